internal import Crypto
internal import Hummingbird

/// A strong tag of a representation (RFC 9110 §8.8.3), which leaves to the server what it is made from. It has one
/// part or two, `"written.shown"`:
///
/// - `written`, a hash of what writes to the object change. `If-Match` compares this part alone, so that a write is
///   refused for other writes, and not since somebody was seen or a day has passed.
/// - `shown`, a hash of all the bytes, where these are more than that. `If-None-Match` compares both, and so never takes
///   one representation for another.
public struct EntityTag: Sendable, Hashable {
    /// The tag with its quotes, as the header has it.
    public let text: String

    /// Hashes a representation.
    public init(of bytes: [UInt8]) { text = "\"\(EntityTag.hash(bytes))\"" }

    /// Hashes a representation that also shows what no write to the object changes.
    ///
    /// - Parameter written: what such writes change.
    public init(of bytes: [UInt8], written: [UInt8]) {
        text = "\"\(EntityTag.hash(written)).\(EntityTag.hash(bytes))\""
    }

    /// As much of the hash as keeps two representations apart.
    private static let bytes = 12

    private static func hash(_ bytes: [UInt8]) -> String {
        Hexadecimal.encode(SHA256.hash(data: bytes).prefix(EntityTag.bytes))
    }

    /// Whether the request has this representation already: `If-None-Match`, compared weakly.
    func isKnown(to request: Request) -> Bool {
        guard let header = request.headers[.ifNoneMatch] else { return false }
        return EntityTag.tags(header).contains { tag in
            tag == "*" || tag == text || tag.hasPrefix("W/") && tag.dropFirst(2) == text
        }
    }

    /// Whether an `If-Match` names the object as writes have left it, or `*`. Compared strongly.
    func isMet(_ header: String) -> Bool {
        let written = EntityTag.written(text[...])
        return EntityTag.tags(header).contains { $0 == "*" || EntityTag.written($0) == written }
    }

    private static func tags(_ header: String) -> [Substring] {
        header.split(separator: ",").map { AcceptField.trimmed($0) }
    }

    /// The first part, after the quote.
    private static func written(_ tag: Substring) -> Substring {
        guard tag.first == "\"", tag.count > 1, tag.last == "\"" else { return tag }
        return tag.dropFirst().dropLast().prefix { $0 != "." }
    }
}
