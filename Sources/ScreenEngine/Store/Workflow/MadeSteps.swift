internal import ResumeParse

/// What a move, or somebody's hand, did to steps, as the audit log keeps it.
struct MadeSteps: Sendable, Hashable {
    /// A step before and after; nothing where it was not there, or is no longer.
    struct Change: Sendable, Hashable {
        var before: InterviewStep?
        var after: InterviewStep?
    }

    /// What was done: the move's name.
    let name: String
    /// Its changes.
    var changes: [Change] = []

    /// Begins the list of a move.
    init(_ move: StageMove) { name = move.name }

    /// A step that was written by hand, beside the moves.
    init(byHand change: Change) {
        name = MadeSteps.byHand
        changes = [change]
    }

    /// What is done by hand is called.
    static let byHand = "Edit"

    /// `{"move": …, "steps": […]}`, statuses as `from` and `to`; null where there was no step, or is none any more.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("move", name)
            json.key("steps")
            json.array { json in for change in changes { MadeSteps.write(change, to: &json) } }
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func write(_ change: Change, to json: inout JSONWriter) {
        guard let step = change.after ?? change.before else { return }
        json.object {
            $0.member("id", step.id)
            $0.member("interview_module", step.module)
            $0.member("service", step.service)
            $0.member("order", step.order)
            $0.member("from", orNull: change.before?.status.rawValue)
            $0.member("to", orNull: change.after?.status.rawValue)
        }
    }
}
