/// A narrow column of labels, periods or places beside entries: each of its texts belongs to the line that it is level
/// with, however many lines it has itself.
struct Rail {
    /// One text of the rail.
    struct Label {
        /// Its pieces, from top to bottom.
        var pieces: ContiguousArray<Int32>
        /// A piece of the line that it belongs to.
        var anchor: Int32
    }

    var labels: ContiguousArray<Label>
    /// Pieces of the rail's side that belong to no line: headings that stand alone.
    var loose: ContiguousArray<Int32>
    var isLeft: Bool
}
