/// A value for a parameter of a statement.
public enum SQLValue: Sendable, Hashable {
    /// Nothing.
    case null
    /// An integer, a truth value (0 or 1) or a moment (microseconds).
    case integer(Int)
    /// A text.
    case text(String)
    /// Bytes.
    case blob([UInt8])

    /// A truth value.
    public static func bool(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
    /// A moment.
    public static func timestamp(_ value: Timestamp) -> SQLValue { .integer(value.microseconds) }
    /// An integer or nothing.
    public static func integer(ifPresent value: Int?) -> SQLValue { value.map(SQLValue.integer) ?? .null }
    /// A text or nothing.
    public static func text(ifPresent value: String?) -> SQLValue { value.map(SQLValue.text) ?? .null }
    /// A moment or nothing.
    public static func timestamp(ifPresent value: Timestamp?) -> SQLValue { value.map(SQLValue.timestamp) ?? .null }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    /// An integer.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
}
