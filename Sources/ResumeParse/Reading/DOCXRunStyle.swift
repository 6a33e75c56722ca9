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
    }

    /// Colour of the text where none is set: black, which `auto` stands for on a white page.
    static let automaticColour: UInt32 = 0

    /// Which toggles say anything.
    var known: Toggles = []
    /// What they say.
    var on: Toggles = []
    /// In half points; 0 where unset.
    var size: UInt16 = 0
    /// Red, green and blue; `nil` where unset.
    var colour: UInt32?

    /// Sets a toggle.
    mutating func set(_ toggle: Toggles, _ isOn: Bool) {
        known.insert(toggle)
        if isOn { on.insert(toggle) } else { on.remove(toggle) }
    }

    /// This style with its gaps filled from another.
    func over(_ base: DOCXRunStyle) -> DOCXRunStyle {
        DOCXRunStyle(
            known: known.union(base.known), on: on.union(base.on.subtracting(known)),
            size: size != 0 ? size : base.size,
            colour: colour ?? base.colour)
    }
}
