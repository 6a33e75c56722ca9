internal import Hummingbird
internal import ResumeParse

/// Answers with pages of one kind of object of which an organisation has few: they are counted each time.
struct CountedList<Item: Sendable>: Sendable {
    /// The store.
    let database: any Database
    /// How many there are.
    let count: @Sendable (any Connection) throws -> Int
    /// Those at some places of the list.
    let find: @Sendable (Range<Int>, any Connection) throws -> [Item]
    /// Writes an object.
    let write: @Sendable (Item, inout JSONWriter) -> Void

    /// The page that is asked for, the first where none is; there are no filters.
    func page(for request: Request, _ context: AccountContext) async throws -> Response {
        let query = try QueryFilters(request)
        try query.finish()
        let page = try PageRequest(query.query)
        let links = PageLinks(request, query.query, context)
        return try await database.read { connection in
            let count = try count(connection)
            let items = try find(try page.range(of: count), connection)
            return try ResourceResponse.page(page, count: count, links: links) { json in
                for item in items { write(item, &json) }
            }
        }
    }
}
