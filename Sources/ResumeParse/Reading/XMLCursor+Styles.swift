/// Properties of paragraphs and runs, which stand in the text as they stand in the styles.
extension XMLCursor {
    /// Reads `w:rPr`, which has just started, to its end. Gives what it sets, the hash of the character style's name,
    /// and whether it says that the paragraph's mark is deleted.
    mutating func readRunProperties(_ theme: DOCXTheme) -> (style: DOCXRunStyle, named: UInt64?, isDeleted: Bool) {
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
            case .start(.sz): style.size = UInt16(clamping: max(1, measure(.val, perPoint: 2) ?? 0))
            case .start(.color): style.colour = colour(.val, .themeColor, .themeTint, .themeShade, in: theme)
            case .start(.del): isDeleted = true
            case .start(.rPrChange): skip()
            case .start(let name): readAppearance(name, into: &style, theme)
            case .done, .failed: return (style, named, isDeleted)
            default: continue
            }
        }
        return (style, named, isDeleted)
    }

    /// What decides whether letters are seen at all.
    private mutating func readAppearance(_ name: XMLName, into style: inout DOCXRunStyle, _ theme: DOCXTheme) {
        switch name {
        case .shd: style.ground = readShading(theme)
        case .highlight: style.highlight = hash(.val).flatMap(DOCXColour.named)
        case .w: style.scale = UInt16(clamping: max(1, integer(.val) ?? 100))
        case .spacing: style.spacing = measure(.val, perPoint: 20).map { Int16(clamping: $0) }
        case .position: style.position = measure(.val, perPoint: 2).map { Int16(clamping: $0) }
        case .vertAlign: style.set(.small, !value(.val, is: "baseline"))
        case .shadow, .emboss, .imprint: if isOn() { style.set(.outlined, true) }
        case .textFill: style.fill = readInk(theme)
        case .textOutline:
            if (readInk(theme) ?? DOCXColour.transparent) != DOCXColour.transparent { style.set(.outlined, true) }
        default: break
        }
    }

    /// Reads the element of `w:pPr` that has just started into a style; what is none of a paragraph's own is left to
    /// the caller.
    mutating func readParagraphProperty(
        _ name: XMLName, into style: inout DOCXParagraphStyle, _ theme: DOCXTheme
    ) {
        switch name {
        case .numId: style.list = integer(.val)
        case .ilvl: style.listLevel = integer(.val)
        case .outlineLvl: style.isHeading = (integer(.val) ?? 9) < 9
        case .pageBreakBefore: style.startsPage = isOn()
        case .framePr:
            style.isFramed = !has(.dropCap) || value(.dropCap, is: "none")
            style.frame = DOCXFrame(self)
        case .ind:
            if let left = measure(.left, perPoint: 20) ?? measure(.start, perPoint: 20) { style.left = left }
            if let right = measure(.right, perPoint: 20) ?? measure(.end, perPoint: 20) { style.right = right }
            if let indent = measure(.firstLine, perPoint: 20) { style.firstLine = indent }
            if let outdent = measure(.hanging, perPoint: 20) { style.firstLine = -outdent }
        case .spacing:
            if let before = measure(.before, perPoint: 20) { style.before = before }
            if let after = measure(.after, perPoint: 20) { style.after = after }
            if let line = measure(.line, perPoint: 20) { style.exactLine = value(.lineRule, is: "exact") ? line : 0 }
        case .shd:
            let ground = readShading(theme)
            style.ground = ground
            if has(.fill) || ground != DOCXColour.transparent {
                let isColoured = ground != DOCXColour.transparent && ground != DOCXColour.white
                if ground != DOCXColour.transparent { style.isRuled = isColoured || style.isRuled == true }
            }
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

    /// A length in parts of a point: a plain number counts such parts, one with a unit is converted (22.9.2.15).
    func measure(_ name: XMLName, perPoint: Int) -> Int? {
        guard let text = value(of: name), let number = integer(name) else { return nil }
        let points: Int
        switch text.suffix(2) {
        case _ where text.count < 3: return number
        case [UInt8(ascii: "p"), UInt8(ascii: "t")]: points = 1000
        case [UInt8(ascii: "p"), UInt8(ascii: "c")], [UInt8(ascii: "p"), UInt8(ascii: "i")]: points = 12_000
        case [UInt8(ascii: "i"), UInt8(ascii: "n")]: points = 72_000
        case [UInt8(ascii: "c"), UInt8(ascii: "m")]: points = 28_346
        case [UInt8(ascii: "m"), UInt8(ascii: "m")]: points = 2_835
        default: return number
        }
        return thousandths(text) * points / 1000 * perPoint / 1000
    }

    /// A decimal number in thousandths.
    private func thousandths(_ text: ArraySlice<UInt8>) -> Int {
        var value = 0
        var decimals: Int?
        for byte in text {
            if byte == UInt8(ascii: ".") { decimals = 0 }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), value < 1_000_000_000 else { continue }
            if let count = decimals {
                if count == 3 { break }
                decimals = count + 1
            }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        for _ in (decimals ?? 0)..<3 { value *= 10 }
        return text.first == UInt8(ascii: "-") ? -value : value
    }
}
