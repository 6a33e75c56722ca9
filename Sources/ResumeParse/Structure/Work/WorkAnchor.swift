/// The date of an employment, around which its entry is assembled.
struct WorkAnchor: Sendable {
    /// Where it stands, as an index into the section's lines.
    var line: Int
    /// First day.
    var start: PartialDate?
    /// Last day.
    var end: PartialDate?
    /// Whether it goes on.
    var isCurrent: Bool
    /// Length in words, where there is no date.
    var statedMonths: Int?
    /// The words of the date.
    var words: Range<Int>
    /// The pieces of the sentence that the date stands in, where it does; the entry is told in it alone.
    var sentence: Range<Int>?
    /// The lines that name firm, title and place, as indices into the section's lines.
    var block: Range<Int>
    /// Whether the sentence tells of a step up at the firm of the entry before.
    var isPromotion = false
    /// Whether it dates a project inside an employment.
    var isProject = false
    /// The piece that is the firm, the title, the place.
    var firm: Int?
    var title: Int?
    var place: Int?
}
