public import ResumeParse

/// The words of a resume that earned a credit.
public struct Evidence: Sendable, Hashable {
    /// The section that they stand in.
    public var section: Section.Kind
    /// The page, from 1.
    public var page: Int
    /// Their place in the text that `screen parse --format text` prints.
    public var span: TextSpan
    /// The words, as they stand there.
    public var text: String

    /// Makes a piece of evidence.
    public init(section: Section.Kind, page: Int, span: TextSpan, text: String) {
        self.section = section
        self.page = page
        self.span = span
        self.text = text
    }
}
