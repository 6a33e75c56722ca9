/// Properties of paragraphs and runs, which stand in the text as they stand in the styles.
extension XMLCursor {
    /// Reads `w:rPr`, which has just started, to its end. Gives what it sets, the hash of the character style's name,
    /// and whether it says that the paragraph's mark is deleted.
    mutating func readRunProperties() -> (style: DOCXRunStyle, named: UInt64?, isDeleted: Bool) {
        var style = DOCXRunStyle()
        var named: UInt64?
        var isDeleted = false
        let outside = depth - 1
        while depth > outside {
            switch next() {
            case .start(.rStyle): named = hash(.val)
            case .start(.b): style.set(.bold, isOn())
            case .start(.i): style.set(.italic, isOn())
            case .start(.u): style.set(.underlined, !value(.val, is: "none"))
            case .start(.caps): style.set(.capitals, isOn())
            case .start(.vanish): style.set(.hidden, isOn())
            case .start(.sz): style.size = UInt16(clamping: integer(.val) ?? 0)
            case .start(.color):
                style.colour = integer(.val, radix: 16).map { UInt32(truncatingIfNeeded: $0) & 0xFF_FFFF }
                if value(.val, is: "auto") { style.colour = DOCXRunStyle.automaticColour }
            case .start(.del): isDeleted = true
            case .start(.rPrChange): skip()
            case .done, .failed: return (style, named, isDeleted)
            default: continue
            }
        }
        return (style, named, isDeleted)
    }

    /// Reads the element of `w:pPr` that has just started into a style; what is none of a paragraph's own is left to
    /// the caller.
    mutating func readParagraphProperty(_ name: XMLName, into style: inout DOCXParagraphStyle) {
        switch name {
        case .numId: style.list = integer(.val)
        case .ilvl: style.listLevel = integer(.val)
        case .outlineLvl: style.isHeading = (integer(.val) ?? 9) < 9
        case .pageBreakBefore: style.startsPage = isOn()
        case .framePr: style.isFramed = !has(.dropCap) || value(.dropCap, is: "none")
        case .ind:
            if let left = integer(.left) ?? integer(.start) { style.left = left }
            if let indent = integer(.firstLine) { style.firstLine = indent }
            if let outdent = integer(.hanging) { style.firstLine = -outdent }
        case .spacing:
            if let before = integer(.before) { style.before = before }
            if let after = integer(.after) { style.after = after }
        case .shd: if let isColoured = readShading() { style.isRuled = isColoured || style.isRuled == true }
        case .pBdr:
            let outside = depth - 1
            while depth > outside {
                switch next() {
                case .start(.top), .start(.bottom):
                    if !value(.val, is: "nil"), !value(.val, is: "none") { style.isRuled = true }
                case .done, .failed: return
                default: continue
                }
            }
        default: break
        }
    }

    /// Whether `w:shd`, which has just started, is a colour other than white; `nil` where it has none.
    mutating func readShading() -> Bool? {
        if !has(.fill) || value(.fill, is: "auto") { return nil }
        return !(value(.fill, is: "FFFFFF") || value(.fill, is: "ffffff"))
    }
}
