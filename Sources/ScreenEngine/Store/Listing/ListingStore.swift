internal import Synchronization

/// Lists in memory, so that a page costs the same wherever it is and however long the list: the ordered identifiers of
/// each list that was asked for, kept up to date by the change feed.
///
/// A list in memory belongs to one moment, the newest change that it knows. It answers reads of that moment only: older
/// ones are run again on a newer snapshot, newer ones take the changes over first. So every page is what the database
/// itself would give.
final class ListingStore: Sendable {
    /// Half of this is a list of six million; a smaller installation never comes near.
    static let usualBytes = 48 << 20
    /// Taking over a change costs some 20 queries of one row, making a list anew about 1 µs a row: from this share of
    /// the list on, it is made anew.
    static func mostChanges(of count: Int) -> Int { 16 + count / 200 }

    private let cache: ListingCache

    /// How many lists were made anew, so far.
    var builds: Int { cache.builds.load(ordering: .relaxed) }
    /// The memory of all lists.
    var bytes: Int { cache.bytes }

    /// Makes an empty one; a database has one.
    init(mostBytes: Int = ListingStore.usualBytes) { cache = ListingCache(mostBytes: mostBytes) }

    /// The newest change that the connection sees; none where lists in memory are not for it.
    func moment(_ connection: any Connection) throws -> Int? {
        connection.mayShareLists ? try ChangeFeed.newest(connection) : nil
    }

    /// A page of a list, as the connection's snapshot has it.
    ///
    /// - Parameters:
    ///   - offset: how many objects come before the page.
    ///   - limit: how many the page has at most.
    func page(_ listing: Listing, offset: Int, limit: Int, on connection: any Connection) throws -> ListingPage {
        guard listing.isCacheable, connection.mayShareLists else {
            return try ListingQuery(listing).page(offset: offset, limit: limit, on: connection)
        }
        let newest = try ChangeFeed.newest(connection)
        let ids = try ids(of: listing, at: newest, connection)
        return ListingPage(count: ids.count, ids: ids.page(offset: offset, limit: limit), change: newest)
    }

    private func ids(of listing: Listing, at newest: Int, _ connection: any Connection) throws -> OrderedIDs {
        if let known = cache.version(of: listing) {
            if known.change == newest { return known.ids }
            // A read that began later was here first.
            if known.change > newest { throw ReadAgain() }
            if let ids = try update(known, of: listing, connection) {
                cache.put(ListingCache.Version(change: newest, ids: ids), of: listing)
                return ids
            }
        }
        switch cache.beginBuild(of: listing) {
        case .wait(let build): throw ReadAgain(ready: build.wait)
        case .build(let build):
            defer { cache.endBuild(build, of: listing) }
            let ids = try ListingQuery(listing).ids(on: connection)
            cache.put(ListingCache.Version(change: newest, ids: ids), of: listing)
            return ids
        }
    }

    /// What the changes since make of a list; nil where it is best made anew.
    private func update(
        _ known: ListingCache.Version, of listing: Listing, _ connection: any Connection
    ) throws -> OrderedIDs? {
        let changes = try ChangeFeed.changes(
            since: known.change, topic: listing.topic, organisation: listing.organisation,
            most: Self.mostChanges(of: known.ids.count), connection)
        guard case .objects(let changed) = changes else { return nil }
        guard !changed.isEmpty else { return known.ids }
        let query = ListingQuery(listing)
        var ids = known.ids
        ids.remove(changed)
        let members = try query.members(of: changed, on: connection)
        return try query.insert(members, into: &ids, on: connection) ? ids : nil
    }
}
