@testable import ResumeParse

/// A page of glyphs set by hand: letters half as wide as their size, boxes from 0.8 above the baseline to 0.2 below.
struct PageSketch {
    fileprivate(set) var page = GlyphPage(width: 600, height: 800)

    /// Sets a text word by word; a space is a quarter of the size wide. Lines are separated as poppler does.
    mutating func text(
        _ text: String, x: Float, y: Float, size: Float = 10, bold: Bool = false, letterGap: Float = 0,
        colour: UInt32 = 0
    ) {
        let style = GlyphStyle(
            size: size, colour: colour, isBold: bold, isItalic: false, isUnderlined: false, isOrnamental: false)
        if !page.styles.contains(style) { page.styles.append(style) }
        let number = UInt16(page.styles.firstIndex(of: style)!)
        var left = x
        var joint = Glyph.Joint.line
        for scalar in text.unicodeScalars {
            if scalar == " " {
                left += 0.25 * size + letterGap
                joint = .space
                continue
            }
            page.glyphs.append(
                Glyph(
                    left: left, top: y - 0.8 * size, right: left + 0.5 * size, bottom: y + 0.2 * size, scalar: scalar,
                    style: number, joint: joint))
            left += 0.5 * size + letterGap
            joint = letterGap > 0.1 * size ? .space : .none
        }
    }

    /// Sets texts under each other.
    mutating func lines(
        _ texts: [String], x: Float, y: Float, step: Float = 12, size: Float = 10, bold: Bool = false
    ) {
        for (number, line) in texts.enumerated() {
            text(line, x: x, y: y + Float(number) * step, size: size, bold: bold || line.hasPrefix("#"))
        }
    }

    /// Sets a glyph with a box of its own.
    mutating func glyph(_ scalar: Unicode.Scalar, left: Float, top: Float, right: Float, bottom: Float) {
        if page.styles.isEmpty { text("", x: 0, y: 0) }
        page.glyphs.append(
            Glyph(left: left, top: top, right: right, bottom: bottom, scalar: scalar, style: 0, joint: .line))
    }

    /// The document of this page alone.
    var document: StyledDocument { PageSketch.document(of: [self]) }

    /// The document of pages.
    static func document(of sketches: [PageSketch]) -> StyledDocument {
        var pages = sketches.enumerated().map {
            PageLayout($0.element.page, number: $0.offset, pageCount: sketches.count)
        }
        PageMargins.mark(&pages)
        return DocumentAssembler.document(of: pages)
    }
}

extension StyledDocument {
    /// The lines as strings, cells separated by `|`.
    var lineStrings: [String] {
        lines.map { line in cells[line.cells].map { string(of: $0.range) }.joined(separator: "|") }
    }

    /// The one line that starts with a text.
    func line(startingWith start: String) -> StyledLine? { lines.first { string(of: $0.range).hasPrefix(start) } }
}

extension PageSketch {
    /// Lets a glyph follow the one before it inside a word.
    mutating func join(_ index: Int) { page.glyphs[index].joint = .none }

    /// Sets a word of a script that runs to the left, as the reader hands it on: scalars in reading order.
    mutating func rightToLeft(_ word: String, right: Float, y: Float) {
        for (number, scalar) in word.unicodeScalars.enumerated() {
            let edge = right - Float(number) * 5
            glyph(scalar, left: edge - 5, top: y - 8, right: edge, bottom: y + 2)
            if number > 0 { join(page.glyphs.count - 1) }
        }
    }
}

extension PageSketch {
    /// Sets one glyph of a font of ornaments.
    mutating func ornament(_ scalar: Unicode.Scalar, x: Float, y: Float) {
        page.styles.append(
            GlyphStyle(
                size: 10, colour: 0, isBold: false, isItalic: false, isUnderlined: false, isOrnamental: true))
        page.glyphs.append(
            Glyph(
                left: x, top: y - 8, right: x + 5, bottom: y + 2, scalar: scalar,
                style: UInt16(page.styles.count - 1), joint: .line))
    }
}

extension PageSketch {
    /// Draws a filled box; thin ones are rules.
    mutating func box(left: Float, top: Float, right: Float, bottom: Float, colour: UInt32 = 0) {
        page.shapes.append(
            GlyphPage.Shape(left: left, top: top, right: right, bottom: bottom, colour: colour))
    }

    /// Draws the borders of a table.
    mutating func grid(xs: [Float], ys: [Float]) {
        for y in ys { box(left: xs[0], top: y - 0.25, right: xs[xs.count - 1], bottom: y + 0.25) }
        for x in xs { box(left: x - 0.25, top: ys[0], right: x + 0.25, bottom: ys[ys.count - 1]) }
    }
}

extension PageSketch {
    /// Takes the width from a glyph, and what follows it on its line back to its left.
    mutating func narrow(_ index: Int) {
        let width = page.glyphs[index].right - page.glyphs[index].left
        page.glyphs[index].right = page.glyphs[index].left
        for other in page.glyphs.indices.dropFirst(index + 1) {
            page.glyphs[other].left -= width
            page.glyphs[other].right -= width
        }
    }

    /// Sets one word whose boxes are all as wide as the letters are apart.
    mutating func wide(_ word: String, x: Float, y: Float, advance: Float) {
        for (number, scalar) in word.unicodeScalars.enumerated() {
            let left = x + Float(number) * advance
            glyph(scalar, left: left, top: y - 8, right: left + advance, bottom: y + 2)
            if number > 0 { join(page.glyphs.count - 1) }
        }
    }
}
