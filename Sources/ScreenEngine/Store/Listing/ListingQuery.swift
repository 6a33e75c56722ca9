/// The statements that a list is made from.
struct ListingQuery {
    private let listing: Listing

    /// Takes a list.
    init(_ listing: Listing) { self.listing = listing }

    /// One page, without any list in memory. O(size of the list).
    func page(offset: Int, limit: Int, on connection: any Connection) throws -> ListingPage {
        let rows = "FROM \(listing.from) WHERE \(listing.conditions)" as SQLFragment
        let counting = ("SELECT count(*) " + rows).rendered()
        let count = try connection.first(counting.sql, counting.values) { $0.int(0) } ?? 0
        let paging = """
            SELECT \(raw: listing.id) \(rows) \(listing.orderClause) LIMIT \(limit) OFFSET \(offset)
            """ as SQLFragment
        let (sql, values) = paging.rendered()
        return ListingPage(count: count, ids: try connection.all(sql, values) { $0.int(0) })
    }

    /// The whole list. O(n log n).
    func ids(on connection: any Connection) throws -> OrderedIDs {
        let all = """
            SELECT \(raw: listing.id) FROM \(listing.from) WHERE \(listing.conditions) \(listing.orderClause)
            """ as SQLFragment
        let (sql, values) = all.rendered()
        var chunks: [IDChunk] = []
        var ids: [Int] = []
        ids.reserveCapacity(IDChunk.usualCount)
        try connection.forEach(sql, values) { row in
            ids.append(row.int(0))
            if ids.count == IDChunk.usualCount {
                chunks.append(IDChunk(ids))
                ids.removeAll(keepingCapacity: true)
            }
        }
        return OrderedIDs(chunks + [IDChunk(ids)])
    }

    /// Of some objects, those that belong to the list, in its order.
    func members(of ids: Set<Int>, on connection: any Connection) throws -> [SortKey] {
        let (sql, values) = select(where: listing.conditionsOfFew)
        var keys: [SortKey] = []
        for some in SQLList.groups(of: ids.sorted(), from: values.count + 1) {
            let query = "\(sql) AND \(listing.id) IN (\(some.placeholders))"
            try connection.forEach(query, values + some.values) { keys.append(SortKey($0, listing.order)) }
        }
        return keys.sorted { $0.precedes($1, listing.order) }
    }

    /// Puts objects at their places among those of a list that have not changed. False where one of these is not there
    /// any more, so that the list can't be right. O(log n) queries each.
    func insert(_ members: [SortKey], into ids: inout OrderedIDs, on connection: any Connection) throws -> Bool {
        let (sql, values) = select(where: "1 = 1")
        let query = "\(sql) AND \(listing.id) = $\(values.count + 1)"
        for member in members {
            var (low, high) = (0, ids.count)
            while low < high {
                let middle = (low + high) / 2
                let other = try connection.first(query, values + [.integer(ids[middle])]) { SortKey($0, listing.order) }
                guard let other else { return false }
                if other.precedes(member, listing.order) { low = middle + 1 } else { high = middle }
            }
            ids.insert(member.id, at: low)
        }
        return true
    }

    private func select(where conditions: SQLFragment) -> (sql: String, values: [SQLValue]) {
        let columns = ([listing.id] + listing.order.map(\.expression)).joined(separator: ", ")
        return ("SELECT \(raw: columns) FROM \(listing.from) WHERE \(conditions)" as SQLFragment).rendered()
    }
}
