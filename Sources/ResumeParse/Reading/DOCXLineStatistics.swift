/// Counts the letters of a line, or of a cell, by how they look.
struct DOCXLineStatistics {
    /// All letters and digits.
    private(set) var letters = 0
    private var bold = 0
    private var italic = 0
    private var underlined = 0
    private var startsBold = false
    private var sizes: [(size: UInt16, count: Int)] = []
    private var colours: [(colour: UInt32, count: Int)] = []

    /// Counts letters of one style that follow one another.
    mutating func add(_ count: Int, _ style: DOCXRunStyle) {
        if count == 0 { return }
        let isBold = style.on.contains(.bold)
        if letters == 0 { startsBold = isBold }
        letters += count
        if isBold { bold += count }
        if style.on.contains(.italic) { italic += count }
        if style.on.contains(.underlined) { underlined += count }
        if let index = sizes.firstIndex(where: { $0.size == style.size }) {
            sizes[index].count += count
        } else {
            sizes.append((style.size, count))
        }
        let colour = (style.colour ?? DOCXRunStyle.automaticColour) & DOCXColour.white
        if let index = colours.firstIndex(where: { $0.colour == colour }) {
            colours[index].count += count
        } else {
            colours.append((colour, count))
        }
    }

    /// Forgets all counts.
    mutating func reset() {
        letters = 0
        bold = 0
        italic = 0
        underlined = 0
        startsBold = false
        sizes.removeAll(keepingCapacity: true)
        colours.removeAll(keepingCapacity: true)
    }

    /// What a line of these letters is.
    var traits: StyledLine.Traits {
        guard letters > 0 else { return [] }
        var traits: StyledLine.Traits = []
        if bold == letters { traits.insert(.bold) } else if startsBold { traits.insert(.boldStart) }
        if italic == letters { traits.insert(.italic) }
        if underlined == letters { traits.insert(.underlined) }
        return traits
    }

    /// The size of most letters, in points; the first of equals.
    var size: Float {
        var best: (size: UInt16, count: Int) = (0, 0)
        for candidate in sizes where candidate.count > best.count { best = candidate }
        return Float(best.size) / 2
    }

    /// The colour of most letters; the first of equals.
    var colour: UInt32 {
        var best: (colour: UInt32, count: Int) = (DOCXColour.black, 0)
        for candidate in colours where candidate.count > best.count { best = candidate }
        return best.colour
    }
}
