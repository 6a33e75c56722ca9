/// One key of a list's order. Absent values come last in both directions.
struct OrderKey: Sendable, Hashable {
    /// What kind of values it has; they are compared here as the database compares them.
    enum Kind: Sendable, Hashable {
        /// Integers.
        case integer
        /// Texts, by their bytes: the expression says `lower(…)` where case is not to count.
        case text
    }

    /// An SQL expression over the list's rows.
    var expression: String
    /// What it gives.
    var kind: Kind
    /// Whether the greatest comes first.
    var isDescending: Bool

    /// Takes an expression and its direction.
    init(_ expression: String, _ kind: Kind = .integer, isDescending: Bool = false) {
        self.expression = expression
        self.kind = kind
        self.isDescending = isDescending
    }

    /// Its part of `ORDER BY`.
    var sql: String { "\(expression) \(isDescending ? "DESC" : "ASC") NULLS LAST" }
}
