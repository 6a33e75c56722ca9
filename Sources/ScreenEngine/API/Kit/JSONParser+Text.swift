extension JSONParser {
    /// A text whose opening quote is here.
    mutating func string() throws(JSONParseError) -> String {
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
