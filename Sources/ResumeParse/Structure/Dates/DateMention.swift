/// A date or a range of dates found in a text.
struct DateMention: Sendable, Equatable {
    /// The only date, or the earlier end of a range; `nil` for "till 2019" and "present" alone.
    var start: PartialDate?
    /// The later end of a range; `nil` where it goes on or is no range.
    var end: PartialDate?
    /// Whether it goes on to the present.
    var isCurrent: Bool
    /// Whether two ends were written (or one and "present"), or a word such as "since".
    var isRange: Bool
    /// Whether the later end was written first, as a slip of the pen: `start` and `end` are in order all the same.
    var isReversed = false
    /// Whether it is the second end, in a line of its own, of a range that a line between them cuts: it tells nothing by
    /// itself.
    var isTail = false
    /// The words that it covers, as indices.
    var words: Range<Int>
    /// Its place, brackets around it not included.
    var span: TextSpan
}
