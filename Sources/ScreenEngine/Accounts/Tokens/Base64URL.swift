/// Base64 for addresses and file names, without padding: RFC 4648, section 5.
enum Base64URL {
    /// Bytes as text.
    static func encode(_ bytes: [UInt8]) -> String {
        String(
            decoding: Base64.encode(bytes).utf8.lazy.filter { $0 != UInt8(ascii: "=") }.map { byte in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                default: byte
                }
            }, as: UTF8.self)
    }

    /// Text as bytes; `nil` where it is none.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        var padded = text.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        padded += repeatElement(UInt8(ascii: "="), count: (4 - padded.count % 4) % 4)
        return Base64.decode(String(decoding: padded, as: UTF8.self))
    }
}
