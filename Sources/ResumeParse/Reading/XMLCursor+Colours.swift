/// Colours as WordprocessingML, Word 2010 and DrawingML write them.
extension XMLCursor {
    /// The colour that an element names by its value or by its part in the theme, which stands before the value;
    /// `nil` where it names none.
    func colour(_ value: XMLName, _ part: XMLName, _ tint: XMLName, _ shade: XMLName, in theme: DOCXTheme) -> UInt32? {
        if let colour = hash(part).flatMap(theme.colour) {
            if let kept = integer(tint, radix: 16) { return DOCXColour.tinted(colour, kept) }
            if let kept = integer(shade, radix: 16) { return DOCXColour.shaded(colour, kept) }
            return colour
        }
        if self.value(value, is: "auto") { return DOCXColour.automatic }
        return integer(value, radix: 16).map { UInt32(truncatingIfNeeded: $0) & DOCXColour.white }
    }

    /// The colour that `w:shd`, which has just started, gives its ground: fill and pattern mixed (17.3.5).
    func readShading(_ theme: DOCXTheme) -> UInt32 {
        let fill = colour(.fill, .themeFill, .themeFillTint, .themeFillShade, in: theme) ?? DOCXColour.automatic
        guard let pattern = value(of: .val), !value(.val, is: "clear") else {
            return fill == DOCXColour.automatic ? DOCXColour.transparent : fill
        }
        if value(.val, is: "nil") { return DOCXColour.transparent }
        let dots = colour(.color, .themeColor, .themeTint, .themeShade, in: theme) ?? DOCXColour.automatic
        let share: Int
        if pattern.starts(with: "pct".utf8) {
            share = pattern.dropFirst(3).reduce(0) { $0 * 10 + Int($1 & 0xF) } * 10
        } else {
            share = value(.val, is: "solid") ? 1000 : 500
        }
        return DOCXColour.mix(
            dots == DOCXColour.automatic ? DOCXColour.black : dots, share,
            fill == DOCXColour.automatic ? DOCXColour.white : fill)
    }

    /// Reads `w14:textFill` or `w14:textOutline`, which has just started; `nil` where it says nothing. Here `alpha` is
    /// how much shines through.
    mutating func readInk(_ theme: DOCXTheme) -> UInt32? {
        var ink: UInt32?
        let outside = depth - 1
        while depth > outside {
            switch next() {
            case .start(.inkNone): ink = DOCXColour.transparent
            case .start(.inkGradient): ink = ink ?? DOCXColour.unknown
            case .start(.inkColour):
                ink = Self.joined(integer(.val, radix: 16).map { UInt32(truncatingIfNeeded: $0) & 0xFF_FFFF }, ink)
            case .start(.inkScheme): ink = Self.joined(hash(.val).flatMap(theme.colour), ink)
            case .start(.inkAlpha):
                if (integer(.val) ?? 0) >= Self.unseenTransparency { ink = DOCXColour.transparent }
            case .start(.inkTint), .start(.inkShade), .start(.inkLumMod), .start(.inkLumOff):
                if let colour = ink, colour <= DOCXColour.white { ink = modified(colour) }
            case .done, .failed: return ink
            default: continue
            }
        }
        return ink
    }

    /// In thousandths of a per cent; the faintest that Word's own list of fills has is 80 %.
    private static let unseenTransparency = 90_000

    /// The colours of a blend: one where they are the same to the eye.
    private static func joined(_ colour: UInt32?, _ before: UInt32?) -> UInt32? {
        guard let colour else { return before }
        guard let before, before <= DOCXColour.white else { return colour }
        return DOCXColour.isSeen(colour, on: before) ? DOCXColour.unknown : colour
    }

    /// A colour with the change that the current element makes to it.
    private func modified(_ colour: UInt32) -> UInt32 {
        let share = (integer(.val) ?? 100_000) / 100
        return switch current {
        case .inkTint, .tint: DOCXColour.mix(colour, share, DOCXColour.white)
        case .inkShade, .shade: DOCXColour.mix(colour, share, DOCXColour.black)
        case .inkLumMod, .lumMod: DOCXColour.lit(colour, times: share, plus: 0)
        default: DOCXColour.lit(colour, times: 1000, plus: share)
        }
    }

    /// Reads a fill of DrawingML, which has just started: `a:solidFill` and its like, or what stands for one.
    mutating func readFill(_ theme: DOCXTheme) -> UInt32 {
        var fill: UInt32?
        switch current {
        case .noFill: fill = DOCXColour.transparent
        case .blipFill, .pattFill: fill = DOCXColour.unknown
        default: break
        }
        let outside = depth - 1
        while depth > outside {
            switch next() {
            case .start(.srgbClr):
                fill = Self.joined(integer(.val, radix: 16).map { UInt32(truncatingIfNeeded: $0) & 0xFF_FFFF }, fill)
            case .start(.schemeClr): fill = Self.joined(hash(.val).flatMap(theme.colour), fill)
            case .start(.sysClr):
                fill = Self.joined(
                    integer(.lastClr, radix: 16).map { UInt32(truncatingIfNeeded: $0) & 0xFF_FFFF }, fill)
            case .start(.alpha): if (integer(.val) ?? 100_000) <= Self.unseenOpacity { fill = DOCXColour.transparent }
            case .start(.tint), .start(.shade), .start(.lumMod), .start(.lumOff):
                if let colour = fill, colour <= DOCXColour.white { fill = modified(colour) }
            case .done, .failed: return fill ?? DOCXColour.unknown
            default: continue
            }
        }
        return fill ?? DOCXColour.unknown
    }

    /// In thousandths of a per cent: what is fainter is as good as not there.
    private static let unseenOpacity = 30_000
}
