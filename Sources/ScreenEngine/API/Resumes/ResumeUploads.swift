internal import HTTPTypes
internal import Hummingbird

/// Takes resumes in: `POST /resumes/`.
struct ResumeUploads: Sendable {
    let database: any Database
    let vault: FileVault
    let ingestion: IngestionService
    /// Bytes that a file may have.
    let mostBytes: Int
    let audit: AuditTrail

    /// The longest that an answer is held back until the resume has been read, in seconds.
    static let longestWait = 30
    /// Bytes of a form beside the file: its fields and their headers.
    private static let formBytes = 1 << 20

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .post, "/resumes/", "Upload a resume", tag: "Resumes",
                query: [
                    QueryParameter(
                        "wait", .integer(minimum: 0, maximum: ResumeUploads.longestWait),
                        "Answer once it has been read and scored, or after so many seconds.")
                ],
                body: .multipart(.reference("ResumeUpload")),
                answers: [
                    .init(201, "The resume; it is read in the background.", .reference("ResumeDetail")),
                    .init(
                        200, "The resume that the same bytes made for the same job before.", .reference("ResumeDetail")),
                ], handler: upload)
        ]
    }

    @Sendable private func upload(_ request: Request, _ context: AccountContext) async throws -> Response {
        let account = context.account
        let wait = try ResumeUploads.wait(request)
        let form = try await form(request, for: account)
        do {
            let submission = try await submit(form, for: account)
            if wait > 0 { _ = try await ingestion.wait(for: submission.resume, seconds: wait) }
            let bytes = try await database.read { [audit] connection in
                let resume = try VisibleResume.find(submission.resume, for: account, connection)
                audit.note(.resumeSeen, by: context, candidate: resume.candidate, job: resume.job, resume: resume.id)
                return try ResumesController.bytes(resume, connection)
            }
            return submission.isNew
                ? ResourceResponse.created(bytes, id: submission.resume, for: request) : ResourceResponse.changed(bytes)
        } catch {
            await form.upload?.discard()
            throw error
        }
    }

    private static func wait(_ request: Request) throws -> Int {
        var query = try QueryFilters(request)
        let seconds = query.integer("wait", .most) ?? 0
        try query.finish()
        return min(max(seconds, 0), longestWait)
    }

    /// Reads the form; the file's bytes go to disk as they come.
    private func form(_ request: Request, for account: Account) async throws -> UploadForm<VaultUpload> {
        let type = request.headers[.contentType] ?? ""
        do {
            guard let boundary = try MultipartHeader.boundary(ofContentType: type) else {
                throw APIError.unsupportedMediaType(type)
            }
            let most = mostBytes + ResumeUploads.formBytes
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > most {
                throw APIError.tooLarge
            }
            return try await UploadForm.read(request.body, boundary: boundary, fileFields: ["file"]) { _ in
                try await vault.beginUpload(organisation: account.organisation, limit: mostBytes)
            }
        } catch let error as MultipartError {
            throw APIError.parse(error.description)
        } catch let error as VaultError where error.code == .tooLarge {
            throw APIError.tooLarge
        }
    }

    private func submit(_ form: UploadForm<VaultUpload>, for account: Account) async throws -> Submission {
        let fields = try await database.read { connection in
            try ResumeUploadFields(form, for: account, connection)
        }
        guard let upload = form.upload else { throw APIError.invalid("file", ResumeUploadFields.noFile) }
        do {
            return try await ingestion.submit(upload, for: fields.request)
        } catch let error as IntakeError where error.code == .noJob {
            throw APIError.invalid("job", PayloadMessage.key(fields.request.job))
        } catch let error as IntakeError where error.code == .noCandidate {
            throw APIError.invalid("candidate", PayloadMessage.key(fields.request.candidate ?? 0))
        }
    }
}
