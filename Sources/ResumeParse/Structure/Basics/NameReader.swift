/// Finds the name of the person a resume is about.
///
/// Candidates come from every place in which names stand; each brings evidence for and against it, and the strongest
/// wins. Ties go to the first in the text.
struct NameReader {
    /// Some words that may be the name.
    struct Candidate {
        var span: TextSpan
        var evidence: Int
    }

    let text: ResumeText
    let sections: [Section]
    private let email: SourcedText?
    /// The letters of the e-mail address's local part; empty where there is none.
    let mailbox: [UInt8]

    /// Prepares to look for a name.
    ///
    /// - Parameter email: the person's e-mail address, whose letters support a name.
    init(_ text: ResumeText, sections: [Section], email: SourcedText?) {
        self.text = text
        self.email = email
        self.sections = sections
        mailbox =
            email.map { address in
                address.text.lowercased().utf8.prefix { $0 != UInt8(ascii: "@") }.filter { (97...122).contains($0) }
            } ?? []
    }

    /// Evidence from which on some words are taken for the name.
    private static let least = 3
    /// Lines from the top among which a name without a label is looked for.
    private static let topLines = 14

    /// The name, without titles of address and without what stands behind it.
    func name() -> SourcedText? {
        var candidates: [Candidate] = []
        for line in text.document.lines.indices { labelled(line, into: &candidates) }
        let labelled = candidates.count
        top(into: &candidates)
        let standing = candidates[labelled...]
        signature(into: &candidates)
        var best: Candidate?
        for candidate in candidates where candidate.evidence >= NameReader.least {
            if let found = best, found.evidence >= candidate.evidence { continue }
            best = candidate
        }
        if let label = best,
            let first = standing.first(where: { $0.evidence >= NameReader.sure && isOverhead($0, label) })
        {
            best = first
        }
        return best.map { joinedLetters(text.sourced($0.span)) } ?? ofMailbox()
    }

    /// Evidence from which on a name at the top is preferred to a longer form of it among the personal details.
    private static let sure = 5
    private static let shortestShared = 4

    /// Whether a name stands over the section in which a label gives another form of it: the name that the person goes
    /// by, over the one in the passport.
    private func isOverhead(_ one: Candidate, _ label: Candidate) -> Bool {
        guard let section = sections.first(where: { $0.kind == .personal }), let first = section.lines.first,
            one.span.end < label.span.start, label.span.start >= text.document.lines[first].range.lowerBound
        else { return false }
        let words = text.index.indices(in: one.span.range)
        let others = text.index.indices(in: label.span.range)
        return words.count > 1
            && words.contains { word in
                text.words[word].length >= NameReader.shortestShared
                    && others.contains { text.words[$0].hash == text.words[word].hash }
            }
    }

    // MARK: Names with a label

    /// `Name : …`, `Curriculum Vitae of …`.
    private func labelled(_ line: Int, into candidates: inout [Candidate]) {
        var words = text.words(ofLine: line)
        // Some number their personal details.
        if let first = words.first, text.words[first].shape.contains(.digits) { words = words.dropFirst() }
        guard let first = words.first else { return }
        let hashes = text.words[words.prefix(6)].map(\.hash)
        if let length = NameWords.labels.first(where: { hashes.starts(with: $0) })?.count {
            // A label ends in a colon, a dash or a cell's border; `Name` alone has its value on the next line.
            let value = first + length
            if value < words.upperBound {
                let gap = text.words[value].gap
                guard !gap.isDisjoint(with: [.colon, .tab, .hyphen, .dash]) else { return }
                add(wordsOfName(from: value, before: words.upperBound), 9, &candidates)
            } else if line + 1 < text.document.lines.count, isAbove(section: .work, line) {
                add(wordsOfName(in: text.words(ofLine: line + 1)), 6, &candidates)
            }
        } else if let title = NameWords.titles.first(where: { hashes.starts(with: $0) }) {
            let value = first + title.count
            guard value < words.upperBound else { return }
            let isOf = NameWords.of.contains(text.words[value].hash)
            let gap = text.words[value].gap
            guard isOf || !gap.isDisjoint(with: [.colon, .tab, .hyphen, .dash, .pipe]) else { return }
            add(wordsOfName(from: value + (isOf ? 1 : 0), before: words.upperBound), isOf ? 8 : 5, &candidates)
        }
    }

    private func isAbove(section kind: Section.Kind, _ line: Int) -> Bool {
        guard let section = sections.first(where: { $0.kind == kind }) else { return true }
        return line < section.lines.lowerBound
    }

    // MARK: Names at the top

    /// Lines of the header that look like a name: the larger, the nearer to the top, the likelier.
    private func top(into candidates: inout [Candidate]) {
        let lines = text.document.lines
        var order = Array(lines.indices.prefix(NameReader.topLines))
        // A page's header may come after the body; a sidebar may push the name down.
        order += lines.indices.dropFirst(NameReader.topLines).filter {
            lines[$0].page == 1 && (lines[$0].traits.contains(.pageMargin) || lines[$0].fontSize >= 16)
        }.prefix(6)
        let body = bodySize
        var rank = 0
        for line in order {
            let words = text.words(ofLine: line)
            guard !words.isEmpty else { continue }
            for part in parts(ofLine: line) where !part.isEmpty {
                guard let name = wordsOfName(in: part, isTop: rank == 0), isNearlyAll(name, of: part) else { continue }
                var evidence = max(0, 4 - rank / 2)
                let size = lines[line].fontSize
                if body > 0, size >= body * 1.5 {
                    evidence += 3
                } else if body > 0, size >= body * 1.15 {
                    evidence += 1
                }
                if lines[line].traits.contains(.bold) || lines[line].traits.contains(.headingStyle) { evidence += 1 }
                if text.words[name].allSatisfy({ $0.shape.contains(.capitals) }) { evidence += 1 }
                if isPastHeading(line) { evidence -= 4 }
                if name == words, let whole = wrapped(name, line) {
                    add(whole, evidence + 1, &candidates)
                } else {
                    add(name, evidence, &candidates)
                }
            }
            rank += 1
        }
    }

    /// A name in large letters that goes on in the next line, as in narrow columns; at most five words in all.
    private func wrapped(_ name: Range<Int>, _ line: Int) -> Range<Int>? {
        let lines = text.document.lines
        guard line + 1 < lines.count, lines[line].fontSize >= bodySize * 1.3, bodySize > 0,
            abs(lines[line + 1].fontSize - lines[line].fontSize) < 0.5,
            let rest = parts(ofLine: line + 1).first, !rest.isEmpty, name.upperBound == rest.lowerBound,
            let whole = wordsOfName(in: name.lowerBound..<rest.upperBound, acrossLines: true),
            whole.upperBound > rest.lowerBound, whole.count <= 5,
            isNearlyAll(rest.lowerBound..<whole.upperBound, of: rest)
        else { return nil }
        let isPlace =
            text.lexicon.places.longestMatch(
                in: text.words, at: rest.lowerBound, before: rest.upperBound) != nil
        return isPlace ? nil : whole
    }

    /// The size of most text, in points; 0 where sizes are unknown.
    private var bodySize: Float {
        var letters: [Int: Int] = [:]
        for line in text.document.lines { letters[Int(line.fontSize * 2), default: 0] += line.range.count }
        let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return Float(most?.key ?? 0) / 2
    }

    private func isPastHeading(_ line: Int) -> Bool {
        guard let header = sections.first, header.kind == .header else { return false }
        return line >= header.lines.upperBound
    }

    /// A line's cells, each cut where a bar or a label of contacts starts the next field.
    private func parts(ofLine line: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        let words = text.words(ofLine: line)
        var start = words.lowerBound
        for index in words.dropFirst() {
            let word = text.words[index]
            let isBorder = !word.gap.isDisjoint(with: [.tab, .pipe, .bullet])
            if isBorder || NameWords.contactLabels.contains(word.hash)
                || word.classes.contains(.degree) && word.gap.contains(.comma)
            {
                parts.append(start..<index)
                start = index
            }
        }
        parts.append(start..<words.upperBound)
        // A name drawn apart stands in several cells, a word or a few letters in each.
        let isApart =
            parts.count > 1 && words.count <= NameReader.mostApart
            && words.allSatisfy { index in
                isNameWord(text.words[index], isFirst: index == words.lowerBound)
                    && NameReader.inside.isSuperset(of: text.words[index].gap.subtracting(.newline))
            }
        return isApart ? [words] : parts
    }

    /// More words than a name drawn apart has, letters counted one by one.
    private static let mostApart = 30

    /// Whether a line's part is the name and little else, such as `, PMP` or `- Site Engineer`.
    private func isNearlyAll(_ name: Range<Int>, of part: Range<Int>) -> Bool {
        if name.upperBound == part.upperBound || isPostNominal(text.words[name.upperBound], after: name)
            || startsDegree(name.upperBound, after: name) || startsHouse(name)
        {
            return true
        }
        return !text.words[name.upperBound].gap.isDisjoint(with: [.comma, .hyphen, .dash, .open, .colon, .dot])
            && part.count <= 9
    }

    /// Whether a house's number stands behind a name in the first line: "HARSH VARDHAN C-21, Vikas Nagar".
    private func startsHouse(_ name: Range<Int>) -> Bool {
        let next = name.upperBound
        guard name.count > 1, next + 1 < text.words.count, text.words[name.lowerBound].gap.contains(.newline),
            text.words[name].allSatisfy({ $0.shape.contains(.capitals) })
        else { return false }
        return text.words[next].length == 1 && text.words[next + 1].shape.contains(.digits)
            || NameWords.houses.contains(text.words[next].hash)
    }

    // MARK: Names at the end

    /// The name in brackets under a declaration.
    private func signature(into candidates: inout [Candidate]) {
        for line in text.document.lines.indices.suffix(6) {
            for part in parts(ofLine: line) where !part.isEmpty {
                guard let name = wordsOfName(in: part), name == part, name.count > 1 else { continue }
                let isSigned = text.words[part.lowerBound].gap.contains(.open) || isUnderDeclaration(line)
                add(name, isSigned ? 3 : 1, &candidates)
            }
        }
    }

    private func isUnderDeclaration(_ line: Int) -> Bool {
        sections.last { $0.lines.contains(line) }?.kind == .declaration
    }

    // MARK: Names in addresses

    /// A name that only the e-mail address tells: two parts of letters with a dot or a line between.
    private func ofMailbox() -> SourcedText? {
        guard let email else { return nil }
        let local = email.text.prefix { $0 != "@" }
        let parts = local.split { $0 == "." || $0 == "_" }
        guard (2...3).contains(parts.count), local.utf8.allSatisfy({ !(0x30...0x39).contains($0) && $0 != 0x2D }),
            parts.contains(where: { $0.utf8.count >= NameReader.shortestPart }),
            parts.allSatisfy({ !NameWords.mailboxes.contains(WordFolding.hash(of: $0)) })
        else { return nil }
        let name = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
        return SourcedText(name, span: email.span)
    }

    /// The longer part of an address that tells a name has at least so many letters.
    private static let shortestPart = 4
}
