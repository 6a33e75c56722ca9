extension PayloadField where Value == String {
    /// The media type of a recording, perhaps with parameters as browsers give them; `*` for what is left open.
    static var recordingType: PayloadField {
        text(maxLength: MediaUpload.longestMediaType).map { text throws(FieldProblem) in
            let essence = text.prefix { $0 != ";" }.lowercased()
            let parts = essence.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ $0 == "*" || isToken($0) }), isPrintable(text) else {
                throw FieldProblem("Enter a media type, such as video/mp4.")
            }
            guard ["audio", "video", "*"].contains(parts[0]) else {
                throw FieldProblem("Only recordings of sound or film can be uploaded.")
            }
            return text
        }
    }

    /// What the names of media types are made of (RFC 6838, section 4.2).
    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    /// Whether it can stand in a header.
    private static func isPrintable(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }
}
