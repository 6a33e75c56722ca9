internal import Crypto
internal import Hummingbird

/// A strong tag of a representation (RFC 9110 §8.8.3): a hash of its bytes.
public struct EntityTag: Sendable, Hashable {
    /// The tag with its quotes, as the header has it.
    public let text: String

    /// Hashes a representation.
    public init(of bytes: [UInt8]) {
        text = "\"\(Hexadecimal.encode(SHA256.hash(data: bytes).prefix(EntityTag.bytes)))\""
    }

    /// As much of the hash as keeps two representations apart.
    private static let bytes = 12

    /// Whether the request has this representation already: `If-None-Match`, compared weakly.
    func isKnown(to request: Request) -> Bool {
        guard let header = request.headers[.ifNoneMatch] else { return false }
        return isIn(header, weakly: true)
    }

    /// Whether a header names this tag, or `*`.
    func isIn(_ header: String, weakly: Bool) -> Bool {
        header.split(separator: ",").contains { part in
            let tag = part.drop { $0 == " " || $0 == "\t" }.droppingLast { $0 == " " || $0 == "\t" }
            return tag == "*" || tag == text || (weakly && tag.hasPrefix("W/") && tag.dropFirst(2) == text)
        }
    }
}

extension Substring {
    /// Without the characters at its end that the predicate takes.
    fileprivate func droppingLast(while predicate: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, predicate(last) { rest.removeLast() }
        return rest
    }
}
