/// Why a move can't be made.
enum MoveRefusal: Error, Sendable, Hashable {
    /// The application's status does not allow it.
    case status(ApplicationStatus)
    /// The step's status does not allow it.
    case step(StepStatus)
    /// The candidate has no such step.
    case noStep
    /// It would take away the step after it, which has gone as far as this.
    case nextStarted(StepStatus)
}
