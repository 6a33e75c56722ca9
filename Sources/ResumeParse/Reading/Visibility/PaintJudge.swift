import CPopplerPaint

/// Tells by the order of painting which glyphs of a page are seen. Nearly all are decided so; what stands on or under
/// pictures, patterns and shapes of unknown outline, or is painted through masks, is left unclear.
struct PaintJudge {
    /// Neighbouring glyphs of one look with no mark between them.
    private struct Run {
        var glyphs: Range<Int>
        var box: paint_box
    }

    private let page: PaintedPage
    private let paper: paint_box
    /// What the size of a glyph is multiplied with to compare it with what can be read.
    private let scale: Float
    private(set) var verdicts: [Verdict]

    /// Judges all glyphs of a page. Nearly linear in the glyphs; a page with too many marks is left unclear.
    init(_ page: PaintedPage) {
        self.page = page
        paper = paint_box(left: 0, top: 0, right: page.width, bottom: page.height)
        let side = max(1, min(page.width, page.height))
        scale =
            side < VisibilityThresholds.pageSide
            ? VisibilityThresholds.pageSide / side
            : min(1, VisibilityThresholds.largestPageSide / side)
        verdicts = Array(repeating: .visible, count: page.glyphs.count)
        let runs = PaintJudge.runs(of: page.glyphs)
        let isTooMuch = runs.count * page.marks.count > VisibilityThresholds.mostComparisons
        for run in runs { judge(run, isTooMuch: isTooMuch) }
    }

    private static func runs(of glyphs: PaintList<paint_glyph>) -> [Run] {
        var runs: [Run] = []
        for (index, glyph) in glyphs.enumerated() {
            if let last = runs.last?.glyphs.upperBound, last == index {
                let before = glyphs[index - 1]
                let joined = runs[runs.count - 1].box.joining(glyph.box)
                // One line, or a block that is no higher than some lines.
                if glyph.look == before.look, glyph.size == before.size, glyph.order == before.order + 1,
                    joined.height < 4 * max(1, glyph.size)
                {
                    runs[runs.count - 1].glyphs = runs[runs.count - 1].glyphs.lowerBound..<(index + 1)
                    runs[runs.count - 1].box = joined
                    continue
                }
            }
            runs.append(Run(glyphs: index..<(index + 1), box: glyph.box))
        }
        return runs
    }

    private mutating func judge(_ run: Run, isTooMuch: Bool) {
        let first = page.glyphs[run.glyphs.lowerBound]
        let look = page.looks[Int(first.look)]
        let verdict = self.verdict(of: look, after: first.order)
        if verdict == .hidden || (verdict == .unclear && isTooMuch) {
            for index in run.glyphs { verdicts[index] = verdict }
            return
        }
        let marks = isTooMuch ? [] : marks(near: run)
        // Mostly black on white paper: one comparison for the run.
        let bare = isTooMuch || !marks.isEmpty ? nil : self.verdict(of: look, on: [0xFFFFFF], size: first.size)
        let isWhole = look.clip.contains(run.box) && paper.contains(run.box)
        for index in run.glyphs {
            let glyph = page.glyphs[index]
            if glyph.size * scale < VisibilityThresholds.smallestText {
                verdicts[index] = .hidden
                continue
            }
            if !isWhole, isOutside(glyph, look) {
                verdicts[index] = .hidden
                continue
            }
            var found = isTooMuch ? .unclear : bare ?? self.verdict(of: glyph, look, among: marks)
            if found == .visible, verdict == .unclear || glyph.is_unclear { found = .unclear }
            verdicts[index] = found
        }
    }

    /// What a look alone says.
    private func verdict(of look: paint_look, after order: UInt32) -> Verdict {
        if look.clip.isEmpty || look.mode == 3 { return .hidden }
        let unclear = PAINT_SOFT_MASK | PAINT_BLENDED | PAINT_CLIP_SHAPE | PAINT_PATTERN | PAINT_IN_MASK
        if Int(look.flags) & unclear != 0 { return .unclear }
        if look.font >= 0, Int(page.fonts[Int(look.font)].flags) & PAINT_FONT_UNPROVEN != 0 { return .unclear }
        if look.mode == 7 {
            // Shows only what is painted through it.
            return page.marks.contains { $0.order > order && Int($0.flags) & PAINT_CLIP_SHAPE != 0 }
                ? .unclear : .hidden
        }
        return .visible
    }

    private func isOutside(_ glyph: paint_glyph, _ look: paint_look) -> Bool {
        let core = glyph.core
        let inside = core.meeting(look.clip).meeting(paper)
        return inside.isEmpty || inside.area < VisibilityThresholds.shareInside * core.area
    }

    /// The marks that reach into a run and are no thin lines.
    private func marks(near run: Run) -> [paint_mark] {
        page.marks.filter { mark in
            mark.box.meets(run.box) && mark.opacity > 0
                && min(mark.box.width, mark.box.height) > VisibilityThresholds.thinMark * run.box.height
        }
    }

    private func verdict(of glyph: paint_glyph, _ look: paint_look, among marks: [paint_mark]) -> Verdict {
        let core = glyph.core
        var (papers, isKnown) = backdrop(of: core, before: glyph.order, among: marks)
        var inks = papers.map { PaintJudge.inks(look, on: $0) }
        for mark in marks where mark.order > glyph.order {
            let covered = mark.box.meeting(core)
            if covered.isEmpty || covered.area < VisibilityThresholds.shareCovered * core.area { continue }
            let isPlain = Int(mark.flags) & (PAINT_SOFT_MASK | PAINT_BLENDED | PAINT_IN_MASK) == 0
            guard isPlain, mark.inner.contains(core) else {
                isKnown = false
                continue
            }
            if mark.opacity >= VisibilityThresholds.opaque { return .hidden }
            if Int(mark.kind) == PAINT_IMAGE {
                isKnown = false
                continue
            }
            inks = inks.map { $0.map { Contrast.mix(mark.colour, over: $0, opacity: mark.opacity) } }
            papers = papers.map { Contrast.mix(mark.colour, over: $0, opacity: mark.opacity) }
        }
        let isLarge = glyph.size * scale >= VisibilityThresholds.largeText
        let isSeen = zip(papers, inks).map { paper, inks in
            inks.contains { Contrast.isSeen($0, on: paper, isLarge: isLarge) }
        }
        if isKnown {
            if isSeen.allSatisfy(\.self) { return .visible }
            if !isSeen.contains(true) { return .hidden }
        }
        return .unclear
    }

    /// The colours that can be under a box, and whether that is all that can be.
    private func backdrop(
        of box: paint_box, before order: UInt32, among marks: [paint_mark]
    ) -> (colours: [UInt32], isKnown: Bool) {
        var colours: [UInt32] = [0xFFFFFF]
        var isKnown = true
        for mark in marks where mark.order < order {
            let covered = mark.box.meeting(box)
            if covered.isEmpty { continue }
            let isPlain = Int(mark.flags) & (PAINT_SOFT_MASK | PAINT_BLENDED | PAINT_IN_MASK) == 0
            let isWhole = isPlain && mark.inner.contains(box)
            let isPaint = Int(mark.kind) == PAINT_FILL || Int(mark.kind) == PAINT_STROKE
            if isWhole, mark.opacity >= VisibilityThresholds.opaque {
                colours = isPaint ? [mark.colour] : []
                isKnown = isPaint
                continue
            }
            // A corner of something else does not make a letter unreadable.
            if covered.area < VisibilityThresholds.shareCovered * box.area { continue }
            if !isPaint || !isPlain {
                isKnown = false
                continue
            }
            let mixed = colours.map { Contrast.mix(mark.colour, over: $0, opacity: mark.opacity) }
            colours = isWhole ? mixed : colours + mixed
            if colours.count > 8 {
                colours = Array(colours.suffix(8))
                isKnown = false
            }
        }
        return (colours, isKnown)
    }

    /// What a look on known colours alone says.
    private func verdict(of look: paint_look, on papers: [UInt32], size: Float) -> Verdict {
        let isLarge = size * scale >= VisibilityThresholds.largeText
        let isSeen = papers.allSatisfy { paper in
            PaintJudge.inks(look, on: paper).contains { Contrast.isSeen($0, on: paper, isLarge: isLarge) }
        }
        return isSeen ? .visible : .hidden
    }

    /// The colours that a look's letters have on paper of a colour.
    private static func inks(_ look: paint_look, on paper: UInt32) -> [UInt32] {
        let fill = Contrast.mix(look.fill, over: paper, opacity: look.fill_opacity)
        let stroke = Contrast.mix(look.stroke, over: paper, opacity: look.stroke_opacity)
        switch look.mode {
        case 1, 5: return [stroke]
        case 2, 6: return [fill, stroke]
        default: return [fill]
        }
    }
}
