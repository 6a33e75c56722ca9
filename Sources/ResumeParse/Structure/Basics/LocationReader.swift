/// Finds where the person lives, as far as it is written: from an address with a label, or from a place in the header.
struct LocationReader {
    private let text: ResumeText
    private let sections: [Section]

    /// Prepares to look for a place.
    init(_ text: ResumeText, sections: [Section]) {
        self.text = text
        self.sections = sections
    }

    /// The place; `nil` where none is recognised.
    func location() -> Basics.Location? {
        var best: (location: Basics.Location, evidence: Int)?
        func consider(_ words: Range<Int>, _ evidence: Int) {
            guard let found = place(in: words) else { return }
            let total = evidence + found.parts
            if let best, best.evidence >= total { return }
            best = (found.location, total)
        }
        for section in sections where [.header, .personal, .declaration].contains(section.kind) {
            for line in section.lines {
                let words = text.words(ofLine: line)
                guard let first = words.first else { continue }
                if let label = label(of: words) {
                    let last = min(line + (label.isAddress ? 3 : 1), section.lines.upperBound)
                    let end = text.words(ofLine: last - 1).upperBound
                    consider(label.end..<max(label.end, end), label.evidence)
                } else if section.kind == .header, !text.words[first].classes.contains(.actionVerb) {
                    consider(words, 4)
                }
            }
        }
        return best?.location
    }

    private func label(of words: Range<Int>) -> (end: Int, evidence: Int, isAddress: Bool)? {
        let hashes = text.words[words.prefix(3)].map(\.hash)
        for (phrase, evidence, isAddress) in LocationReader.labels where hashes.starts(with: phrase) {
            let end = words.lowerBound + phrase.count
            guard end == words.upperBound || !text.words[end].gap.isDisjoint(with: [.colon, .tab, .hyphen, .dash])
            else { continue }
            return (end, evidence, isAddress)
        }
        return nil
    }

    /// The most telling place in some words: a city with what stands around it.
    private func place(in words: Range<Int>) -> (location: Basics.Location, parts: Int)? {
        var location = Basics.Location()
        var index = words.lowerBound
        while index < words.upperBound {
            if let match = text.lexicon.places.longestMatch(in: text.words, at: index, before: words.upperBound),
                isWritten(match.words)
            {
                text.lexicon.place(match.payload).fill(
                    &location, written: text.sourced(text.span(ofWords: match.words)).text)
                index = match.words.upperBound
            } else {
                let word = text.words[index]
                if location.city != nil, word.shape.contains(.digits), (5...6).contains(word.length),
                    location.postalCode == nil
                {
                    location.postalCode = text.document.string(of: word.range)
                }
                index += 1
            }
        }
        let parts =
            (location.city == nil ? 0 : 2) + (location.region == nil ? 0 : 1) + (location.countryCode == nil ? 0 : 1)
        return parts > 0 ? (location, parts) : nil
    }

    /// Places are written with a capital; "reading" is no city.
    private func isWritten(_ words: Range<Int>) -> Bool {
        text.words[words.lowerBound].shape.contains(.capitalised)
            && (words.count > 1 || text.words[words.lowerBound].length > 2
                || text.words[words.lowerBound].shape.contains(.capitals))
    }

    private static let labels: [(phrase: [UInt64], evidence: Int, isAddress: Bool)] = [
        ("current location", 8, false), ("present location", 8, false), ("location", 7, false), ("lives in", 7, false),
        ("current address", 8, true), ("present address", 7, true), ("residential address", 6, true),
        ("address", 6, true), ("contact address", 6, true), ("mailing address", 5, true), ("add", 5, true),
        ("residence", 5, true), ("permanent address", 4, true), ("city", 6, false), ("place", 2, false),
        ("direccion", 6, true), ("adresse", 6, true), ("anschrift", 6, true), ("indirizzo", 6, true),
        ("endereco", 6, true), ("adres", 6, true), ("wohnort", 6, false), ("ubicacion", 6, false),
    ].map { ($0.0.split(separator: " ").map { WordFolding.hash(of: $0) }, $0.1, $0.2) }
}
