@testable internal import ScreenEngine

/// The state machine as `docs/workflow.md` shows it, made from the table of the code.
enum WorkflowDocument {
    /// The table of actions on a step.
    static var actions: String {
        table(
            ["action", "from", "to", "the next step", "status"],
            Workflow.table.compactMap { rule in
                guard case .step = rule.move else { return nil }
                let from = list(rule.steps, of: StepStatus.allCases) + (rule.makesStep ? ", or no step yet" : "")
                return ["`\(rule.move.name)`", from, step(rule.step), next(rule.next), status(rule.status)]
            })
    }

    /// The table of moves of an application.
    static var moves: String {
        table(
            ["move", "status", "becomes", "the step", "the next step", "the resume", "the stage"],
            Workflow.table.compactMap { rule in
                if case .step = rule.move { return nil }
                let from = list(rule.statuses, of: ApplicationStatus.allCases)
                return [
                    "`\(rule.move.name)`", from, status(rule.status), step(rule.step), next(rule.next),
                    rule.approves.map { $0 ? "approved" : "not approved" } ?? "",
                    rule.leavesFirstStage ? "\(StageName.applied) → \(StageName.resumeScreening)" : "",
                ]
            })
    }

    /// The diagram of a step, in Mermaid's words.
    static var diagram: String {
        var lines = ["```mermaid", "stateDiagram-v2", "    [*] --> NotStarted"]
        for case (.step(let action), let rule) in Workflow.table.map({ ($0.move, $0) }) {
            guard case .becomes(let to) = rule.step else { continue }
            for from in rule.steps where from != to {
                lines.append("    \(name(from)) --> \(name(to)): \(action.rawValue)")
            }
        }
        return (lines + ["```"]).joined(separator: "\n")
    }

    private static func name(_ status: StepStatus) -> String { status.rawValue.replacing(" ", with: "") }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        ([head, head.map { _ in "---" }] + rows)
            .map { "| " + $0.map { $0.isEmpty ? " " : "\($0) " }.joined(separator: "| ") + "|" }
            .joined(separator: "\n")
    }

    private static func list<Status: RawRepresentable<String> & Equatable>(
        _ statuses: [Status], of all: [Status]
    ) -> String {
        if statuses == all { return "any" }
        let missing = all.filter { !statuses.contains($0) }
        if missing.count < statuses.count { return "any but " + missing.map(\.rawValue).joined(separator: ", ") }
        return statuses.map(\.rawValue).joined(separator: ", ")
    }

    private static func step(_ effect: WorkflowRule.StepEffect) -> String {
        switch effect {
        case .stays: ""
        case .becomes(let status): status.rawValue
        case .reopens: "as open as it was"
        }
    }

    private static func next(_ effect: WorkflowRule.NextEffect) -> String {
        switch effect {
        case .stays: ""
        case .isMade: "is made, Not Started"
        case .goes: "goes; must not have started"
        }
    }

    private static func status(_ effect: WorkflowRule.StatusEffect?) -> String {
        guard let effect else { return "" }
        return effect.from == ApplicationStatus.allCases
            ? effect.to.rawValue : "\(effect.from.map(\.rawValue).joined(separator: ", ")) → \(effect.to.rawValue)"
    }
}
