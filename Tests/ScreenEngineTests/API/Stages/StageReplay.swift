import Testing

@testable import ScreenEngine

/// What happened to candidates, read from the audit log and the history, and gone through again step by step.
struct StageReplay {
    /// An entry of the audit log.
    private struct Entry {
        let action: String
        let candidate: Int
        let details: JSONValue
    }

    /// How far each candidate's steps are, by service.
    private(set) var steps: [Int: [Int: StepStatus]] = [:]
    /// Where each candidate stood, one after the other.
    private(set) var standings: [Int: [Standing]] = [:]
    /// How often each move changed steps.
    private(set) var counts: [String: Int] = [:]

    /// A row of history.
    struct Standing: Hashable {
        var stage: String
        var status: String
    }

    /// Goes through the audit log. A step that is made twice, is changed from another status than it had, or comes to
    /// one to which no rule leads, fails the test.
    init(_ database: any Database) async throws {
        let entries = try await database.read {
            try $0.all(
                """
                SELECT action, candidate_id, details FROM audit_log WHERE action IN ('step_moved', 'application_moved')
                ORDER BY id
                """
            ) { Entry(action: $0.text(0), candidate: $0.int(1), details: try JSONValue($0.text(2))) }
        }
        for entry in entries {
            if entry.action == "step_moved" {
                try follow(entry)
            } else {
                standings[entry.candidate, default: []].append(
                    Standing(
                        stage: try #require(entry.details["stage_name"]?.string),
                        status: try #require(entry.details["status"]?.string)))
            }
        }
    }

    private mutating func follow(_ entry: Entry) throws {
        let name = try #require(entry.details["move"]?.string)
        let rule = try #require(Workflow.table.first { $0.move.name == name })
        counts[name, default: 0] += 1
        for (index, change) in try #require(entry.details["steps"]?.items).enumerated() {
            let service = try #require(change["service"]?.integer)
            let from = change["from"]?.string.flatMap(StepStatus.init)
            let to = change["to"]?.string.flatMap(StepStatus.init)
            #expect(steps[entry.candidate]?[service] == from, "\(name): the step was another one than it says")
            let isValid =
                switch (from, to) {
                case (nil, .notStarted?): rule.next == .isMade
                case (.notStarted?, nil): rule.next == .goes
                case (nil, let to?): rule.makesStep && rule.step == .becomes(to)
                case (let from?, let to?):
                    index == 0 && rule.steps.contains(from) && (rule.step == .becomes(to) || rule.step == .reopens)
                default: false
                }
            #expect(isValid, "\(name) can't lead from \(String(describing: from)) to \(String(describing: to))")
            steps[entry.candidate, default: [:]][service] = to
        }
    }
}
