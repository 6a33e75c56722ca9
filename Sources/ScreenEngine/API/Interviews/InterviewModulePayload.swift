/// Reads what a payload says of a module and its steps.
enum InterviewModulePayload {
    /// Takes over what a payload says of a module.
    ///
    /// - Returns: the steps that the module is to have; nothing where the payload doesn't say.
    /// - Throws: 400 with all that is wrong.
    static func read(
        _ payload: PayloadReader, onto module: inout InterviewModule, for account: Account,
        _ connection: any Connection
    ) throws -> [TemplateChange.Wish]? {
        var fields = payload
        fields.read("name", .text(maxLength: StepLimits.name), into: &module.name)
        try readJob(&fields, onto: &module, for: account, connection)
        let steps = fields.read("steps", stepsField, required: false)
        let wishes = try steps.map { try resolve($0, &fields, for: account, connection) }
        try fields.finish()
        return wishes
    }

    /// Said where a module with candidates is to go to another job.
    static let jobIsFixed = "Candidates have steps in this module; it can't become another job's."

    private static func readJob(
        _ fields: inout PayloadReader, onto module: inout InterviewModule, for account: Account,
        _ connection: any Connection
    ) throws {
        guard let job = fields.read("job", .key), job != module.job || module.id == 0 else { return }
        if try JobAccess.of(account, to: job, connection) == .none {
            fields.refuse("job", PayloadMessage.key(job))
        } else if module.id != 0, try InterviewModuleRepository.hasCandidates(module.id, connection) {
            fields.refuse("job", jobIsFixed)
        } else {
            module.job = job
        }
    }

    private struct Step: Sendable {
        var service: ServiceReference
        var order: Int?
        var preferences: String?
    }

    private static let stepsField = PayloadField<[Step]>.objects(maxCount: StepLimits.steps) {
        (fields) throws(FieldProblem) in
        let service = fields.read("service", ServiceReference.field, required: false)
        // Steps are given whole, in a PATCH too.
        if !fields.has("service") { fields.refuse("service", PayloadMessage.required) }
        let order = fields.read("order", StepLimits.order, required: false)
        let preferences = fields.read("preferences", StepLimits.preferences, required: false)
        return service.map { Step(service: $0, order: order, preferences: preferences) }
    }

    /// Finds the services that steps name; a step without an order has its place in the list, from 1.
    private static func resolve(
        _ steps: [Step], _ fields: inout PayloadReader, for account: Account, _ connection: any Connection
    ) throws -> [TemplateChange.Wish] {
        let services = try ServiceDirectory(steps.map(\.service), for: account, connection)
        var wishes: [TemplateChange.Wish] = []
        var places: Set<[Int]> = []
        var problems: [FieldErrors] = []
        for (index, step) in steps.enumerated() {
            guard let service = services.id(step.service) else {
                problems.append(.fields([.init("service", .messages([step.service.isMissing]))]))
                continue
            }
            let order = step.order ?? index + 1
            wishes.append(.init(service: service, order: order, preferences: step.preferences))
            let isNew = places.insert([service, order]).inserted
            problems.append(
                isNew ? .messages([]) : .fields([.init("non_field_errors", .messages([StepMessage.notUnique]))]))
        }
        if !problems.allSatisfy(\.isEmpty) { fields.refuse("steps", .items(problems)) }
        return wishes
    }
}
