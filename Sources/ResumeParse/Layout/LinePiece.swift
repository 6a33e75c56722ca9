/// Words of one line with no more than ordinary spaces between them: the unit that columns and tables are made of.
struct LinePiece {
    /// Its words, as indices into the ordered words, from left to right.
    var words: Range<Int32>
    var left: Float
    var top: Float
    var right: Float
    var bottom: Float
    /// Baseline of its largest word.
    var baseline: Float
    /// Size of its largest word.
    var size: Float
    /// Only a list marker.
    var isMarker: Bool
    /// Stands clear of what is left of it, though by less than cells usually do.
    var startsCell = false
    /// Starts with a colon that stands alone.
    var startsWithColon: Bool
    /// Ends with a colon.
    var endsWithColon: Bool
    /// Its text goes on after it.
    var isOpenEnd = false
    /// Holds a digit.
    var hasDigit: Bool
    /// Starts as a text does, with a capital, a digit or a marker.
    var isOpening: Bool
    /// Width of its first word that is no marker.
    var firstWord: Float = 0
    /// A list marker with text behind it.
    var isListItem = false
    /// All bold.
    var isBold: Bool
    /// All bold, or all in capitals: as headings are set.
    var isEmphasised: Bool

    /// Only a colon, as in a column between labels and values.
    var isColon: Bool { startsWithColon && width < 0.6 * size }
    var wordCount: Int { words.count }
    var width: Float { right - left }
}
