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
        if query["export"] == "csv" { return try await export(id, context) }
        let page = try PageRequest(query)
        let links = PageLinks(request, query, context)
        let account = context.account
        return try await database.read { connection in
            try JobAccess.of(account, to: id, connection).requireView()
            let order = try RankingRepository.order(job: id, connection)
            let places = try page.range(of: order.count)
            let entries = try RankingRepository.find(order[places], connection)
            return try ResourceResponse.page(page, count: order.count, links: links) { json in
                for place in places {
                    if let entry = entries[order[place]] { RankingJSON.write(entry, rank: place + 1, to: &json) }
                }
            }
        }
    }

    @Sendable func rescore(_ request: Request, _ context: AccountContext) async throws -> Response {
        let id = try context.id()
        let account = context.account
        let now = clock.now()
        let count = try await database.write { connection in
            try JobAccess.of(account, to: id, connection).requireChange()
            try JobRepository.raiseScoringVersion(id, connection)
            return try Rescoring.schedule(job: id, organisation: account.organisation, at: now, connection)
        }
        var json = JSONWriter()
        json.object { $0.member("resumes", count) }
        return ResourceResponse.json(json.bytes, status: .accepted)
    }

    /// The whole list as a file. Who is where in it is settled when it is asked for; what is said of each is read while
    /// it is sent, so that memory is bounded by the identifiers.
    private func export(_ id: Int, _ context: AccountContext) async throws -> Response {
        let account = context.account
        let order = try await database.read { connection in
            try JobAccess.of(account, to: id, connection).requireView()
            return try RankingRepository.order(job: id, connection)
        }
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
