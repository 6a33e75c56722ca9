internal import CPopplerPaint

extension PDFPage {
    /// More dots than the bullets of a page.
    private static let mostDots = 500
    /// Bullets drawn as shapes or pictures are about as high as wide, and so large, in points.
    private static let dotSize: ClosedRange<Float> = 1.2...9
    private static let dotShape: ClosedRange<Float> = 0.6...1.7

    /// Adds discs, squares and small pictures, as which browsers and design tools draw bullets.
    static func addDots(of page: PaintedPage, to result: inout GlyphPage) {
        for mark in page.marks where mark.kind != UInt8(PAINT_STROKE) {
            let (width, height) = (mark.box.right - mark.box.left, mark.box.bottom - mark.box.top)
            guard dotSize.contains(width), dotSize.contains(height), dotShape.contains(width / height),
                mark.opacity > GlyphPage.faintestShape, result.dots.count < mostDots
            else { continue }
            result.dots.append(
                GlyphPage.Shape(
                    left: mark.box.left, top: mark.box.top, right: mark.box.right, bottom: mark.box.bottom,
                    colour: mark.colour))
        }
    }
}
