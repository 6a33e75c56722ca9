import TestSupport

@testable import ResumeParse

/// A text that is one section from its first line on, as the readers of fields take it.
struct SectionFixture {
    static let lexicon = Lexicon()

    let text: ResumeText
    let section: Section

    init(_ source: String, kind: Section.Kind) {
        let document = MarkedText.document(source)
        text = ResumeText(
            document: document, index: WordIndex(document, lexicon: Self.lexicon), lexicon: Self.lexicon)
        section = Section(
            kind: kind, heading: TextSpan(start: 0, end: 0), lines: 0..<document.lines.count,
            contentStart: document.lines.first?.range.lowerBound ?? 0)
    }
}
