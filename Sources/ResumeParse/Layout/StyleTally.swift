/// Counts the styles of the letters of a line or cell.
struct StyleTally {
    private(set) var letters = 0
    private var bold = 0
    private var italic = 0
    private var underlined = 0
    private var coloured = 0
    /// The first letter is bold.
    private var startsBold = false
    /// Letters of each size; a line has one or two.
    private var sizes: [(size: Float, count: Int)] = []

    /// Counts some letters of one style.
    mutating func count(_ number: Int, of style: GlyphStyle, bodyColour: UInt32) {
        guard number > 0 else { return }
        if letters == 0 { startsBold = style.isBold }
        letters += number
        if style.isBold { bold += number }
        if style.isItalic { italic += number }
        if style.isUnderlined { underlined += number }
        if style.colour != bodyColour { coloured += number }
        count(number, size: style.size)
    }

    /// Adds what was counted of a later part.
    mutating func add(_ other: StyleTally) {
        if letters == 0 { startsBold = other.startsBold }
        letters += other.letters
        bold += other.bold
        italic += other.italic
        underlined += other.underlined
        coloured += other.coloured
        for entry in other.sizes { count(entry.count, size: entry.size) }
    }

    private mutating func count(_ number: Int, size: Float) {
        if let known = sizes.firstIndex(where: { $0.size == size }) {
            sizes[known].count += number
        } else {
            sizes.append((size, number))
        }
    }

    /// Whether every letter is bold.
    var isBold: Bool { letters > 0 && bold == letters }

    /// The size of most letters, the larger of two that are as many; 0 without letters.
    var size: Float { sizes.max { ($0.count, $0.size) < ($1.count, $1.size) }?.size ?? 0 }

    /// What the counts say of a line.
    var traits: StyledLine.Traits {
        guard letters > 0 else { return [] }
        var traits: StyledLine.Traits = []
        if bold == letters { traits.insert(.bold) } else if startsBold { traits.insert(.boldStart) }
        if italic == letters { traits.insert(.italic) }
        // Poppler takes a rule under a line for underlining; trailing words may be longer than the rule.
        if underlined * 2 > letters { traits.insert(.underlined) }
        if coloured * 2 > letters { traits.insert(.coloured) }
        return traits
    }
}
