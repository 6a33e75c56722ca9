/// How a run of letters looks, as far as it is read; unset parts come from what stands behind it.
struct DOCXRunStyle: Sendable, Equatable {
    /// What is either on or off.
    struct Toggles: OptionSet, Sendable {
        let rawValue: UInt8
        static let bold = Toggles(rawValue: 1 << 0)
        static let italic = Toggles(rawValue: 1 << 1)
        static let underlined = Toggles(rawValue: 1 << 2)
        static let capitals = Toggles(rawValue: 1 << 3)
        static let hidden = Toggles(rawValue: 1 << 4)
        /// Drawn with an outline or in relief, so that it is seen in any colour.
        static let outlined = Toggles(rawValue: 1 << 5)
        /// Superscript or subscript.
        static let small = Toggles(rawValue: 1 << 6)
        /// Of the colour of the page, so that it is seen only where something else is drawn behind it.
        static let faint = Toggles(rawValue: 1 << 7)

        /// Those that styles of several kinds turn over instead of replacing (ISO/IEC 29500-1, 17.7.3).
        static let turning: Toggles = [.bold, .italic, .capitals, .hidden]
    }

    /// Colour of the text where none is set.
    static let automaticColour = DOCXColour.automatic

    /// Which toggles say anything.
    var known: Toggles = []
    /// What they say.
    var on: Toggles = []
    /// In half points; 0 where unset.
    var size: UInt16 = 0
    /// Width of the letters in per cent; 0 where unset.
    var scale: UInt16 = 0
    /// Red, green and blue; `nil` where unset.
    var colour: UInt32?
    /// Word 2010's fill of the letters, which stands before the colour.
    var fill: UInt32?
    /// The shading behind it.
    var ground: UInt32?
    /// The highlighter's colour, which stands before the shading.
    var highlight: UInt32?
    /// Space between letters in twips.
    var spacing: Int16?
    /// How far it is raised, in half points.
    var position: Int16?

    /// Sets a toggle.
    mutating func set(_ toggle: Toggles, _ isOn: Bool) {
        known.insert(toggle)
        if isOn { on.insert(toggle) } else { on.remove(toggle) }
    }

    /// This style with its gaps filled from another.
    func over(_ base: DOCXRunStyle) -> DOCXRunStyle {
        var result = self
        result.known.formUnion(base.known)
        result.on.formUnion(base.on.subtracting(known))
        if size == 0 { result.size = base.size }
        if scale == 0 { result.scale = base.scale }
        if colour == nil {
            result.colour = base.colour
            // A colour of the run's own takes the place of a style's fill.
            if fill == nil { result.fill = base.fill }
        }
        if ground == nil { result.ground = base.ground }
        if highlight == nil { result.highlight = base.highlight }
        if spacing == nil { result.spacing = base.spacing }
        if position == nil { result.position = base.position }
        return result
    }

    /// What the styles of several kinds give together: the first stands before the next, but what can be turned over is
    /// on where an odd number of them, or the document's defaults, has it on (17.7.3).
    static func combined(
        _ first: DOCXRunStyle, _ second: DOCXRunStyle = DOCXRunStyle(), _ third: DOCXRunStyle = DOCXRunStyle(),
        defaults: DOCXRunStyle
    ) -> DOCXRunStyle {
        var result = first.over(second).over(third).over(defaults)
        let turned = first.on.symmetricDifference(second.on).symmetricDifference(third.on).union(defaults.on)
        result.on = result.on.subtracting(.turning).union(turned.intersection(.turning))
        return result
    }
}
