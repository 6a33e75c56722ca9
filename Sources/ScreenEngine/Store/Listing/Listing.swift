/// A list that is shown in pages: which rows, in which order.
struct Listing: Sendable, Hashable {
    /// The rows: `applications a JOIN candidates c ON …`. Each object gives one row at most.
    var from: SQLFragment
    /// An expression for the object's identifier: `a.id`.
    var id: String
    /// What all rows of the list fulfil, who may see them included.
    var predicates: [SQLFragment] = []
    /// What was searched for, a condition each.
    var searches: [SearchCondition] = []
    /// The order; ties are broken by ascending identifiers.
    var order: [OrderKey] = []
    /// Which changes may change the list: a row of the feed for each object whose place, or belonging, may be another.
    var topic: ChangeTopic
    /// The organisation whose changes these are.
    var organisation: Int
    /// False where rows come and go by the clock alone: every page is then asked from the database.
    var isCacheable = true

    /// All that a row fulfils, in the form for all rows.
    var conditions: SQLFragment { Listing.all(predicates + searches.map(\.forAllRows)) }

    /// All that a row fulfils, in the form for a few known rows.
    var conditionsOfFew: SQLFragment { Listing.all(predicates + searches.map(\.forFewRows)) }

    /// ` ORDER BY …`: a total order.
    var orderClause: SQLFragment { "ORDER BY \(raw: (order.map(\.sql) + [id]).joined(separator: ", "))" }

    /// The memory of the SQL and the values that say what it is, which are the client's to choose: some two bytes for
    /// each of theirs, since they lie scattered over small pieces.
    var memory: Int {
        let fragments = [from] + predicates + searches.flatMap { [$0.forAllRows, $0.forFewRows] }
        return 2 * (fragments.map(\.size) + order.map(\.expression.utf8.count)).reduce(0, +)
    }

    private static func all(_ conditions: [SQLFragment]) -> SQLFragment {
        conditions.isEmpty ? "1 = 1" : conditions.map { "(\($0))" as SQLFragment }.joined(separator: " AND ")
    }
}

/// A condition that is best asked in another way for a few rows: a search over an index finds all matching rows at once,
/// which is waste for one.
struct SearchCondition: Sendable, Hashable {
    /// For lists as a whole.
    var forAllRows: SQLFragment
    /// For rows that are known by their identifiers; holds for the same rows.
    var forFewRows: SQLFragment
}

/// A page of a list.
struct ListingPage: Sendable, Equatable {
    /// How many objects the whole list has.
    var count: Int
    /// The identifiers of the page's objects, in order.
    var ids: [Int]
    /// The newest change of the store that it knows: while this stays the newest, so does everything else that the store
    /// says. None where it was not looked up.
    var change: Int?
}
