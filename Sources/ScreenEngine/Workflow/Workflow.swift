/// The state machine of an application and of the steps of its interview: one table, read by what answers requests, by
/// the engine, by the tests and by `docs/workflow.md`.
enum Workflow {
    /// One rule a move.
    static let table: [WorkflowRule] = [
        WorkflowRule(move: .step(.start), steps: [.notStarted], makesStep: true, step: .becomes(.inProgress)),
        WorkflowRule(move: .step(.hold), steps: [.inProgress], step: .becomes(.onHold)),
        WorkflowRule(move: .step(.resume), steps: [.onHold], step: .becomes(.inProgress)),
        WorkflowRule(move: .step(.complete), steps: [.inProgress], step: .becomes(.completed), next: .isMade),
        WorkflowRule(
            move: .step(.reject), steps: [.notStarted, .inProgress, .onHold, .rejected], step: .becomes(.rejected),
            status: .becomes(.rejected)),
        WorkflowRule(move: .step(.skip), steps: [.notStarted], step: .becomes(.skipped), next: .isMade),
        WorkflowRule(
            move: .step(.reset), step: .becomes(.notStarted), next: .goes,
            status: .init(from: [.rejected], to: .underReview)),
        WorkflowRule(
            move: .shortlist, statuses: [.underReview, .shortlisted, .onHold], makesStep: true,
            step: .becomes(.completed), next: .isMade, status: .becomes(.shortlisted), approves: true),
        WorkflowRule(
            move: .unshortlist, statuses: [.shortlisted], step: .reopens, next: .goes, status: .becomes(.underReview),
            approves: false),
        WorkflowRule(move: .status(.underReview), status: .becomes(.underReview)),
        WorkflowRule(move: .status(.onHold), status: .becomes(.onHold)),
        WorkflowRule(move: .status(.rejected), status: .becomes(.rejected)),
        WorkflowRule(move: .status(.hired), status: .becomes(.hired)),
        WorkflowRule(move: .scored, leavesFirstStage: true),
    ]

    /// The rule of a move.
    static func rule(of move: StageMove) -> WorkflowRule {
        guard let rule = rules[move] else { preconditionFailure("the table has no rule for \(move.name)") }
        return rule
    }

    private static let rules = Dictionary(uniqueKeysWithValues: table.map { ($0.move, $0) })
}
