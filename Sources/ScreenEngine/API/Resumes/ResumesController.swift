internal import Hummingbird

/// Resumes: what candidates applied with, what it is worth, and the files themselves.
struct ResumesController: ResourceController {
    let database: any Database
    let clock: WallClock
    let lists: ListingStore
    let files: ResumeFiles
    let uploads: ResumeUploads
    let audit: AuditTrail

    var endpoints: [Endpoint] {
        let single = Schema.reference("ResumeDetail")
        let change = Endpoint.RequestBody.json(.reference("ResumeChange"))
        return [
            Endpoint(
                .get, "/resumes/", "List resumes", tag: "Resumes",
                query: ResumeFilter.parameters + QueryParameter.paging,
                answers: [.init(200, "A page.", .page(of: .reference("Resume")))], handler: list),
            Endpoint(
                .get, "/resumes/{id}/", "Show a resume", tag: "Resumes", answers: [.init(200, "The resume.", single)],
                handler: show),
            Endpoint(
                .put, "/resumes/{id}/", "Change a resume", tag: "Resumes", body: change,
                answers: [.init(200, "The resume.", single)], handler: update),
            Endpoint(
                .patch, "/resumes/{id}/", "Change a resume", tag: "Resumes", body: change,
                answers: [.init(200, "The resume.", single)], handler: update),
            Endpoint(
                .delete, "/resumes/{id}/", "Delete a resume", tag: "Resumes", answers: [.init(204, "It is gone.")],
                handler: delete),
        ] + uploads.endpoints + files.endpoints
    }

    var schemas: [NamedSchema] { ResumeSchema.all }

    private var resumes: ResourceList<ResumeRecord> {
        ResourceList(
            database: database, lists: lists, find: { try ResumeRepository.find($0, $1) },
            write: { ResumeView.write($0, to: &$1) },
            shown: { [audit] in audit.note(.candidatesListed, by: $1, listed: .resumes($0.map(\.id))) })
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = ResumeFilter(&query)
        let order = query.ordering(ResumeFilter.order, default: ResumeFilter.defaultOrder)
        try query.finish()
        let listing = filter.listing(order: order, for: context.account)
        return try await resumes.page(listing, query.query, for: request, context)
    }

    @Sendable private func show(_ request: Request, _ context: AccountContext) async throws -> Response {
        let (id, account) = (try context.id(), context.account)
        let bytes = try await database.read { [audit] connection in
            let resume = try VisibleResume.find(id, for: account, connection)
            audit.note(.resumeSeen, by: context, candidate: resume.candidate, job: resume.job, resume: id)
            return try ResumesController.bytes(resume, connection)
        }
        return ResourceResponse.object(bytes, for: request)
    }

    @Sendable private func update(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        let bytes = try await database.write { [audit] connection in
            let resume = try VisibleResume.find(id, for: account, connection)
            audit.note(.resumeSeen, by: context, candidate: resume.candidate, job: resume.job, resume: id)
            try condition.check { try ResumesController.bytes(resume, connection) }
            guard let (weights, bounds) = try ScoreJudgements.weights(job: resume.job, connection) else {
                throw APIError.notFound
            }
            var fields = payload
            var patch = ResumePatch(&fields, weights: bounds, current: resume)
            patch.module = try StatusPayload.module(of: resume.job, &fields, for: account, connection)
            try fields.finish()
            try patch.apply(
                to: resume, by: account, weights: weights, request: context.requestID, at: now, connection)
            return try ResumesController.bytes(
                try VisibleResume.find(id, for: account, connection), connection)
        }
        return ResourceResponse.changed(bytes)
    }

    @Sendable private func delete(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        try await database.write { connection in
            let resume = try VisibleResume.find(id, for: account, needing: .change, connection)
            try condition.check { try ResumesController.bytes(resume, connection) }
            try ResumeEdits.delete(id, at: now, connection)
            let entry = AuditEntry(
                .resumeDeleted, by: account, candidate: resume.candidate, job: resume.job, resume: id,
                requestID: context.requestID, at: now)
            try AuditRepository.append(entry, connection)
        }
        return ResourceResponse.deleted()
    }

    /// A single resume as JSON, with the evidence of its score.
    static func bytes(_ resume: ResumeRecord, _ connection: any Connection) throws -> [UInt8] {
        ResumeView.bytes(resume, evidence: try ResumeRepository.evidence(resume.id, connection))
    }
}
