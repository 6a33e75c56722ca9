internal import HTTPTypes
internal import Hummingbird

/// Reads `Accept` and its kin (RFC 9110, section 12).
enum AcceptField {
    /// Whether a client takes one of some media types. Without `Accept` it takes all.
    static func allows(_ types: [String], _ fields: HTTPFields) -> Bool {
        guard let field = fields[.accept] else { return true }
        return types.contains { allows($0, field) }
    }

    /// Throws 406 unless a client takes the type that it would be answered with.
    static func require(_ type: String, _ request: Request) throws(APIError) {
        guard allows([type], request.headers) else { throw .notAcceptable }
    }

    /// Whether a field allows a type: its weight is not 0.
    static func allows(_ type: String, _ field: String) -> Bool { weight(of: type, field) > 0 }

    /// Whether a client would rather have one type than another.
    static func prefers(_ type: String, to other: String, _ fields: HTTPFields) -> Bool {
        guard let field = fields[.accept] else { return false }
        return weight(of: type, field) > weight(of: other, field)
    }

    /// A type's weight: that of the most specific range that matches; 0 where none does.
    private static func weight(of type: String, _ field: String) -> Double {
        if field == "*/*" || field == type { return 1 }
        let essence = type.prefix { $0 != ";" }
        let family = essence.prefix { $0 != "/" }
        var best = -1
        var found = 0.0
        for part in field.split(separator: ",") {
            let pieces = part.split(separator: ";")
            guard let range = pieces.first.map(trimmed)?.lowercased() else { continue }
            let rank =
                range == essence ? 2 : range == "\(family)/*" ? 1 : range == "*/*" || range == "*" ? 0 : -1
            guard rank > best else { continue }
            best = rank
            found = weight(pieces.dropFirst())
        }
        return found
    }

    /// The weight among a range's parameters; 1 where there is none, 0 where it is no number.
    static func weight(_ parameters: ArraySlice<Substring>) -> Double {
        for parameter in parameters {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard let name = parts.first, trimmed(name).lowercased() == "q" else { continue }
            return parts.count == 2 ? Double(trimmed(parts[1])) ?? 0 : 0
        }
        return 1
    }

    /// Without the blanks around it.
    static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " || $0 == "\t" }
        guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return start }
        return start[...end]
    }
}
