/// Reads what a payload says of an application's stage and status.
enum StatusPayload {
    /// The longest name of a stage.
    static let longestStage = 200

    /// The change that a payload asks for; what it leaves out stays.
    static func read(
        _ fields: inout PayloadReader, by account: Account, request: String, at now: Timestamp,
        _ connection: any Connection
    ) throws -> ApplicationHistory.Change {
        var change = ApplicationHistory.Change(by: account.id, at: now, requestID: request)
        change.stageName = fields.read("stage_name", .text(maxLength: longestStage), required: false)
        change.status = fields.read("status", status, required: false)
        if let stage = change.stageName,
            try !StageName.isKnown(stage, organisation: account.organisation, connection)
        {
            fields.refuse("stage_name", PayloadMessage.choice(stage))
        }
        return change
    }

    /// A status, in either of its spellings.
    static let status = PayloadField<String>.text().map { text throws(FieldProblem) in
        guard let status = ApplicationStatus(input: text) else { throw FieldProblem(PayloadMessage.choice(text)) }
        return status
    }

    /// The interview module that a payload names: where the job has several, shortlisting needs to know which.
    static func module(
        of job: Int?, _ fields: inout PayloadReader, for account: Account, _ connection: any Connection
    ) throws -> Int? {
        var named: Int?
        fields.read("module_id", .key, into: &named)
        guard let job, let module = named else { return nil }
        let found = try InterviewModuleRepository.find(module, organisation: account.organisation, connection)
        if found?.job != job { fields.refuse("module_id", PayloadMessage.key(module)) }
        return module
    }

    /// How it is described.
    static let module = Schema.Property(
        "module_id", Schema.id.orNull, required: false,
        "The interview module whose steps shortlisting makes; may be left out where the job has one.")

    /// Refuses an identifier that a row of history can't change.
    static func keep(_ name: String, _ id: Int, _ fields: inout PayloadReader) {
        guard let given = fields.read(name, .key, required: false), given != id else { return }
        fields.refuse(name, "A row of history can't be changed into another application's.")
    }
}
