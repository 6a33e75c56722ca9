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

    /// Django's `smart_split`: runs of anything but space, in which quoted stretches may hold space.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar.properties.isWhitespace {
                if !part.isEmpty { parts.append(String(part)) }
                part = String.UnicodeScalarView()
            } else if scalar == "\"" || scalar == "'", let end = end(of: scalar, in: rest) {
                part.append(scalar)
                part.append(contentsOf: rest[..<end])
                rest = rest[end...]
            } else {
                part.append(scalar)
            }
        }
        if !part.isEmpty { parts.append(String(part)) }
        return parts
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
        guard text.utf8.count >= 2, let quote = text.first, quote == "\"" || quote == "'", text.last == quote else {
            return nil
        }
        let content = String(text.dropFirst().dropLast())
        return content.replacing("\\\(quote)", with: String(quote)).replacing("\\\\", with: "\\")
    }
}
