/// A stretch of words in a section on studies with what it tells.
struct StudyPiece: Sendable, Equatable {
    /// What it tells.
    enum Kind: UInt8, Sendable {
        case degree, area, institution, board, date, grade, place, courses
        /// "Pursuing": the study goes on.
        case current
        case other
    }

    /// What it tells.
    var kind: Kind
    /// Its words.
    var words: Range<Int>
    /// Its place, signs that belong to it included.
    var span: TextSpan
    /// A degree's level.
    var level: EducationLevel?
    /// A degree that gives way to another one beside it, or a field of study that is only likely.
    var isWeak = false
    /// Whether "from" or "at" stands before it.
    var isFrom = false
    /// Whether a label or a table's head says what it is.
    var isLabelled = false
    /// The date or range.
    var date: DateMention?

    init(_ kind: Kind, words: Range<Int>, span: TextSpan) {
        self.kind = kind
        self.words = words
        self.span = span
    }
}
