internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ResumeParse

extension JobController {
    /// Entries that are read and written at once: each has up to some ten kilobytes of evidence.
    private static let entriesAtOnce = 100

    @Sendable func ranking(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let query = try QueryString(request)
        if query["export"] == "csv" || AcceptField.prefers("text/csv", to: "application/json", request.headers) {
            try AcceptField.require("text/csv", request)
            return try await export(id, request, context)
        }
        let page = try PageRequest(query)
        let links = PageLinks(request, query, context)
        let account = context.account
        let listing = JobController.ranking(of: id, for: account)
        return try await database.read { [lists, audit] connection in
            try JobAccess.of(account, to: id, connection).require(.view)
            let found = try lists.page(listing, page, on: connection)
            let entries = try RankingRepository.find(found.ids, connection)
            audit.note(.candidatesListed, by: context, listed: .applications(found.ids), job: id)
            let first = try page.range(of: found.count).lowerBound
            return try ResourceResponse.page(page, count: found.count, links: links) { json in
                for (place, id) in found.ids.enumerated() {
                    if let entry = entries[id] { RankingJSON.write(entry, rank: first + place + 1, to: &json) }
                }
            }
        }
    }

    @Sendable func rescore(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let account = context.account
        let now = clock.now()
        let count = try await database.write { connection in
            try JobAccess.of(account, to: id, connection).require(.change)
            try JobRepository.raiseScoringVersion(id, connection)
            try AuditRepository.append(
                AuditEntry(.jobRescored, by: account, job: id, requestID: context.requestID, at: now), connection)
            return try Rescoring.schedule(
                job: id, organisation: account.organisation, by: account.id, at: now, connection)
        }
        wake()
        var json = JSONWriter()
        json.object { $0.member("resumes", count) }
        return ResourceResponse.json(json.bytes, status: .accepted)
    }

    /// The list that `candidate/{job_id}/` gives: a list in memory serves both.
    private static func ranking(of job: Int, for account: Account) -> Listing {
        CandidateListing.applicants(
            of: job, CandidateFilter(), order: [OrderTerm("overall_score", descending: true)], for: account)
    }

    /// The whole list as a file. Who is where in it is settled when it is asked for; what is said of each is read while
    /// it is sent, so that memory is bounded by the identifiers.
    private func export(_ id: Int, _ request: Request, _ context: AccountContext) async throws -> Response {
        let account = context.account
        let listing = JobController.ranking(of: id, for: account)
        let order = try await database.read { [lists] connection in
            try JobAccess.of(account, to: id, connection).require(.view)
            let count = try lists.page(listing, offset: 0, limit: 0, on: connection).count
            return try lists.page(listing, offset: 0, limit: count, on: connection).ids
        }
        // Written down before anything leaves; of `HEAD` nothing does.
        let entry = AuditEntry(
            .rankingExported, by: account, listed: .applications(order), job: id, requestID: context.requestID,
            details: "{\"count\":\(order.count)}", at: clock.now())
        if request.method != .head { try await database.write { try AuditRepository.append(entry, $0) } }
        let body = ResponseBody { [database] writer in
            try await writer.write(ByteBuffer(bytes: RankingCSV.head))
            for first in stride(from: 0, to: order.count, by: JobController.entriesAtOnce) {
                let places = first..<min(first + JobController.entriesAtOnce, order.count)
                let entries = try await database.read { try RankingRepository.find(order[places], $0) }
                var lines = ByteBuffer()
                // Who has gone meanwhile leaves a gap.
                for place in places {
                    if let entry = entries[order[place]] { lines.writeBytes(RankingCSV.line(entry, rank: place + 1)) }
                }
                try await writer.write(lines)
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"ranking-\(id).csv\"",
            ], body: body)
    }
}
