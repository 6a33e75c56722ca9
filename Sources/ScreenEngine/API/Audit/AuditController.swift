internal import Hummingbird
internal import ResumeParse

/// The audit log, for administrators: who saw, moved, rescored or exported whom.
struct AuditController: ResourceController {
    /// The store.
    let database: any Database
    /// What keeps lists.
    let lists: ListingStore

    private static let order = ["created_at"]

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/audit-log/", "List who saw, moved, rescored or exported whom", tag: "Audit log", access: .admin,
                query: [
                    QueryParameter("user", .id, "Done by this account."),
                    QueryParameter("candidate", .id, "About this candidate, alone or in a list."),
                    QueryParameter("job", .id, "About this job."),
                    QueryParameter("action", .choice(AuditAction.all.map(\.rawValue)), "Of this kind."),
                    QueryParameter("created_after", .timestamp, "Done then or later."),
                    QueryParameter("created_before", .timestamp, "Done then or earlier."),
                    .ordering(AuditController.order),
                ] + QueryParameter.paging,
                answers: [
                    .init(200, "A page, the latest first unless asked otherwise.", .page(of: .reference("AuditEntry")))
                ],
                handler: list)
        ]
    }

    var schemas: [NamedSchema] {
        [
            NamedSchema(
                "AuditEntry",
                .object([
                    .init("id", .id), .init("user", .nullable(.id)),
                    .init("action", .choice(AuditAction.all.map(\.rawValue))),
                    .init("candidate", .nullable(.id)), .init("candidates", .array(.id), "Those of a list."),
                    .init("job", .nullable(.id)), .init("resume", .nullable(.id)),
                    .init("request_id", .nullable(.text), "As the request's answer and the server's log name it."),
                    .init(
                        "details", .example(.nullable(.any), .object([.init("status", .string("On Hold"))])),
                        "Such as where an application went."),
                    .init("created_at", .timestamp),
                ]))
        ]
    }

    private var records: ResourceList<AuditRepository.Record> {
        ResourceList(
            database: database, lists: lists, find: { try AuditRepository.find($0, $1) },
            write: { AuditController.write($0, to: &$1) })
    }

    @Sendable private func list(_ request: Request, _ context: AccountContext) async throws -> Response {
        var query = try QueryFilters(request)
        let filter = AuditFilter(
            organisation: context.account.organisation, user: query.integer("user"),
            candidate: query.integer("candidate"), job: query.integer("job"), action: query.text("action"),
            after: query.timestamp("created_after"), before: query.timestamp("created_before"))
        let order = query.ordering(AuditController.order, default: "-created_at")
        try query.finish()
        let listing = filter.listing(latestFirst: order.first?.isDescending ?? true)
        return try await records.page(listing, query.query, for: request, context)
    }

    private static func write(_ record: AuditRepository.Record, to json: inout JSONWriter) {
        let entry = record.entry
        json.object {
            $0.member("id", record.id)
            $0.member("user", orNull: entry.user)
            $0.member("action", entry.action.rawValue)
            $0.member("candidate", orNull: entry.candidate)
            $0.key("candidates")
            $0.array { for candidate in record.candidates { $0.integer(candidate) } }
            $0.member("job", orNull: entry.job)
            $0.member("resume", orNull: entry.resume)
            $0.member("request_id", orNull: entry.requestID)
            $0.key("details")
            $0.literal(entry.details ?? "null")
            $0.member("created_at", entry.at)
        }
    }
}
