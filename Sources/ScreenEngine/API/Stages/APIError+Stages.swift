internal import HTTPTypes
internal import ResumeParse

extension APIError {
    /// Says in the API's words why a move could not be made.
    @discardableResult
    static func explaining<Value>(_ move: StageMove, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let problem as StageProblem {
            throw APIError(problem)
        } catch let refusal as MoveRefusal {
            throw APIError(refusal, of: move)
        }
    }

    /// 404, 400 or 409.
    init(_ problem: StageProblem) {
        switch problem {
        case .missing: self = .notFound
        case .severalModules: self = .invalid("module_id", "The job has several interview modules; say which one.")
        case .severalSteps(let orders):
            let list = orders.map(String.init).joined(separator: ", ")
            self = .invalid("order", "The module has several steps of this service; say which one: \(list).")
        case .applicationChanged(let status):
            self = .changed("The candidate is \(status.rawValue) now.", status.rawValue)
        case .stepChanged(let status?): self = .changed("The step is \(status.rawValue) now.", status.rawValue)
        case .stepChanged(nil): self = .changed("The candidate does not have this step.", nil)
        }
    }

    /// 400 for a move of an application.
    init(_ refusal: MoveRefusal, of move: StageMove) {
        switch refusal {
        case .status(let status):
            let reason = move == .unshortlist ? "is not shortlisted" : "can't be shortlisted"
            self = .invalid("status", "A candidate who is \(status.rawValue) \(reason).")
        case .step(let status): self = .invalid("service", "The step is \(status.rawValue).")
        case .noStep: self = .notFound
        case .nextStarted(let status):
            self = .detail(.badRequest, "The step after this one is \(status.rawValue) and can't be taken back.")
        }
    }

    /// 400 for an action on a step, with the actions that are possible.
    init(_ refusal: MoveRefusal, of action: StepAction, possible: [StepAction]) {
        switch refusal {
        case .step(let status):
            self = .action("\(action.rawValue) is not possible on a step that is \(status.rawValue).", possible)
        case .nextStarted(let status):
            self = .action(
                "\(action.rawValue) is not possible: the step after this one is \(status.rawValue).", possible)
        case .noStep, .status: self = .notFound
        }
    }

    /// 400 for an action that can't be made, with those that can.
    static func action(_ message: String, _ possible: [StepAction]) -> APIError {
        var json = JSONWriter()
        json.object { json in
            json.key("action")
            json.array { $0.string(message) }
            json.key("possible_actions")
            json.array { json in for action in possible { json.string(action.rawValue) } }
        }
        return APIError(status: .badRequest, body: json.bytes)
    }

    private static func changed(_ text: String, _ status: String?) -> APIError {
        var json = JSONWriter()
        json.object {
            $0.member("detail", text)
            $0.member("status", orNull: status)
        }
        return APIError(status: .conflict, body: json.bytes)
    }
}
