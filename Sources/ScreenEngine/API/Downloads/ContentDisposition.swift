/// The header that makes a download keep its name (RFC 6266): a quoted name in ASCII for every client, and the name itself
/// in the extended form (RFC 8187) where that is another one. Whatever is in the name, the header stays one header.
enum ContentDisposition {
    /// `attachment` with a file's name; its folders are left out.
    static func attachment(fileName: String) -> String {
        let name = fileName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? "file"
        let plain = String(String.UnicodeScalarView(name.unicodeScalars.map { isPlain($0) ? $0 : "_" }))
        guard plain != name else { return "attachment; filename=\"\(plain)\"" }
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(percentEncoded(name))"
    }

    /// What can stand in a quoted string as it is; clients differ over escapes and percent signs, so that neither is sent.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        (0x20...0x7E).contains(scalar.value) && scalar != "\"" && scalar != "%"
    }

    private static func percentEncoded(_ text: String) -> String {
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            if isAttributeCharacter(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(hexDigits[Int(byte >> 4)])
                encoded.append(hexDigits[Int(byte & 0xF)])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// `attr-char` of RFC 8187 §3.2.1.
    private static func isAttributeCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: punctuation.contains(byte)
        }
    }

    private static let punctuation = Array("!#$&+-.^_`|~".utf8)
    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
