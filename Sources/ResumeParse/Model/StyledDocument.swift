/// What a reader gets out of a file: the whole text in reading order, cut into lines, with the style and place that
/// headings, tables and columns are told by.
///
/// The text is flat so that every offset in it is a place that evidence can name: lines end with `\n`, cells of one
/// line are separated by `\t`, pages by `\u{0C}` in place of the last line's `\n`. All ranges index `text`.
public struct StyledDocument: Sendable, Equatable {
    /// A web, mail or telephone link laid over some of the text.
    public struct Link: Sendable, Equatable {
        /// The words that carry it; may be empty where a picture does.
        public var span: TextSpan
        /// Its target as written in the file, for example `mailto:a@example.com`.
        public var target: String

        /// Makes a link.
        public init(span: TextSpan, target: String) {
            self.span = span
            self.target = target
        }
    }

    /// The format it was read from.
    public var mediaType: MediaType
    /// The text in reading order.
    public var text: [Unicode.Scalar]
    /// The lines, in reading order; their ranges ascend and leave out the line breaks.
    public var lines: [StyledLine]
    /// The cells of all lines, ascending; a line without table or tab has one.
    public var cells: [StyledCell]
    /// The links, in reading order.
    public var links: [Link]
    /// How many pages the file has; 1 where the format has none.
    public var pageCount: Int
    /// What the file holds and nobody sees.
    public var unseen: [UnseenText]
    /// What was noticed on the way.
    public var flags: [DocumentFlag]

    /// Makes an empty document of a format.
    public init(mediaType: MediaType) {
        self.mediaType = mediaType
        text = []
        lines = []
        cells = []
        links = []
        pageCount = 1
        unseen = []
        flags = []
    }

    /// The text as a string.
    public var string: String { string(of: 0..<text.count) }

    /// A part of the text as a string, as it stands.
    public func string(of range: Range<Int>) -> String { String(decoding: utf8(of: range), as: UTF8.self) }

    /// A part of the text in UTF-8, as it stands.
    public func utf8(of range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for scalar in text[range] { scalar.appendUTF8(to: &bytes) }
        return bytes
    }
}
