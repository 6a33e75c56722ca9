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

    /// How much of the step is behind the candidate, for choosing between two accounts of the same step: a decision
    /// weighs more than work, work more than nothing.
    var progress: Int {
        switch self {
        case .notStarted: 0
        case .skipped: 1
        case .inProgress, .onHold: 2
        case .rejected: 3
        case .completed: 4
        }
    }
}
