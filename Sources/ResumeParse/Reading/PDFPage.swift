import CPopplerPaint

/// Turns what a page paints into what the layout reads.
enum PDFPage {
    /// Adds the glyphs, styles and links of a page.
    static func addText(of page: PaintedPage, to result: inout GlyphPage, fonts: inout PDFFontTable) {
        result.styles.reserveCapacity(page.styles.count)
        for style in page.styles {
            let font = fonts.font(named: page.bytes(of: style.font))
            result.styles.append(
                GlyphStyle(
                    size: style.size, colour: style.colour, isBold: font.isBold, isItalic: font.isItalic,
                    isUnderlined: false, isOrnamental: font.isOrnamental))
        }
        result.glyphs.reserveCapacity(page.characters.count)
        for character in page.characters {
            result.glyphs.append(
                Glyph(
                    left: character.box.left, top: character.box.top, right: character.box.right,
                    bottom: character.box.bottom, scalar: Unicode.Scalar(character.scalar) ?? "\u{FFFD}",
                    style: character.style, joint: Glyph.Joint(rawValue: character.joint) ?? .none))
        }
        addLinks(of: page, to: &result)
    }

    /// Adds the links that lead out of the file, in the order of the page.
    private static func addLinks(of page: PaintedPage, to result: inout GlyphPage) {
        for link in page.links {
            result.links.append(
                GlyphPage.Link(
                    left: link.box.left, top: link.box.top, right: link.box.right, bottom: link.box.bottom,
                    target: String(decoding: page.bytes(of: link.target), as: UTF8.self)))
        }
        result.links.sort { ($0.top, $0.left) < ($1.top, $1.left) }
    }

    /// Adds straight lines, filled boxes and what pictures cover.
    static func addShapes(of page: PaintedPage, to result: inout GlyphPage) {
        var images: [paint_box] = []
        for mark in page.marks {
            if mark.kind == UInt8(PAINT_IMAGE) {
                if images.count < GlyphPage.mostShapes { images.append(mark.box) }
                continue
            }
            let flags = Int(mark.flags) & (PAINT_SOLID | PAINT_ANNOTATION)
            guard flags == PAINT_SOLID, mark.opacity > GlyphPage.faintestShape,
                result.shapes.count < GlyphPage.mostShapes
            else { continue }
            result.shapes.append(
                GlyphPage.Shape(
                    left: mark.box.left, top: mark.box.top, right: mark.box.right, bottom: mark.box.bottom,
                    colour: mark.colour))
        }
        result.imageCover = ImageCover.share(of: images, width: page.width, height: page.height)
    }
}
