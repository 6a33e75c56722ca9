extension JSONValue {
    /// The name that Python has for the value's type, which DRF puts into its messages.
    var pythonType: String {
        switch self {
        case .null: "NoneType"
        case .bool: "bool"
        case .integer: "int"
        case .number(let text): text.utf8.allSatisfy(JSONValue.isIntegerByte) ? "int" : "float"
        case .string: "str"
        case .array: "list"
        case .object: "dict"
        }
    }

    /// The value as Python's `str` writes it, for plain values; nothing for others.
    var pythonText: String? {
        switch self {
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .integer(let value): String(value)
        case .number(let text): text
        case .string(let text): text
        case .array, .object: nil
        }
    }

    /// Whether it is a text of nothing but space.
    var isBlank: Bool {
        guard case .string(let text) = self else { return false }
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    private static func isIntegerByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
