import CPopplerPaint

/// How much of a page pictures cover. Scans come cut into strips and tiles, so boxes are laid on a coarse grid.
enum ImageCover {
    private static let cells = 32

    /// The part of a page, 0 to 1, that lies under the boxes of pictures.
    static func share(of boxes: [paint_box], width: Float, height: Float) -> Float {
        guard !boxes.isEmpty, width > 0, height > 0 else { return 0 }
        var isCovered = [Bool](repeating: false, count: cells * cells)
        for box in boxes {
            // A cell is covered where its middle is.
            let columns = range(box.left, box.right, of: width)
            for row in range(box.top, box.bottom, of: height) {
                for column in columns { isCovered[row * cells + column] = true }
            }
        }
        return Float(isCovered.count { $0 }) / Float(cells * cells)
    }

    private static func range(_ low: Float, _ high: Float, of length: Float) -> Range<Int> {
        let scale = Float(cells) / length
        let first = min(max((low * scale).rounded(.toNearestOrAwayFromZero), 0), Float(cells))
        let end = min(max((high * scale).rounded(.toNearestOrAwayFromZero), first), Float(cells))
        return Int(first)..<Int(end)
    }
}
