/// Finds where a firm's name ends and remarks on it begin: "Sunrise (contract basis)", "Acme through Staffing Partners",
/// "Kelet Plast Kft., Debrecen (Hungary)".
struct FirmTail {
    private let lines: ResumeLines
    private let words: [Word]
    private let scorer: PieceScorer

    init(_ lines: ResumeLines, _ scorer: PieceScorer) {
        self.lines = lines
        words = lines.text.words
        self.scorer = scorer
    }

    /// The words of the name alone.
    func cut(_ range: Range<Int>) -> Range<Int> {
        var range = withoutArrangement(range)
        range = withoutBracket(range)
        var last = range
        repeat {
            last = range
            range = withoutCity(range)
        } while range != last
        return range
    }

    /// Behind these, with a small letter or all in capitals, stands how somebody was employed: the first firm named is
    /// the employer.
    private static let arrangements = WordFolding.hashes(
        of: "through via payroll payrolls deputed outsourced contract deputation")
    /// These lead to them.
    private static let leads = WordFolding.hashes(of: "on under at the as a an of in and is was")
    /// A bracket with one of these holds a remark, not a part of the name.
    private static let remarks = WordFolding.hashes(
        of:
            "client clients project projects contract payroll payrolls deputed through via basis formerly previously earlier"
            + " now known authorised authorized dealer level bed bedded site outsourced vendor onsite on under current"
            + " present presently ongoing permanent temporary remote hybrid internship apprenticeship contractual freelance"
    )

    /// "Acme on contract of Staffing Partners" up to "on".
    private func withoutArrangement(_ range: Range<Int>) -> Range<Int> {
        let isAllCapitals = range.allSatisfy {
            !words[$0].shape.contains(.hasLetter) || words[$0].shape.contains(.capitals)
        }
        for index in range.dropFirst() where FirmTail.arrangements.contains(words[index].hash) {
            guard isAllCapitals || !words[index].shape.contains(.capitalised) || words[index].gap.contains(.open) else {
                continue
            }
            var end = index
            while end > range.lowerBound, FirmTail.leads.contains(words[end - 1].hash), words[end].gap == .space {
                end -= 1
            }
            // "Contract" by itself belongs to many names; behind "on" it is a remark.
            let isNamed = FirmTail.contract == words[index].hash && end == index && !words[index].gap.contains(.open)
            if end > range.lowerBound, !isNamed { return range.lowerBound..<end }
        }
        return range
    }

    private static let contract = WordFolding.hash(of: "contract")

    /// A bracket that holds a place, a date or a remark ends a name; "(P) Ltd" and "(India) Ltd" go on.
    private func withoutBracket(_ range: Range<Int>) -> Range<Int> {
        for index in range.dropFirst() where words[index].gap.contains(.open) {
            var end = index + 1
            while end < range.upperBound, !words[end].gap.contains(.close) { end += 1 }
            let goesOn = end < range.upperBound && words[end].gap.isDisjoint(with: [.comma, .dash, .tab, .pipe])
            if goesOn { continue }
            let isClosed = end < range.upperBound || isClosed(behind: end - 1)
            if !isClosed || isRemark(index..<end) { return range.lowerBound..<index }
        }
        return range
    }

    /// Whether a bracket closes behind a word, on its line.
    private func isClosed(behind word: Int) -> Bool {
        let scalars = lines.text.document.text
        var position = Int(words[word].end)
        while position < scalars.count, scalars[position] == "." || scalars[position] == " " { position += 1 }
        return position < scalars.count && (scalars[position] == ")" || scalars[position] == "]")
    }

    private func isRemark(_ range: Range<Int>) -> Bool {
        if range.contains(where: { FirmTail.remarks.contains(words[$0].hash) }) { return true }
        if range.contains(where: { words[$0].classes.contains(.legalForm) }) { return false }
        if scorer.isPlace(range) || !lines.mentions(in: range).isEmpty { return true }
        if range.count == 1, words[range.lowerBound].length <= 2 { return false }
        // "(transit mixer)", "(Idea store)": names have capitals.
        return range.contains {
            words[$0].length > FirmTail.longestJoiner
                && words[$0].shape.isDisjoint(with: [.capitalised, .caseless, .hasDigit])
        }
    }

    /// The last part of a name behind a comma is a place where it is one or two unknown words and the part before it is
    /// a whole name.
    private func withoutCity(_ range: Range<Int>) -> Range<Int> {
        guard let comma = range.dropFirst().last(where: { words[$0].gap.contains(.comma) }) else { return range }
        let tail = comma..<range.upperBound
        let isKnown: WordClasses = [.companySuffix, .institution, .titleNoun, .titlePrefix, .functionWord, .legalForm]
        guard tail.count <= FirmTail.mostPlaceWords,
            tail.allSatisfy({
                // "Kota", "Sector-62".
                (words[$0].shape.contains(.capitalised) && words[$0].length > 2
                    || words[$0].shape.contains(.digits) && $0 > comma)
                    && words[$0].classes.isDisjoint(with: isKnown) && !words[$0].gap.contains(.open)
            }),
            range.lowerBound + 1 < comma || words[range.lowerBound].length > 2
        else { return range }
        return range.lowerBound..<comma
    }

    /// Words up to this length are written small in names.
    private static let longestJoiner = 3
    /// A place behind a firm has at most so many words.
    private static let mostPlaceWords = 2
}
