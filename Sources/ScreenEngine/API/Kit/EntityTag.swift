internal import Crypto
internal import Hummingbird

/// A strong tag of a representation (RFC 9110 §8.8.3), which leaves to the server what it is made from. It has up to
/// three parts, `"written.shown-gzip"`:
///
/// - `written`, a hash of what writes to the object change. `If-Match` compares this part alone, so that a write is
///   refused for other writes, and not since somebody was seen or a day has passed.
/// - `shown`, a hash of all the bytes, where these are more than that. `If-None-Match` compares both, and so never takes
///   one representation for another.
/// - `-gzip`, where the bytes are packed: other bytes need another tag.
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

    /// The tag of the same representation packed with gzip.
    static func packed(_ text: String) -> String { text.hasSuffix("\"") ? text.dropLast() + packedEnd : text }

    private static let packedEnd = "-gzip\""

    /// What the request has of this representation already: `If-None-Match`, compared weakly. Whoever has it packed has
    /// it while they take that.
    ///
    /// - Returns: the tag that it has; nothing where it has others or none.
    func known(to request: Request) -> String? {
        guard let header = request.headers[.ifNoneMatch] else { return nil }
        let packed = Compression.takesGzip(request) ? EntityTag.packed(text) : text
        for tag in EntityTag.tags(header) {
            if tag == "*" { return text }
            let strong = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
            if strong == text || strong == packed { return String(strong) }
        }
        return nil
    }

    /// Whether an `If-Match` names the object as writes have left it, packed or not, or `*`. Compared strongly.
    func isMet(_ header: String) -> Bool {
        let written = EntityTag.written(text[...])
        return EntityTag.tags(header).contains { $0 == "*" || EntityTag.written($0) == written }
    }

    private static func tags(_ header: String) -> [Substring] {
        header.split(separator: ",").map { AcceptField.trimmed($0) }
    }

    /// The first part.
    private static func written(_ tag: Substring) -> Substring {
        guard tag.first == "\"", tag.count > 1, tag.last == "\"" else { return tag }
        return tag.dropFirst().dropLast().prefix { $0 != "." && $0 != "-" }
    }
}
