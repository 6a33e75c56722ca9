/// Percent-encoding: letters, digits and `_.-~` stay; space is `+` in forms, as Python's `urlencode` has it.
enum PercentEncoding {
    /// A name or a value of a query.
    static func form(_ text: String) -> String {
        encode(text) { $0 == UInt8(ascii: " ") ? UInt8(ascii: "+") : isUnreserved($0) ? $0 : nil }
    }

    /// A part of a URL as AWS wants it, space as `%20`.
    ///
    /// - Parameter keepsSlashes: whether it is a path.
    static func component(_ text: String, keepsSlashes: Bool = false) -> String {
        encode(text) { isUnreserved($0) || keepsSlashes && $0 == UInt8(ascii: "/") ? $0 : nil }
    }

    /// Writes a byte as the one that stands for it, or escaped.
    private static func encode(_ text: String, _ plain: (UInt8) -> UInt8?) -> String {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if let plain = plain(byte) {
                encoded.append(plain)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(digits[Int(byte >> 4)])
                encoded.append(digits[Int(byte & 0xF)])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// RFC 3986, section 2.3.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)
}
