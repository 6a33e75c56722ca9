/// Reads JSON (RFC 8259), with the complaints of Python's parser, which are the documented system's. O(bytes).
struct JSONParser {
    /// How deep arrays and objects may be nested; no payload of the API needs more than a few.
    static let deepest = 100

    private let bytes: [UInt8]
    private var index = 0
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

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func error(_ problem: String, at offset: Int? = nil) -> JSONParseError {
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

    private static func outOfRange(_ name: String) -> JSONParseError {
        JSONParseError("Out of range float values are not JSON compliant: '\(name)'")
    }

    private mutating func take(_ word: StaticString) -> Bool { take(word.description) }

    private mutating func take(_ word: String) -> Bool {
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

    private mutating func number() throws(JSONParseError) -> JSONValue {
        let start = index
        if current == UInt8(ascii: "-") { index += 1 }
        if current == UInt8(ascii: "I"), take("Infinity") { throw JSONParser.outOfRange("-Infinity") }
        guard let first = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            throw error("Expecting value", at: start)
        }
        index += 1
        if first != UInt8(ascii: "0") { skipDigits() }
        var isInteger = true
        if current == UInt8(ascii: "."), hasDigit(at: index + 1) {
            isInteger = false
            index += 1
            skipDigits()
        }
        if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
            let sign = index + 1 < bytes.count && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index + 1]) ? 1 : 0
            if hasDigit(at: index + 1 + sign) {
                isInteger = false
                index += 1 + sign
                skipDigits()
            }
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger, let integer = Int(text) { return .integer(integer) }
        return .number(text)
    }

    private func hasDigit(at place: Int) -> Bool {
        place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
    }

    private mutating func skipDigits() { while hasDigit(at: index) { index += 1 } }

    /// A text whose opening quote is here.
    private mutating func string() throws(JSONParseError) -> String {
        let start = index
        index += 1
        var decoded: [UInt8] = []
        var plain = index
        while let byte = current {
            if byte == UInt8(ascii: "\"") {
                let end = index
                index += 1
                if decoded.isEmpty { return String(decoding: bytes[plain..<end], as: UTF8.self) }
                decoded.append(contentsOf: bytes[plain..<end])
                return String(decoding: decoded, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") {
                decoded.append(contentsOf: bytes[plain..<index])
                try escape(start, into: &decoded)
                plain = index
            } else if byte < 0x20 {
                throw error("Invalid control character at")
            } else {
                index += 1
            }
        }
        throw error("Unterminated string starting at", at: start)
    }

    private mutating func escape(_ start: Int, into decoded: inout [UInt8]) throws(JSONParseError) {
        let place = index
        index += 1
        guard let mark = current else { throw error("Unterminated string starting at", at: start) }
        index += 1
        switch mark {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(mark)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "u"): try unicode(place, into: &decoded)
        default: throw error("Invalid \\escape", at: place)
        }
    }

    /// An escaped UTF-16 unit or pair of them, behind its `\u`.
    private mutating func unicode(_ place: Int, into decoded: inout [UInt8]) throws(JSONParseError) {
        guard let unit = hexadecimal() else { throw error("Invalid \\uXXXX escape", at: place + 1) }
        if let scalar = Unicode.Scalar(unit) {
            decoded.append(contentsOf: String(Character(scalar)).utf8)
            return
        }
        // Half of a pair has no UTF-8. Python keeps it and DRF refuses the text later; here it goes no further.
        guard unit < 0xDC00, take("\\u"), let low = hexadecimal(), (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw error("Unpaired surrogate", at: place) }
        decoded.append(contentsOf: String(Character(scalar)).utf8)
    }

    private mutating func hexadecimal() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = PercentDecoding.digit(byte) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        index += 4
        return value
    }
}
