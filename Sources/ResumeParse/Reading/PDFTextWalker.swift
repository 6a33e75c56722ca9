import CPoppler

/// Walks poppler's text, boxes and style runs together. They match scalar by scalar, spaces and line breaks
/// included, but for the marks of direction that poppler puts around right-to-left text, which have no box and between
/// which the text runs against the boxes.
@unsafe
struct PDFTextWalker {
    private var byte: UnsafePointer<UInt8>
    private let boxes: UnsafeBufferPointer<PopplerRectangle>
    private var attributes: UnsafeMutablePointer<GList>?
    /// The next box.
    private var index = 0
    /// The last box that the current style covers.
    private var lastOfStyle = -1
    private var style: UInt16 = 0
    private var joint: Glyph.Joint = .line

    init(
        text: UnsafeMutablePointer<CChar>, boxes: UnsafeBufferPointer<PopplerRectangle>,
        attributes: UnsafeMutablePointer<GList>?
    ) {
        unsafe byte = UnsafePointer(UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self))
        unsafe self.boxes = boxes
        unsafe self.attributes = attributes
    }

    /// Appends every glyph with its box and style to a page.
    mutating func walk(into page: inout GlyphPage, fonts: inout PDFFontTable) {
        unsafe page.glyphs.reserveCapacity(boxes.count)
        var reversedFrom: Int?
        while let scalar = unsafe nextScalar() {
            switch scalar.value {
            case 0x202B:
                reversedFrom = page.glyphs.count
                continue
            case 0x202A:
                continue
            case 0x202C:
                if let start = reversedFrom { unsafe reverseBoxes(of: &page.glyphs, from: start) }
                reversedFrom = nil
                continue
            default: break
            }
            guard unsafe index < boxes.count else { return }
            if unsafe index > lastOfStyle { unsafe takeStyle(into: &page, fonts: &fonts) }
            if scalar == " " {
                if unsafe joint == .none { unsafe joint = .space }
            } else if scalar == "\n" {
                unsafe joint = .line
            } else {
                let box = unsafe boxes[index]
                unsafe page.glyphs.append(
                    Glyph(
                        left: Float(box.x1), top: Float(box.y1), right: Float(box.x2), bottom: Float(box.y2),
                        scalar: scalar, style: style, joint: joint))
                unsafe joint = .none
            }
            unsafe index += 1
        }
    }

    /// Right-to-left text comes in reading order, its boxes from left to right: gives the last box to the first scalar.
    private func reverseBoxes(of glyphs: inout ContiguousArray<Glyph>, from start: Int) {
        var low = start
        var high = glyphs.count - 1
        while low < high {
            let (left, right) = (glyphs[low].left, glyphs[low].right)
            glyphs[low].left = glyphs[high].left
            glyphs[low].right = glyphs[high].right
            glyphs[high].left = left
            glyphs[high].right = right
            low += 1
            high -= 1
        }
    }

    /// The style of the run that the next box stands in.
    private mutating func takeStyle(into page: inout GlyphPage, fonts: inout PDFFontTable) {
        while let node = unsafe attributes {
            let run = unsafe node.pointee.data?.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
            guard let run = unsafe run else { return }
            if unsafe Int(run.end_index) >= index {
                unsafe lastOfStyle = Int(run.end_index)
                unsafe style = add(unsafe glyphStyle(run, fonts: &fonts), to: &page)
                return
            }
            unsafe attributes = node.pointee.next
        }
        unsafe lastOfStyle = Int.max
        if page.styles.isEmpty {
            page.styles.append(
                GlyphStyle(
                    size: 0, colour: 0, isBold: false, isItalic: false, isUnderlined: false, isOrnamental: false))
        }
    }

    private func add(_ style: GlyphStyle, to page: inout GlyphPage) -> UInt16 {
        if let known = page.styles.lastIndex(of: style) { return UInt16(known) }
        guard page.styles.count < LayoutBounds.stylesOfPage else { return UInt16(page.styles.count - 1) }
        page.styles.append(style)
        return UInt16(page.styles.count - 1)
    }

    private func glyphStyle(_ run: PopplerTextAttributes, fonts: inout PDFFontTable) -> GlyphStyle {
        var font = PDFFontName()
        if let name = unsafe run.font_name {
            let start = unsafe UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
            var length = 0
            while unsafe start[length] != 0 { length += 1 }
            unsafe font = fonts.font(named: UnsafeBufferPointer(start: start, count: length))
        }
        let colour = unsafe run.color
        return unsafe GlyphStyle(
            size: Float(run.font_size),
            colour: UInt32(colour.red >> 8) << 16 | UInt32(colour.green >> 8) << 8 | UInt32(colour.blue >> 8),
            isBold: font.isBold, isItalic: font.isItalic, isUnderlined: run.is_underlined != 0,
            isOrnamental: font.isOrnamental)
    }

    /// Decodes one scalar of well-formed UTF-8; `nil` at the end. What is ill-formed comes as U+FFFD.
    private mutating func nextScalar() -> Unicode.Scalar? {
        let first = UInt32(unsafe byte[0])
        if first < 0x80 {
            if first == 0 { return nil }
            unsafe byte += 1
            return Unicode.Scalar(UInt8(first))
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var value = first & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let next = UInt32(unsafe byte[offset])
            guard next & 0xC0 == 0x80 else {
                unsafe byte += offset
                return "\u{FFFD}"
            }
            value = value << 6 | next & 0x3F
        }
        unsafe byte += length
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
