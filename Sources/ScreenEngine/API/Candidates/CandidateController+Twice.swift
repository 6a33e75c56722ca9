internal import Hummingbird
internal import ResumeParse

extension CandidateController {
    @Sendable func duplicates(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let query = try QueryString(request)
        let page = try PageRequest(query)
        let links = PageLinks(request, query, context)
        let account = context.account
        let finder = DuplicateFinder(keys: keys)
        return try await database.read { [audit] connection in
            guard try CandidateAccess.of(account, to: id, connection).isVisible else { throw APIError.notFound }
            let found = try finder.duplicates(of: id, for: account, connection)
            let shown = found[try page.range(of: found.count)]
            audit.note(.candidatesListed, by: context, listed: .candidates(shown.map(\.person.id)))
            return try ResourceResponse.page(page, count: found.count, links: links) { json in
                for duplicate in shown { DuplicateView.write(duplicate, to: &json) }
            }
        }
    }

    @Sendable func merge(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let payload = try await PayloadReader(request)
        let condition = WriteCondition(request)
        let (account, now) = (context.account, clock.now())
        let bytes = try await database.write { connection in
            try CandidateAccess.of(account, to: id, connection).require(\.mayChange)
            try condition.check { try CandidateController.bytes(id, for: account, connection) }
            var fields = payload
            guard let other = fields.read("candidate", .reference) else {
                try fields.finish()
                throw APIError.invalid("candidate", PayloadMessage.required)
            }
            let merge = CandidateMerge(
                target: id, other: other, organisation: account.organisation, account: account.id, now: now)
            try CandidateController.run(merge, for: account, connection)
            try AuditRepository.append(
                AuditEntry(
                    .candidateMerged, by: account, candidate: id, requestID: context.requestID,
                    details: "{\"merged\":\(other)}", at: now), connection)
            return try CandidateController.bytes(id, for: account, connection)
        }
        return ResourceResponse.changed(bytes)
    }

    /// Joins the two, or says in the API's words why not.
    private static func run(_ merge: CandidateMerge, for account: Account, _ connection: any Connection) throws {
        let access = try CandidateAccess.of(account, to: merge.other, connection)
        guard access.isVisible else {
            if try merge.wasMerged(connection) { throw APIError.conflict(DuplicateView.merged) }
            throw APIError.invalid("candidate", PayloadMessage.key(merge.other))
        }
        guard access.mayChange else { throw APIError.permissionDenied }
        do {
            try merge.run(connection)
        } catch CandidateMerge.Refusal.isSame {
            throw APIError.invalid("candidate", DuplicateView.same)
        }
    }
}
