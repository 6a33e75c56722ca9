/// What is seen and what is not. Ratios of contrast are those of WCAG 2: 1 for equal colours, 21 for black on white.
enum VisibilityThresholds {
    /// Text of a lower contrast to what lies under it is not seen. Light grey of ordinary design (#aaa on white has
    /// 2.3, #ccc 1.6) is; what hides (#eee 1.16, #ddd 1.36) is not.
    static let contrast: Float = 1.5
    /// The same for large letters, which are seen when they are fainter, as with watermarks.
    static let contrastOfLargeText: Float = 1.12
    /// Points from which letters are large.
    static let largeText: Float = 28
    /// Colours as light as each other are still told apart when a channel differs by so much, of 1: pure yellow on
    /// white is seen, tinted white is not.
    static let channelDifference: Float = 0.6
    /// Ink at the edge of letters is mixed with what is around it, so that drawn letters have less contrast than
    /// their colour.
    static let contrastOfInk: Float = 1.4
    /// Points under which text is too small to be read on a page of ordinary size.
    static let smallestText: Float = 3.5
    /// The width or height of an ordinary page, whichever is less, in points. Smaller pages are shown enlarged.
    static let pageSide: Float = 595
    /// Pages up to so many times as large are read at their own size; larger ones are shown reduced.
    static let largestPageSide: Float = 2 * 595
    /// A glyph is seen when so much of its middle is inside the page and the clip.
    static let shareInside: Float = 0.35
    /// Marks that cover less of a glyph's middle don't hide it.
    static let shareCovered: Float = 0.25
    /// Lines thinner than this part of a glyph's height neither hide it nor are what it stands on.
    static let thinMark: Float = 0.25
    /// Paint of a higher opacity hides what is under it.
    static let opaque: Float = 0.95
    /// A page that pictures cover so much of can be a scan.
    static let scanCover: Float = 0.6
    /// A scan with a text layer has at most so much text that is seen beside it, as stamps and page numbers.
    static let visibleOnScan: Float = 0.2
    /// Fewer hidden letters of a page are leftovers and raise nothing.
    static let fewestLetters = 3
    /// Fewer hidden letters beside a scan's text layer are slips of its recognition.
    static let fewestLettersOfScan = 20
    /// Shapes over so much of a word's width are its letters.
    static let outlinedWidth: Float = 0.6
    /// Subject and keywords of an ordinary file have up to some words ("resume, CV", a profession); more are written
    /// for programs.
    static let mostWordsOfProperties = 7
    /// Words of comments and fields that no page draws, as a note to a reader.
    static let mostWordsOfComments = 14
    /// A text that replaces drawn glyphs has at most so many times as many letters, as with ligatures.
    static let lettersOfGlyph = 3
    /// The part of drawn letters that a text which replaces them has, too.
    static let lettersOfReplacement: Float = 0.5
    /// Glyphs times marks over which the order of painting is not looked into: one drawing of the page is cheaper.
    static let mostComparisons = 40_000_000
    /// Dots an inch at which ink is looked for: letters of 6 points have strokes of a dot.
    static let inkResolution = 144.0
}
