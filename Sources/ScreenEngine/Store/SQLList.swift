/// The identifiers of an `IN ($1, $2, …)`. Their number is rounded up to a power of two, the last one repeated, so that
/// a handful of statements serve all numbers and stay prepared.
struct SQLList: Sendable, Hashable {
    /// The values, for the parameters.
    var values: [SQLValue]
    /// `$1, $2, …`.
    var placeholders: String

    /// Takes at least one identifier.
    ///
    /// - Parameter first: the number of the first parameter.
    init(_ ids: some Collection<Int>, from first: Int = 1) {
        values = ids.map(SQLValue.integer)
        var count = 1
        while count < values.count { count *= 2 }
        if let last = values.last { values += repeatElement(last, count: count - values.count) }
        placeholders = (0..<values.count).map { "$\($0 + first)" }.joined(separator: ", ")
    }

    /// Identifiers that one statement takes.
    static let mostAtOnce = 512

    /// Any number of identifiers, in as many lists as it takes.
    static func groups(of ids: [Int], from first: Int = 1) -> [SQLList] {
        stride(from: 0, to: ids.count, by: mostAtOnce).map {
            SQLList(ids[$0..<min($0 + mostAtOnce, ids.count)], from: first)
        }
    }
}
