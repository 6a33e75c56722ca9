/// Cuts a page into blocks that are read one after the other.
struct ColumnSplitter {
    /// Pieces that are read from top to bottom.
    struct Block {
        /// Indices of pieces.
        var pieces: ContiguousArray<Int32>
        var isSidebar = false
        var startsBlock = false
    }

    /// The blocks of a page in reading order.
    static func blocks(of pieces: ContiguousArray<LinePiece>) -> [Block] {
        pieces.isEmpty ? [] : [Block(pieces: ContiguousArray((0..<Int32(pieces.count))))]
    }
}
