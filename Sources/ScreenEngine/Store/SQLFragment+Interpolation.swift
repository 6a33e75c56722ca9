/// What is interpolated into a fragment is a value, `"owner_id = \(account.id)"`, or another fragment; a name that code
/// chose goes in with `\(raw:)`. A value never becomes SQL.
extension SQLFragment: ExpressibleByStringInterpolation {
    /// Text and values in the order in which they are written.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var plain = SQLFragment("")
        fileprivate var forFewRows = SQLFragment("")
        fileprivate var isCheaperForFew = false

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { append(SQLFragment(literal)) }
        /// A value.
        mutating func appendInterpolation(_ value: SQLValue) { append(SQLFragment("?", [value])) }
        /// An integer as a value.
        mutating func appendInterpolation(_ value: Int) { appendInterpolation(.integer(value)) }
        /// A text as a value.
        mutating func appendInterpolation(_ value: String) { appendInterpolation(.text(value)) }
        /// A moment as a value.
        mutating func appendInterpolation(_ value: Timestamp) { appendInterpolation(.timestamp(value)) }
        /// The name of a column or another text that the code chose, as SQL.
        mutating func appendInterpolation(raw name: String) { append(SQLFragment(name)) }
        /// Another fragment.
        mutating func appendInterpolation(_ other: SQLFragment) { append(other) }

        private mutating func append(_ other: SQLFragment) {
            plain.sql += other.sql
            plain.values += other.values
            forFewRows.sql += other.forFewRows.sql
            forFewRows.values += other.forFewRows.values
            if !other.fewRows.isEmpty { isCheaperForFew = true }
        }
    }

    init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.plain
        if stringInterpolation.isCheaperForFew { fewRows = [stringInterpolation.forFewRows] }
    }
}
