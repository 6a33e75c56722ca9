/// What can be asked of an application. ``Workflow/table`` has one rule for each.
enum StageMove: Sendable, Hashable, CaseIterable {
    /// An action on one of the candidate's steps.
    case step(StepAction)
    /// The candidate goes on to the next step.
    case shortlist
    /// That is undone.
    case unshortlist
    /// A status is set; ``to(_:)`` makes the one that goes with it.
    case status(ApplicationStatus)
    /// The engine has scored the resume.
    case scored

    /// The move that gives an application a status: `Shortlisted` is what shortlisting gives.
    static func to(_ status: ApplicationStatus) -> StageMove {
        status == .shortlisted ? .shortlist : .status(status)
    }

    /// All of them.
    static let allCases: [StageMove] =
        StepAction.allCases.map(StageMove.step) + [.shortlist, .unshortlist]
        + ApplicationStatus.allCases.filter { $0 != .shortlisted }.map(StageMove.status) + [.scored]

    /// Its name, as the documentation and the audit log have it.
    var name: String {
        switch self {
        case .step(let action): action.rawValue
        case .shortlist: "Shortlist"
        case .unshortlist: "Unshortlist"
        case .status(let status): "Set \(status.rawValue)"
        case .scored: "Scored"
        }
    }
}
