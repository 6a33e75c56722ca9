/// A piece of SQL with its values. Parameters are written `?` and become `$1`, `$2`, … where pieces are put together.
struct SQLFragment: Sendable, Hashable {
    /// The SQL; no `?` but for parameters.
    var sql: String
    /// A value for each `?`.
    var values: [SQLValue]
    /// The same condition in a form that costs less where it is asked of a few known rows only; empty where it is the
    /// same. (A search over an index finds all matching rows at once, which is waste for one.)
    var fewRows: [SQLFragment] = []

    /// Takes SQL and a value for each `?` in it.
    init(_ sql: String, _ values: [SQLValue] = []) {
        self.sql = sql
        self.values = values
    }

    /// The form for a few rows.
    var forFewRows: SQLFragment { fewRows.first ?? self }
}

extension SQLFragment: ExpressibleByStringLiteral {
    /// SQL without values.
    init(stringLiteral value: String) { self.init(value) }
}

/// Puts a statement together from pieces.
struct SQLComposer {
    /// The statement so far.
    private(set) var sql = ""
    /// Its values so far.
    private(set) var values: [SQLValue] = []

    /// Adds a piece.
    mutating func add(_ fragment: SQLFragment) {
        var used = 0
        for unit in fragment.sql.utf8 {
            guard unit == UInt8(ascii: "?") else {
                sql.unicodeScalars.append(Unicode.Scalar(unit))
                continue
            }
            used += 1
            sql += "$\(values.count + used)"
        }
        precondition(used == fragment.values.count, "'\(fragment.sql)' has \(used) parameters")
        values += fragment.values
    }
}
