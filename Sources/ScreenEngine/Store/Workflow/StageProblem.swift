/// Why what a move is about can't be found, or is no longer as the asker saw it.
enum StageProblem: Error, Sendable, Hashable {
    /// There is no such candidate at the job, module, service or step.
    case missing
    /// The job has several modules, and none is named.
    case severalModules
    /// The module has several steps of the service, of these orders, and none is named.
    case severalSteps([Int])
    /// The application has another status than was seen.
    case applicationChanged(ApplicationStatus)
    /// The step has another status than was seen; none where the candidate has no such step.
    case stepChanged(StepStatus?)
}
