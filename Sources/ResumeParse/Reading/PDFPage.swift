import CPopplerPaint

/// Turns what a page paints into what the layout reads.
enum PDFPage {
    /// The glyphs, styles, links and shapes of a page.
    static func glyphs(of page: borrowing PaintedPage, fonts: inout PDFFontTable) -> GlyphPage {
        var result = GlyphPage(width: page.width, height: page.height)
        unsafe result.styles.reserveCapacity(page.styles.count)
        for unsafestyle in unsafe page.styles {
            let font = unsafe fonts.font(named: UnsafeRawBufferPointer.bytes(of: style.font))
            unsafe result.styles.append(
                GlyphStyle(
                    size: style.size, colour: style.colour, isBold: font.isBold, isItalic: font.isItalic,
                    isUnderlined: false, isOrnamental: font.isOrnamental))
        }
        unsafe result.glyphs.reserveCapacity(page.characters.count)
        for unsafecharacter in unsafe page.characters {
            result.glyphs.append(
                Glyph(
                    left: character.box.left, top: character.box.top, right: character.box.right,
                    bottom: character.box.bottom, scalar: Unicode.Scalar(character.scalar) ?? "\u{FFFD}",
                    style: character.style, joint: Glyph.Joint(rawValue: character.joint) ?? .none))
        }
        addLinks(of: page, to: &result)
        addShapes(of: page, to: &result)
        return result
    }

    /// Adds the links that lead out of the file, in the order of the page.
    private static func addLinks(of page: borrowing PaintedPage, to result: inout GlyphPage) {
        for unsafelink in unsafe page.links {
            unsafe result.links.append(
                GlyphPage.Link(
                    left: link.box.left, top: link.box.top, right: link.box.right, bottom: link.box.bottom,
                    target: String(cString: link.target)))
        }
        result.links.sort { ($0.top, $0.left) < ($1.top, $1.left) }
    }

    /// Adds straight lines, filled boxes and what pictures cover.
    private static func addShapes(of page: borrowing PaintedPage, to result: inout GlyphPage) {
        var images: [paint_box] = []
        for unsafemark in unsafe page.marks {
            if mark.kind == UInt8(PAINT_IMAGE) {
                if images.count < GlyphPage.mostShapes { images.append(mark.box) }
                continue
            }
            guard mark.flags & UInt8(PAINT_SOLID) != 0, mark.opacity > GlyphPage.faintestShape,
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

extension UnsafeRawBufferPointer {
    /// The bytes of a C string.
    static func bytes(of string: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
        let start = unsafe UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        var length = 0
        while unsafe start[length] != 0 { length += 1 }
        return unsafe UnsafeBufferPointer(start: start, count: length)
    }
}
