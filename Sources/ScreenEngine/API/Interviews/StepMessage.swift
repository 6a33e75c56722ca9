/// What is said of steps that can't be as asked.
enum StepMessage {
    /// Two steps of the same candidate, or template, in one module with the same service and order; DRF's sentence.
    static let notUnique = "The fields candidate, interview_module, service, order must make a unique set."
    /// Too many steps.
    static let tooMany = "A module has at most \(StepLimits.steps) steps, and so has a candidate in it."
    /// The step's module is fixed.
    static let otherModule = "A step can't be moved to another module."
    /// The step's candidate is fixed.
    static let otherCandidate = "A step can't become another candidate's."
    /// The job is the module's.
    static let otherJob = "This is not the module's job."
    /// A candidate's step is about one service.
    static let otherService = "A candidate's step can't become another service's."
    /// A candidate's step that has started stays in its place.
    static let started = "A candidate's step can be moved only while it has not started."
    /// A template has no progress.
    static let templateStatus = "A template step is \(StepStatus.notStarted.rawValue) and stays so."
    /// A candidate's progress isn't thrown away.
    static let inUse = "This step was started; `Reset` it with `update-step/` before it is deleted."
    /// Candidates' progress isn't thrown away.
    static let moduleInUse = "Candidates have steps in this module; delete those first."

    /// No action leads from one status to another at once.
    static func unreachable(_ wanted: StepStatus, from status: StepStatus) -> String {
        if wanted == .notStarted {
            return "A step that is \(status.rawValue) is put back by `Reset` of `update-step/`."
        }
        let possible = StepStatus.allCases.filter { Workflow.action(from: status, to: $0) != nil }.map(\.rawValue)
        let list = possible.isEmpty ? "no other" : possible.joined(separator: ", ")
        return "A step that is \(status.rawValue) can't become \(wanted.rawValue); it can become: \(list)."
    }
}
