internal import Hummingbird
internal import ResumeParse
internal import SystemPackage

/// The files of resumes, as they were uploaded and as text.
struct ResumeFiles: Sendable {
    let database: any Database
    let vault: FileVault
    let files: FileIO
    let audit: AuditTrail

    /// What a file is while nobody has read it, or where nobody could.
    private static let unknownType = "application/octet-stream"
    /// What a file can be.
    private static let types =
        [MediaType.pdf, .docx, .doc, .odt, .rtf, .html, .plainText, .png, .jpeg, .tiff].map(\.rawValue) + [unknownType]

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/resumes/{id}/file/", "Download a resume's file", tag: "Resumes",
                answers: Endpoint.Answer.file(200, "The file.", ResumeFiles.types)
                    + Endpoint.Answer.file(206, "A range of it.", ResumeFiles.types), handler: file),
            Endpoint(
                .get, "/resumes/{id}/text/", "Show a resume's text", tag: "Resumes",
                answers: [.init(200, "What was read in the file.", .text, contentType: "text/plain")], handler: text),
        ]
    }

    @Sendable private func file(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let (resume, found) = try await database.read { connection in
            (try VisibleResume.find(id, for: account, connection), try ResumeRepository.file(id, connection))
        }
        guard let file = found else { throw APIError.notFound }
        let download = FileDownload(
            path: vault.path(organisation: file.organisation, sha256: file.hash).string,
            attachment: AttachmentDownload(
                size: file.size, tag: file.hash, name: file.name,
                mediaType: file.mediaType ?? ResumeFiles.unknownType))
        let response = try await download.response(to: request, context, files)
        audit.note(.fileDownloaded, by: context, candidate: resume.candidate, job: resume.job, resume: id)
        return response
    }

    @Sendable private func text(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let text = try await database.read { [audit] connection in
            let resume = try VisibleResume.find(id, for: account, connection)
            audit.note(.resumeSeen, by: context, candidate: resume.candidate, job: resume.job, resume: id)
            return try ResumeRepository.text(id, connection)
        }
        guard let text else { throw APIError.notFound }
        return PlainTextResponse.make(text, for: request)
    }
}
