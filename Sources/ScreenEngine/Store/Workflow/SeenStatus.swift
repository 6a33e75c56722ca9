/// The status on which an asker's move rests.
enum SeenStatus: Sendable, Hashable {
    /// The application's.
    case application(ApplicationStatus)
    /// The step's; a step that the candidate has not got yet has not started.
    case step(StepStatus)
}
