/// A part of a paragraph that takes a line, or a place in a line of a table.
struct DOCXPiece: Sendable {
    /// The paragraph that it is of.
    var paragraph: DOCXStory.Paragraph
    /// Its part of the story's text.
    var range: Range<Int>
    /// The column of the table that it stands in.
    var column = 0
}
