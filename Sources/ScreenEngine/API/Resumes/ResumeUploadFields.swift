/// What a form says of the resume that comes with it.
struct ResumeUploadFields: Sendable {
    /// What ingestion is told.
    let request: SubmissionRequest

    /// DRF's words for a file that is not there, and for one without bytes.
    static let noFile = "No file was submitted."
    static let emptyFile = "The submitted file is empty."

    /// Reads and checks the fields, as those of any payload: what the account can't see isn't there.
    init(_ form: UploadForm<VaultUpload>, for account: Account, _ connection: any Connection) throws {
        let members = form.fields.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        var fields = try PayloadReader(
            .object(members.map { JSONValue.Member($0.key, .string($0.value)) }), mode: .create)
        if form.isFileEmpty {
            fields.refuse("file", ResumeUploadFields.emptyFile)
        } else if form.upload == nil {
            fields.refuse("file", ResumeUploadFields.noFile)
        }
        let job = fields.read("job", .key)
        if let job, try JobAccess.of(account, to: job, connection) == .none {
            fields.refuse("job", PayloadMessage.key(job))
        }
        let candidate = fields.read("candidate", .key, required: false)
        if let candidate, try !CandidateAccess.of(account, to: candidate, connection).isVisible {
            fields.refuse("candidate", PayloadMessage.key(candidate))
        }
        let name = fields.read("name", .text(maxLength: ResumePatch.longestName), required: false)
        let email = fields.read("email", .email(), required: false)
        try fields.finish()
        request = SubmissionRequest(
            organisation: account.organisation, job: job ?? 0, fileName: form.fileName, account: account.id,
            candidate: candidate, name: name, email: email)
    }
}
