internal import HTTPTypes

/// Reads `Accept` and its kin (RFC 9110, section 12).
enum AcceptField {
    /// Whether a client takes one of some media types. Without `Accept` it takes all.
    static func allows(_ types: [String], _ fields: HTTPFields) -> Bool {
        guard let field = fields[.accept] else { return true }
        return types.contains { allows($0, field) }
    }

    /// Whether a field allows a type: the most specific range that matches decides, with a weight that is not 0.
    static func allows(_ type: String, _ field: String) -> Bool {
        if field == "*/*" || field == type { return true }
        let essence = type.prefix { $0 != ";" }
        let family = essence.prefix { $0 != "/" }
        var best = -1
        var isAllowed = false
        for part in field.split(separator: ",") {
            let pieces = part.split(separator: ";")
            guard let range = pieces.first.map(trimmed)?.lowercased() else { continue }
            let rank =
                range == essence ? 2 : range == "\(family)/*" ? 1 : range == "*/*" || range == "*" ? 0 : -1
            guard rank > best else { continue }
            best = rank
            isAllowed = weight(pieces.dropFirst()) > 0
        }
        return isAllowed
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
