extension ListingStore {
    /// The page that is asked for.
    ///
    /// - Throws: 404 where there is no such page.
    func page(_ listing: Listing, _ request: PageRequest, on connection: any Connection) throws -> ListingPage {
        if case .number(let number) = request.page {
            let (offset, isTooFar) = (number - 1).multipliedReportingOverflow(by: request.size)
            guard !isTooFar else { throw APIError.invalidPage }
            let page = try page(listing, offset: offset, limit: request.size, on: connection)
            _ = try request.number(of: page.count)
            return page
        }
        let count = try page(listing, offset: 0, limit: 0, on: connection).count
        let places = try request.range(of: count)
        return try page(listing, offset: places.lowerBound, limit: places.count, on: connection)
    }
}
