/// Reads JSON (RFC 8259), with the complaints of Python's parser, which are the documented system's. O(bytes).
struct JSONParser {
    /// How deep arrays and objects may be nested; no payload of the API needs more than a few.
    static let deepest = 100

    let bytes: [UInt8]
    var index = 0
    private var depth = 0

    /// The value of a whole text.
    static func parse(_ bytes: [UInt8]) throws(JSONParseError) -> JSONValue {
        var parser = JSONParser(bytes: bytes)
        if let offset = UTF8Check.firstInvalid(in: bytes) {
            throw JSONParseError(UTF8Check.complaint(about: bytes, at: offset))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw JSONParseError("Unexpected UTF-8 BOM (decode using utf-8-sig)", at: 0, in: bytes)
        }
        parser.skipSpace()
        let value = try parser.value()
        parser.skipSpace()
        guard parser.index == bytes.count else { throw parser.error("Extra data") }
        return value
    }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    func error(_ problem: String, at offset: Int? = nil) -> JSONParseError {
        JSONParseError(problem, at: offset ?? index, in: bytes)
    }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func value() throws(JSONParseError) -> JSONValue {
        switch current {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "t") where take("true"): return .bool(true)
        case UInt8(ascii: "f") where take("false"): return .bool(false)
        case UInt8(ascii: "n") where take("null"): return .null
        case UInt8(ascii: "-"): return try number()
        default: if hasDigit(at: index) { return try number() }
        }
        for name in ["NaN", "Infinity"] where take(name) { throw JSONParser.outOfRange(name) }
        throw error("Expecting value")
    }

    static func outOfRange(_ name: String) -> JSONParseError {
        JSONParseError("Out of range float values are not JSON compliant: '\(name)'")
    }

    mutating func take(_ word: String) -> Bool {
        guard bytes[index...].starts(with: word.utf8) else { return false }
        index += word.utf8.count
        return true
    }

    private mutating func descend() throws(JSONParseError) {
        depth += 1
        if depth > JSONParser.deepest { throw error("Too many levels of nesting") }
        index += 1
        skipSpace()
    }

    private mutating func array() throws(JSONParseError) -> JSONValue {
        try descend()
        defer { depth -= 1 }
        var items: [JSONValue] = []
        if current == UInt8(ascii: "]") {
            index += 1
            return .array(items)
        }
        while true {
            items.append(try value())
            skipSpace()
            guard let byte = current, byte == UInt8(ascii: ",") else { break }
            index += 1
            skipSpace()
        }
        guard current == UInt8(ascii: "]") else { throw error("Expecting ',' delimiter") }
        index += 1
        return .array(items)
    }

    private mutating func object() throws(JSONParseError) -> JSONValue {
        try descend()
        defer { depth -= 1 }
        var members = JSONMembers()
        if current == UInt8(ascii: "}") {
            index += 1
            return .object([])
        }
        while true {
            guard current == UInt8(ascii: "\"") else {
                throw error("Expecting property name enclosed in double quotes")
            }
            let name = try string()
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw error("Expecting ':' delimiter") }
            index += 1
            skipSpace()
            members.set(name, try value())
            skipSpace()
            guard let byte = current, byte == UInt8(ascii: ",") else { break }
            index += 1
            skipSpace()
        }
        guard current == UInt8(ascii: "}") else { throw error("Expecting ',' delimiter") }
        index += 1
        return .object(members.members)
    }
}
