extension Range<Int> {
    /// A range that is empty, not a crash, where the end lies before the start, as with dates that overlap a line's border.
    init(from start: Int, upTo end: Int) { self = start..<Swift.max(start, end) }
}
