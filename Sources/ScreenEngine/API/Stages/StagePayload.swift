internal import Hummingbird

/// What the payload of a move says; other fields, `user` among them, are ignored.
struct StagePayload: Sendable {
    /// Which path it was sent to.
    enum Kind: Sendable {
        /// `shortlist-candidate/`, `unshortlist-candidate/`.
        case shortlist
        /// `update-step/`.
        case step
        /// `update-status/`.
        case status
    }

    /// The longest name of a service.
    static let longestName = 200
    /// The longest word for an action or a status.
    static let longestWord = 50

    /// What it is about.
    var target: StageTarget
    /// What the asker saw.
    var seen: SeenStatus?
    /// The action on a step, as it was sent.
    var action = ""
    /// The status to set.
    var status = ApplicationStatus.underReview

    /// Reads the body of a request. Whatever the method, nothing that is needed may be left out.
    init(_ kind: Kind, _ request: Request) async throws {
        var fields = try PayloadReader(try await RequestPayload.json(of: request), mode: .create)
        if kind == .step { fields.read("action", .text(maxLength: StagePayload.longestWord), into: &action) }
        if kind == .status { fields.read("status", StatusPayload.status, into: &status) }
        target = StageTarget(
            candidate: fields.read("candidate_id", .key) ?? 0, job: fields.read("job_id", .key) ?? 0, need: .screening)
        fields.read("module_id", .key, into: &target.module)
        target.service = fields.read("service", StagePayload.service, required: kind != .status)
        fields.read("order", .integer(), into: &target.order)
        fields.read("from", kind == .step ? StagePayload.seenStep : StagePayload.seenStatus, into: &seen)
        if kind == .step { target.need = .step }
        // A mere status is about no step; one with a service or an order is about that step.
        if kind == .status, status != .shortlisted, target.service == nil, target.order == nil {
            target.need = .nothing
        }
        try fields.finish()
    }

    /// A service: an object with its `name`, or its `id`; or one of these alone.
    private static let service = PayloadField<StageTarget.Service> { value throws(FieldProblem) in
        switch value {
        case .object:
            if let name = value["name"], name != .null { return .name(try text(name, "name")) }
            guard let id = value["id"], id != .null else {
                throw FieldProblem(.fields([.init("name", .messages([PayloadMessage.required]))]))
            }
            return .id(try PayloadNumber.key(id))
        case .integer(let id): return .id(id)
        case .string: return .name(try text(value, nil))
        default: throw FieldProblem("Invalid data. Expected a dictionary, but got \(value.pythonType).")
        }
    }

    private static func text(_ value: JSONValue, _ field: String?) throws(FieldProblem) -> String {
        do throws(FieldProblem) {
            return try PayloadField<String>.text(maxLength: longestName).parse(value, .create)
        } catch {
            guard let field else { throw error }
            throw FieldProblem(.fields([.init(field, error.errors)]))
        }
    }

    /// A status of either kind; a word that is both is the application's.
    private static let seenStatus = seen { text in
        ApplicationStatus(input: text).map(SeenStatus.application) ?? StepStatus(rawValue: text).map(SeenStatus.step)
    }

    /// The same; a word that is both is the step's.
    private static let seenStep = seen { text in
        StepStatus(rawValue: text).map(SeenStatus.step) ?? ApplicationStatus(input: text).map(SeenStatus.application)
    }

    private static func seen(_ find: @escaping @Sendable (String) -> SeenStatus?) -> PayloadField<SeenStatus> {
        PayloadField<String>.text(maxLength: longestWord).map { text throws(FieldProblem) in
            guard let seen = find(text) else { throw FieldProblem(PayloadMessage.choice(text)) }
            return seen
        }
    }
}
