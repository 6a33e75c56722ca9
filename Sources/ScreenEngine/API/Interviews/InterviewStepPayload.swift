/// Reads what a payload says of a step: where it belongs can be said once, when it is made.
struct InterviewStepPayload {
    private var fields: PayloadReader
    private var step: InterviewStep
    private var action: StepAction?
    private let current: InterviewStep
    private let account: Account

    private var isNew: Bool { current.id == 0 }

    /// The step as the payload has it, and the action by which it gets the payload's status where that is another one.
    ///
    /// - Parameter current: the step as it is; one without an identifier where it is to be made.
    /// - Throws: 400 with all that is wrong; 403 for a template of somebody who is no administrator.
    static func read(
        _ payload: PayloadReader, onto current: InterviewStep, for account: Account, _ connection: any Connection
    ) throws -> (step: InterviewStep, action: StepAction?) {
        var reader = InterviewStepPayload(fields: payload, step: current, current: current, account: account)
        try reader.readBelonging(connection)
        try reader.readService(connection)
        try reader.readPlace(connection)
        reader.readStatus()
        try reader.fields.finish()
        return (reader.step, reader.action)
    }

    /// The module, the candidate and the job.
    private mutating func readBelonging(_ connection: any Connection) throws {
        let isRight = fields.read("candidate", .key, into: &step.candidate)
        if isRight || !fields.has("candidate"), step.candidate == nil, !account.isAdmin {
            throw APIError.permissionDenied
        }
        if !isNew, step.candidate != current.candidate { fields.refuse("candidate", StepMessage.otherCandidate) }
        guard let id = fields.read("interview_module", .key) else { return readJob() }
        guard isNew else {
            if id != current.module { fields.refuse("interview_module", StepMessage.otherModule) }
            return readJob()
        }
        let module = try InterviewModuleRepository.find(id, organisation: account.organisation, connection)
        guard let module else { return fields.refuse("interview_module", PayloadMessage.key(id)) }
        step.module = module.id
        step.job = module.job
        readJob()
        guard let candidate = step.candidate else { return }
        _ = try ApplicationKeys.resolve(
            candidate: candidate, job: module.job, for: account, needing: .view, &fields, connection)
    }

    private mutating func readJob() {
        var job: Int? = step.job
        fields.read("job", .key, into: &job)
        if let job, job != step.job, step.job != 0 { fields.refuse("job", StepMessage.otherJob) }
    }

    private mutating func readService(_ connection: any Connection) throws {
        guard let reference = fields.read("service", ServiceReference.field) else { return }
        guard let service = try ServiceDirectory([reference], for: account, connection).id(reference) else {
            return fields.refuse("service", reference.isMissing)
        }
        if !isNew, step.candidate != nil, service != current.service {
            fields.refuse("service", StepMessage.otherService)
        }
        step.service = service
    }

    private mutating func readPlace(_ connection: any Connection) throws {
        fields.read("order", StepLimits.order, into: &step.order)
        if step.candidate != nil, step.status != .notStarted, step.order != current.order {
            fields.refuse("order", StepMessage.started)
        }
        let isGiven = fields.read("preferences", StepLimits.preferences, into: &step.preferences, required: false)
        guard isNew, !isGiven, step.candidate != nil else { return }
        let template = try InterviewStepRepository.template(module: step.module, connection)
        let same = template.first { $0.service == step.service && $0.order == step.order }
        if let same { step.preferences = same.preferences }
    }

    private mutating func readStatus() {
        guard let status = fields.read("status", PayloadField<StepStatus>.choice(), required: false),
            status != step.status
        else { return }
        guard step.candidate != nil else { return fields.refuse("status", StepMessage.templateStatus) }
        action = Workflow.action(from: step.status, to: status)
        if action == nil { fields.refuse("status", StepMessage.unreachable(status, from: step.status)) }
    }
}
