/// How far a candidate is with one step of an interview, a test or a screening among them.
enum StepStatus: String, Sendable, Hashable, CaseIterable {
    /// Nothing has happened yet.
    case notStarted = "Not Started"
    /// The candidate is at it.
    case inProgress = "In Progress"
    /// It waits.
    case onHold = "On Hold"
    /// It is done.
    case completed = "Completed"
    /// The candidate is out.
    case rejected = "Rejected"
    /// It was left out.
    case skipped = "Skipped"
}
