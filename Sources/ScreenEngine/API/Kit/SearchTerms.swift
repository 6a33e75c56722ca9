/// Splits a search as DRF does: at space and commas, except within quotes.
enum SearchTerms {
    /// The terms; empty ones left out.
    static func split(_ text: String) -> [String] {
        var terms: [String] = []
        for part in parts(of: text) {
            let trimmed = trimmingCommas(part)
            if let quoted = unquoted(trimmed) {
                if !quoted.isEmpty { terms.append(quoted) }
                continue
            }
            for piece in trimmed.split(separator: ",") {
                let term = PayloadText.trimmed(String(piece))
                if !term.isEmpty { terms.append(term) }
            }
        }
        return terms
    }

    /// Django's `smart_split`: stretches without space, in which quotes that close may hold space. From a quote that
    /// doesn't close, everything up to the next space belongs together.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var rest = text.unicodeScalars[...]
        // Quotes that don't close before the end close nowhere further on either, and are looked for once.
        var open: Set<Unicode.Scalar> = []
        while let first = rest.first {
            if first.properties.isWhitespace {
                rest.removeFirst()
                continue
            }
            let end = quotedEnd(rest, &open) ?? rest.firstIndex(where: \.properties.isWhitespace) ?? rest.endIndex
            parts.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return parts
    }

    /// Where a stretch with closed quotes ends; nothing where it has none.
    ///
    /// - Parameter open: the quotes that close nowhere in the rest.
    private static func quotedEnd(
        _ text: Substring.UnicodeScalarView, _ open: inout Set<Unicode.Scalar>
    ) -> Substring.UnicodeScalarView.Index? {
        var found: Substring.UnicodeScalarView.Index?
        var index = text.startIndex
        while index < text.endIndex {
            let scalar = text[index]
            if scalar.properties.isWhitespace { return found }
            if scalar == "\"" || scalar == "'" {
                guard !open.contains(scalar) else { return found }
                guard let end = end(of: scalar, in: text[text.index(after: index)...]) else {
                    open.insert(scalar)
                    return found
                }
                index = end
                found = end
            } else {
                index = text.index(after: index)
                if found != nil { found = index }
            }
        }
        return found
    }

    /// Where a quoted stretch ends: behind its closing quote. A quote without one stands for itself.
    private static func end(
        of quote: Unicode.Scalar, in text: Substring.UnicodeScalarView
    ) -> Substring.UnicodeScalarView.Index? {
        var index = text.startIndex
        while index < text.endIndex {
            let scalar = text[index]
            index = text.index(after: index)
            if scalar == quote { return index }
            if scalar == "\\", index < text.endIndex { index = text.index(after: index) }
        }
        return nil
    }

    private static func trimmingCommas(_ text: String) -> String {
        var rest = text[...]
        while rest.first == "," { rest.removeFirst() }
        while rest.last == "," { rest.removeLast() }
        return String(rest)
    }

    private static func unquoted(_ text: String) -> String? {
        guard let quote = text.first, quote == "\"" || quote == "'", text.last == quote else {
            return nil
        }
        let content = String(text.dropFirst().dropLast())
        return content.replacing("\\\(quote)", with: String(quote)).replacing("\\\\", with: "\\")
    }
}
