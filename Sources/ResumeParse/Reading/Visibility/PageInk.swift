import CPopplerPaint

/// What the ink of drawn pages says about glyphs.
struct PageInk {
    private let raster: PageRaster

    /// Looks at a page's picture.
    init(_ raster: PageRaster) { self.raster = raster }

    private func dot(_ coordinate: Float, from start: Int, most: Int) -> Int {
        Int(max(0, min(coordinate * raster.scale - Float(start), Float(most))))
    }

    /// Boxes of more dots are looked at in steps, so that large letters and hostile boxes cost no more than small ones.
    private static let mostSamples = 2048

    /// Calls a function with the index of some of the dots inside a box, evenly spread.
    private func forEachDot(in box: paint_box, _ body: (Int) -> Void) {
        let left = dot(box.left, from: raster.left, most: raster.width)
        let top = dot(box.top, from: raster.top, most: raster.height)
        let right = dot(box.right, from: raster.left - 1, most: raster.width)
        let bottom = dot(box.bottom, from: raster.top - 1, most: raster.height)
        guard left < right, top < bottom else { return }
        var step = 1
        while (right - left) * (bottom - top) / (step * step) > PageInk.mostSamples { step += 1 }
        for row in stride(from: top, to: bottom, by: step) {
            for column in stride(from: left, to: right, by: step) { body(row * raster.width + column) }
        }
    }

    /// The contrast that the dots of a box have to the same dots of another picture of the page: that of the strokes
    /// of what is in one and not in the other. 1 where there is nothing.
    func contrast(in box: paint_box, to other: PageInk) -> Float {
        guard other.raster.width == raster.width, other.raster.height == raster.height else { return 1 }
        // Counted by tenths, so that nothing needs sorting.
        var counts = [Int](repeating: 0, count: 211)
        var dots = 0
        forEachDot(in: box) { dot in
            dots += 1
            let (a, b) = (raster.pixels[dot], other.raster.pixels[dot])
            if a == b { return }
            let ratio = Contrast.ratio(Contrast.luminances[Int(a)], Contrast.luminances[Int(b)])
            counts[min(210, Int(ratio * 10))] += 1
        }
        let enough = max(2, Int(PageInk.shareOfStrokes * Float(dots)))
        var seen = 0
        for tenths in counts.indices.reversed() where tenths > 10 {
            seen += counts[tenths]
            if seen >= enough { return Float(tenths) / 10 }
        }
        return 1
    }

    /// Whether a box holds ink at all: dark on light or light on dark.
    func hasInk(in box: paint_box) -> Bool {
        var counts = [Int](repeating: 0, count: 256)
        var dots = 0
        forEachDot(in: box) { dot in
            counts[Int(raster.pixels[dot])] += 1
            dots += 1
        }
        let enough = max(1, Int(PageInk.shareOfStrokes * Float(dots)))
        guard let darkest = PageInk.value(of: counts, indices: Array(counts.indices), enough: enough),
            let lightest = PageInk.value(of: counts, indices: counts.indices.reversed(), enough: enough)
        else { return false }
        return Contrast.ratio(Contrast.luminances[darkest], Contrast.luminances[lightest])
            >= VisibilityThresholds.contrast
    }

    /// The part of a letter's box that its strokes fill at least, as with a full stop.
    private static let shareOfStrokes: Float = 0.03

    private static func value(of counts: [Int], indices: [Int], enough: Int) -> Int? {
        var seen = 0
        for index in indices {
            seen += counts[index]
            if seen >= enough { return index }
        }
        return nil
    }
}
