/// Everything that is known of one resume: its text with style, the words of the text, its sections and its fields.
public struct ParsedResume: Sendable, Equatable {
    /// The text in reading order.
    public var document: StyledDocument
    /// The words of the text.
    public var words: WordIndex
    /// The sections, in reading order; they cover every line once.
    public var sections: [Section]
    /// The fields.
    public var resume: Resume
    /// What the reader of a score should know: the document's own flags and the parse's.
    public var flags: [DocumentFlag]
    /// Words that give no credit though they can be seen: repeated keywords, sentences to a machine. Ranges of `words`.
    public var discounted: [Range<Int>]

    /// Makes a parsed resume.
    public init(
        document: StyledDocument, words: WordIndex, sections: [Section], resume: Resume, flags: [DocumentFlag],
        discounted: [Range<Int>] = []
    ) {
        self.document = document
        self.words = words
        self.sections = sections
        self.resume = resume
        self.flags = flags
        self.discounted = discounted
    }
}
