/// Looks for what is written to cheat a program rather than to tell a person something. What it finds is flagged, and
/// the words give no credit.
struct IntegrityCheck: Sendable {
    /// Lines after a sentence to a machine that may belong to it; a paragraph of such is short.
    static let longestParagraph = 12
    /// An empty space above a line, as a share of its size, from which on it starts a new paragraph.
    static let paragraphGap: Float = 0.6

    private let repairer = TextRepair(confusables: ConfusableTable())
    private let machineTalk = MachineTalk(words: MachineTalkWords())
    private let repetition = KeywordRepetition()

    /// Brings the text to what a person sees of it, before anything is read from it.
    func repair(_ document: inout StyledDocument) { repairer.repair(&document) }

    /// What a check of the words found.
    struct Findings {
        /// Words that give no credit, as ascending ranges of words.
        var discounted: [Range<Int>] = []
        /// What the reader of the score should know.
        var flags: [DocumentFlag] = []
    }

    /// Checks the words of a repaired document.
    func findings(in document: StyledDocument, _ index: WordIndex) -> Findings {
        var findings = Findings()
        let sentences = machineTalk.sentences(in: index, of: document.text)
        if let first = sentences.first {
            findings.discounted += sentences.map { paragraph(around: $0, document, index) }
            findings.flags.append(
                flag(
                    .promptInjection, "a sentence is addressed to a machine; its paragraph gives no credit", at: first,
                    document, index))
        }
        findings.flags += document.unseen.compactMap(flag(ofUnseen:))
        let copies = repetition.copies(in: index)
        if let first = copies.first {
            findings.discounted += copies
            findings.flags.append(
                flag(
                    .keywordStuffing, "the same keywords are repeated many times; they count once", at: first, document,
                    index))
        }
        return findings
    }

    /// A sentence to a machine is one where nobody sees it, too.
    private func flag(ofUnseen unseen: UnseenText) -> DocumentFlag? {
        let index = WordIndex(scalars: unseen.text)
        guard let first = machineTalk.sentences(in: index, of: unseen.text).first else { return nil }
        let start = Int(index.words[first.lowerBound].start)
        let end = Int(index.words[first.upperBound - 1].end)
        return DocumentFlag(
            code: .promptInjection, page: unseen.page,
            message: "a sentence that can't be seen is addressed to a machine: "
                + "\"\(TextExcerpt.of(unseen.text[start..<end]))\"")
    }

    private func flag(
        _ code: DocumentFlag.Code, _ message: String, at words: Range<Int>, _ document: StyledDocument,
        _ index: WordIndex
    ) -> DocumentFlag {
        let start = Int(index.words[words.lowerBound].start)
        let end = Int(index.words[words.upperBound - 1].end)
        return DocumentFlag(
            code: code, page: document.page(at: start),
            message: "\(message): \"\(TextExcerpt.of(document.text[start..<end]))\"")
    }

    /// The words of the lines that a sentence stands in and of those that go on from it.
    private func paragraph(around sentence: Range<Int>, _ document: StyledDocument, _ index: WordIndex) -> Range<Int> {
        guard let first = index.lines.firstIndex(where: { $0.contains(sentence.lowerBound) }) else { return sentence }
        var last = first
        while last + 1 < index.lines.count, last - first < IntegrityCheck.longestParagraph {
            let isPart = index.lines[last + 1].lowerBound < sentence.upperBound
            guard isPart || goesOn(document.lines[last], in: document.lines[last + 1]) else { break }
            last += 1
        }
        return index.lines[first].lowerBound..<max(sentence.upperBound, index.lines[last].upperBound)
    }

    private func goesOn(_ line: StyledLine, in next: StyledLine) -> Bool {
        line.traits.isDisjoint(with: [.wholeParagraph]) && next.page == line.page && !next.range.isEmpty
            && next.traits.isDisjoint(with: [.startsBlock, .listItem, .headingStyle, .bold])
            && next.gapAbove < IntegrityCheck.paragraphGap * max(1, next.fontSize)
            && next.fontSize == line.fontSize
    }
}
