/// A piece of SQL together with its values, so that pieces can be put together before parameters are numbered.
///
/// What is interpolated is a value, `"owner_id = \(account.id)"`, or another fragment; a name that code chose goes in
/// with `\(raw:)`. A value never becomes SQL.
struct SQLFragment: Sendable, Hashable {
    /// Text, and the values that come between.
    private enum Piece: Sendable, Hashable {
        case text(String)
        case value(SQLValue)
    }

    private var pieces: [Piece] = []

    /// Nothing.
    init() {}

    /// Bytes of its text and values.
    var size: Int {
        pieces.reduce(0) { sum, piece in
            switch piece {
            case .text(let text), .value(.text(let text)): sum + text.utf8.count
            case .value(.blob(let bytes)): sum + bytes.count
            case .value(.integer), .value(.null): sum + 8
            }
        }
    }

    /// Whether there is nothing in it.
    var isEmpty: Bool { pieces.isEmpty }

    /// The SQL with parameters numbered from `$1`, or from the one after those already taken, and their values. A value
    /// that comes twice is one parameter.
    func rendered(after taken: [SQLValue] = []) -> (sql: String, values: [SQLValue]) {
        var sql = ""
        var values = taken
        var numbers: [SQLValue: Int] = [:]
        for piece in pieces {
            switch piece {
            case .text(let text): sql += text
            case .value(let value):
                if numbers[value] == nil {
                    values.append(value)
                    numbers[value] = values.count
                }
                sql += "$\(numbers[value]!)"
            }
        }
        return (sql, values)
    }

    /// One after the other.
    static func + (left: SQLFragment, right: SQLFragment) -> SQLFragment {
        var both = left
        both.pieces += right.pieces
        return both
    }

    /// One after the other.
    static func += (left: inout SQLFragment, right: SQLFragment) { left.pieces += right.pieces }

    /// Plain SQL.
    fileprivate mutating func append(text: String) {
        if !text.isEmpty { pieces.append(.text(text)) }
    }

    /// A value.
    fileprivate mutating func append(value: SQLValue) { pieces.append(.value(value)) }
}

extension SQLFragment: ExpressibleByStringInterpolation {
    /// Text and values in the order in which they are written.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var fragment = SQLFragment()

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { fragment.append(text: literal) }
        /// A value.
        mutating func appendInterpolation(_ value: SQLValue) { fragment.append(value: value) }
        /// An integer as a value.
        mutating func appendInterpolation(_ value: Int) { fragment.append(value: .integer(value)) }
        /// A text as a value.
        mutating func appendInterpolation(_ value: String) { fragment.append(value: .text(value)) }
        /// A moment as a value.
        mutating func appendInterpolation(_ value: Timestamp) { fragment.append(value: .timestamp(value)) }
        /// Another fragment.
        mutating func appendInterpolation(_ other: SQLFragment) { fragment += other }
        /// The name of a column or another text that the code chose, as SQL.
        mutating func appendInterpolation(raw name: String) { fragment.append(text: name) }
    }

    init(stringLiteral value: String) { append(text: value) }
    init(stringInterpolation: StringInterpolation) { self = stringInterpolation.fragment }
}

extension [SQLFragment] {
    /// All of them with something between.
    func joined(separator: SQLFragment) -> SQLFragment {
        var all = SQLFragment()
        for (index, fragment) in enumerated() { all += index == 0 ? fragment : separator + fragment }
        return all
    }
}
