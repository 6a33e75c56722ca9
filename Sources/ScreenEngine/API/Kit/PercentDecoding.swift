/// Percent-decoding (RFC 3986, and HTML forms' `+` in queries).
enum PercentDecoding {
    /// The text; a `%` that no two hexadecimal digits follow stands for itself, as in Python's `unquote`.
    ///
    /// - Returns: nothing where what it says is no UTF-8.
    static func text(_ encoded: Substring.UTF8View, plusIsSpace: Bool) -> String? {
        String(validating: bytes(encoded, plusIsSpace: plusIsSpace), as: UTF8.self)
    }

    /// The text, with U+FFFD for what is no UTF-8.
    static func repairedText(_ encoded: Substring.UTF8View, plusIsSpace: Bool) -> String {
        String(decoding: bytes(encoded, plusIsSpace: plusIsSpace), as: UTF8.self)
    }

    /// A request's target with the characters decoded in its path that stand for themselves anywhere (RFC 3986, section
    /// 2.3); its query stays.
    ///
    /// - Returns: nothing where there is nothing to decode, or where a `%` is followed by no two hexadecimal digits.
    static func unreserved(inPathOf target: String) -> String? {
        guard target.utf8.contains(UInt8(ascii: "%")) else { return nil }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(target.utf8.count)
        var rest = target.utf8[...]
        while let byte = rest.first, byte != UInt8(ascii: "?") {
            rest.removeFirst()
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let value = hexadecimalPair(rest) else { return nil }
            if PercentEncoding.isUnreserved(value) {
                decoded.append(value)
            } else {
                decoded.append(byte)
                decoded += rest.prefix(2)
            }
            rest = rest.dropFirst(2)
        }
        guard decoded.count + rest.count < target.utf8.count else { return nil }
        return String(decoding: decoded + rest, as: UTF8.self)
    }

    private static func bytes(_ encoded: Substring.UTF8View, plusIsSpace: Bool) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(encoded.count)
        var rest = encoded
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+"), plusIsSpace {
                decoded.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let value = hexadecimalPair(rest) {
                decoded.append(value)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }

    private static func hexadecimalPair(_ text: Substring.UTF8View) -> UInt8? {
        let pair = text.prefix(2)
        guard pair.count == 2, let high = digit(pair.first!), let low = digit(pair.last!) else { return nil }
        return high << 4 | low
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
