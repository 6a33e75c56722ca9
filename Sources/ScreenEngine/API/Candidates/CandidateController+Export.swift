internal import Hummingbird

extension CandidateController {
    /// The endpoint that gives everything held on a person.
    var export: Endpoint {
        Endpoint(
            .get, "/candidates/{id}/export/", "Take out everything that is held on a candidate", tag: "Candidates",
            answers: [
                .init(
                    200, "All of it, as a file; the audit log for administrators alone.", .reference("CandidateExport")),
                .init(403, "The account doesn't see all of the candidate's jobs.", .reference("Detail")),
            ],
            handler: { try await export($0, $1) })
    }

    /// For administrators, and for whoever sees all of the candidate's jobs.
    private func export(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let (account, now) = (context.account, clock.now())
        // Written down before anything leaves; of `HEAD` nothing does.
        let leaves = request.method != .head
        try await database.write { connection in
            try CandidateAccess.of(account, to: id, connection).require(\.seesAll)
            guard leaves else { return }
            try AuditRepository.append(
                AuditEntry(.candidateExported, by: account, candidate: id, requestID: context.requestID, at: now),
                connection)
        }
        let prefix = request.uri.path.split(separator: "/").prefix { $0 != "candidates" }.map { "/\($0)" }.joined()
        return CandidateExport(
            database: database, candidate: id, showsAuditLog: account.isAdmin, prefix: prefix, now: now
        ).response
    }
}
