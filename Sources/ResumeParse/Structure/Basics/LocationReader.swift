/// Finds where the person lives, as far as it is written: from an address with a label, or from a place beside the
/// contacts. Places of employers, of birth, and those where somebody would like to work are no home.
struct LocationReader {
    private let text: ResumeText
    private let words: [Word]
    private let sections: [Section]
    private let contacts: ContactLexicon
    private let parser: AddressParser
    private let hint: String?
    private let anchors: [Int]
    private let name: TextSpan?

    /// Prepares to look for a place.
    ///
    /// - Parameters:
    ///   - contactLines: the lines in which the e-mail address and the telephone number stand.
    ///   - name: where the person's name stands; it is no place.
    ///   - hint: the country that the telephone number's calling code tells.
    init(_ text: ResumeText, sections: [Section], contactLines: [Int], name: TextSpan?, hint: String?) {
        self.text = text
        words = text.words
        self.sections = sections
        contacts = text.lexicon.contacts
        parser = AddressParser(text)
        self.hint = hint
        anchors = contactLines
        self.name = name
    }

    private struct Found {
        var location: Basics.Location
        var evidence: Int
    }

    /// The place; `nil` where none is recognised.
    func location() -> Basics.Location? {
        var best: Found?
        func consider(_ found: Found?) {
            guard let found else { return }
            if let best, best.evidence >= found.evidence { return }
            best = found
        }
        for section in sections where LocationReader.open.contains(section.kind) {
            for line in section.lines {
                consider(labelled(line, in: section))
                if section.kind == .header {
                    consider(plain(line, evidence: LocationReader.headerEvidence, isStrict: false))
                }
            }
        }
        for anchor in anchors {
            for line in anchor - LocationReader.reach...anchor + LocationReader.reach
            where text.document.lines.indices.contains(line) {
                guard let kind = kind(of: line), kind != .header else { continue }
                let isMargin = text.document.lines[line].traits.contains(.pageMargin)
                if LocationReader.open.contains(kind) || isMargin {
                    consider(plain(line, evidence: LocationReader.headerEvidence, isStrict: false))
                } else if abs(line - anchor) <= 1 {
                    consider(plain(line, evidence: LocationReader.strayEvidence, isStrict: true))
                }
            }
        }
        return best?.location
    }

    /// What a place beside the contacts is worth: more than a permanent address, less than a label "Current location".
    private static let headerEvidence = 6
    /// What one beside contacts that stand among something else is worth.
    private static let strayEvidence = 2
    /// Lines above and below the contacts in which a place is the person's.
    private static let reach = 3

    /// Sections in which a label leads to the person's own address.
    private static let open: Set<Section.Kind> = [
        .header, .personal, .declaration, .other, .summary, .languages, .interests, .strengths, .skills, .certificates,
    ]

    private func kind(of line: Int) -> Section.Kind? { sections.first { $0.lines.contains(line) }?.kind }

    // MARK: - Labels

    private func labelled(_ line: Int, in section: Section) -> Found? {
        let all = text.words(ofLine: line)
        var start = all.lowerBound
        while start < all.upperBound {
            if let found = labelled(from: start, line, in: section) { return found }
            // The next cell may hold the label.
            start += 1
            while start < all.upperBound, words[start].gap.isDisjoint(with: [.tab, .pipe, .bullet]) { start += 1 }
        }
        return nil
    }

    private func labelled(from start: Int, _ line: Int, in section: Section) -> Found? {
        let lineEnd = text.words(ofLine: line).upperBound
        guard let match = contacts.addressLabels.longestMatch(in: words, at: start, before: lineEnd),
            words[start].shape.contains(.capitalised)
        else { return nil }
        var from = match.words.upperBound
        if from < lineEnd, words[from].gap.contains(.open), words[from].length == 2 { from += 1 }
        let isClosed =
            from == lineEnd || !words[from].gap.isDisjoint(with: [.colon, .tab, .hyphen, .dash, .arrow, .newline])
        guard isClosed else { return nil }
        let isLong = match.payload >= 10
        let evidence = Int(isLong ? match.payload - 10 : match.payload)
        if from == lineEnd, !isLong, match.payload < 5 { return nil }
        let end = self.end(ofAddress: from, line, in: section, isLong: isLong)
        guard from < end, let reading = parser.read(from..<end, isLabelled: true, hint: hint) else { return nil }
        var location = reading.location
        if isLong { location.address = text.sourced(text.span(ofWords: from..<end)) }
        return Found(location: location, evidence: evidence + reading.parts)
    }

    /// An address has at most so many lines.
    private static let mostLines = 5

    /// One past the last word of an address: where the next label, an e-mail address or a telephone number starts.
    private func end(ofAddress start: Int, _ line: Int, in section: Section, isLong: Bool) -> Int {
        var end = text.words(ofLine: line).upperBound
        if isLong || start == end {
            var next = line + 1
            while next < min(section.lines.upperBound, line + LocationReader.mostLines), goesOn(next) {
                end = max(end, text.words(ofLine: next).upperBound)
                if !isLong, !text.words(ofLine: next).isEmpty { break }
                next += 1
            }
        }
        return boundary(start..<end)
    }

    /// Where the next field starts in some words.
    private func boundary(_ range: Range<Int>) -> Int {
        for index in range.dropFirst() {
            let word = words[index]
            if word.gap.contains(.at) { return max(range.lowerBound, index - 1) }
            if LocationReader.fieldWords.contains(word.hash), !word.gap.isEmpty { return index }
            if word.shape.contains(.digits), word.length >= 9 || word.gap.contains(.plus) { return index }
        }
        return range.upperBound
    }

    private static let fieldWords = WordFolding.hashes(
        of:
            "email e-mail mail mobile phone tel telephone contact cell mob ph linkedin github skype website dob fax whatsapp "
            + "nationality passport date")

    /// Whether a line still belongs to the address above it: it starts no label but that of an address's part.
    private func goesOn(_ line: Int) -> Bool {
        let range = text.words(ofLine: line)
        guard let first = range.first else { return text.document.lines[line].range.isEmpty }
        if !text.document.lines[line].traits.isDisjoint(with: [.headingStyle, .ruled]) { return false }
        if LocationReader.fieldWords.contains(words[first].hash) { return false }
        if contacts.addressLabels.longestMatch(in: words, at: first, before: range.upperBound) != nil,
            !contacts.partWords.contains(words[first].hash)
        {
            return false
        }
        if let colon = range.prefix(LocationReader.longestLabel + 1).dropFirst().first(where: {
            words[$0].gap.contains(.colon)
        }) {
            return colon > first && contacts.partWords.contains(words[colon - 1].hash)
                || contacts.partWords.contains(words[first].hash)
        }
        return true
    }

    private static let longestLabel = 4

    // MARK: - Places without a label

    /// A place among the fields of a line of contacts.
    private func plain(_ line: Int, evidence: Int, isStrict: Bool) -> Found? {
        let all = text.words(ofLine: line)
        guard !all.isEmpty else { return nil }
        var best: Found?
        var start = all.lowerBound
        for index in all.dropFirst() where !words[index].gap.isDisjoint(with: [.tab, .pipe, .bullet, .star]) {
            consider(start..<index)
            start = index
        }
        consider(start..<all.upperBound)
        // In a narrow column a place goes on in the next line.
        if line + 1 < text.document.lines.count, all.upperBound - start <= LocationReader.longestNarrow {
            let next = text.words(ofLine: line + 1)
            if next.count <= LocationReader.longestNarrow { consider(start..<next.upperBound, isWrapped: true) }
        }
        return best

        func consider(_ piece: Range<Int>, isWrapped: Bool = false) {
            var piece = piece.lowerBound..<boundary(piece)
            if let start = piece.first,
                let label = contacts.addressLabels.longestMatch(in: words, at: start, before: piece.upperBound),
                label.words.upperBound < piece.upperBound, words[label.words.upperBound].gap.contains(.colon)
            {
                piece = label.words.upperBound..<piece.upperBound
            }
            guard piece.count <= LocationReader.longestPiece, let first = piece.first,
                !LocationReader.fieldWords.contains(words[first].hash), !piece.contains(where: isForeign),
                !piece.contains(where: { contacts.refusals.contains(words[$0].hash) }),
                !holdsName(piece)
            else { return }
            guard let reading = parser.read(piece, isLabelled: false, hint: hint) else { return }
            if isStrict || isWrapped, !reading.isPure { return }
            // A bare region or country beside something else is more often a part of another field.
            if reading.location.city == nil, !reading.isPure { return }
            var location = reading.location
            if !reading.isPure, piece.count > 2 { location.address = text.sourced(text.span(ofWords: piece)) }
            let found = Found(location: location, evidence: evidence + reading.parts)
            if let best, best.evidence >= found.evidence { return }
            best = found
        }
    }

    private func holdsName(_ piece: Range<Int>) -> Bool {
        guard let name else { return false }
        return piece.contains { words[$0].start < name.end && words[$0].end > name.start }
    }

    /// A line of a narrow column has at most so many words.
    private static let longestNarrow = 5
    /// More words than this are a sentence.
    private static let longestPiece = 18

    /// Words that no home's address has: of titles, firms and schools, and verbs.
    private func isForeign(_ index: Int) -> Bool {
        let word = words[index]
        if word.gap.contains(.at) { return true }
        let foreign: WordClasses = [.titleNoun, .actionVerb, .degree, .workVerb, .legalForm]
        guard !word.classes.isDisjoint(with: foreign) else { return false }
        return word.length > 2 && !contacts.streetWords.contains(word.hash)
            && text.lexicon.allPlaces.longestMatch(in: words, at: index, before: index + 1) == nil
    }
}
