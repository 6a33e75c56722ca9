internal import Hummingbird
internal import ResumeParse

/// Answers with lists of one kind of object: a page, or an array of all where no page is asked for.
struct ResourceList<Item: Sendable>: Sendable {
    /// The store.
    let database: any Database
    /// What keeps lists.
    let lists: ListingStore
    /// Objects by identifier, in the order given; by as many queries whatever their number.
    let find: @Sendable ([Int], any Connection) throws -> [Item]
    /// Writes an object.
    let write: @Sendable (Item, inout JSONWriter) -> Void
    /// Hears which objects somebody was shown.
    var shown: @Sendable ([Item], AccountContext) -> Void = { _, _ in }

    /// What has to hold before anything is listed, such as that there is the job whose list it is.
    typealias Check = @Sendable (any Connection) throws -> Void

    /// A page, the first where none is asked for.
    ///
    /// - Parameters:
    ///   - query: the request's query, after its filters were found right.
    ///   - check: throws where there is no such list for who asks.
    func page(
        _ listing: Listing, _ query: QueryString, for request: Request, _ context: AccountContext,
        check: @escaping Check = { _ in }
    ) async throws -> Response {
        try await page(listing, try PageRequest(query), PageLinks(request, query, context), context, check)
    }

    /// An array of all, or a page where one is asked for: what the documents show as bare arrays.
    func array(
        _ listing: Listing, _ query: QueryString, for request: Request, _ context: AccountContext,
        check: @escaping Check = { _ in }
    ) async throws -> Response {
        let asked = try PageRequest(query)
        if asked.isAsked { return try await page(listing, asked, PageLinks(request, query, context), context, check) }
        // Not kept: whoever takes all of a list has no need of its pages.
        let ids = try await database.read { connection in
            try check(connection)
            return try ListingQuery(listing).ids(on: connection).page(offset: 0, limit: .max)
        }
        return StreamedArray(database: database, ids: ids) { [find, write, shown] ids, json, connection in
            let items = try find(ids, connection)
            shown(items, context)
            for item in items { write(item, &json) }
        }.response
    }

    private func page(
        _ listing: Listing, _ asked: PageRequest, _ links: PageLinks, _ context: AccountContext,
        _ check: @escaping Check
    ) async throws -> Response {
        try await database.read { [lists, find, write, shown] connection in
            try check(connection)
            let page = try lists.page(listing, asked, on: connection)
            let items = try find(page.ids, connection)
            shown(items, context)
            return try ResourceResponse.page(asked, count: page.count, links: links) { json in
                for item in items { write(item, &json) }
            }
        }
    }
}
