/// Letters behind the scalars that stand for one way of drawing them: Arabic in its joined shapes and letters of
/// mathematics, both common in PDFs whose fonts name glyphs instead of letters.
enum PresentationForms {
    /// The plain letters of a presentation form; the scalar itself where it is none.
    static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let value = scalar.value
        switch value {
        case 0xFE80...0xFEF4: return [Unicode.Scalar(UInt32(arabic[Int(value - 0xFE80)]))!]
        case 0xFEF5...0xFEFC: return ["\u{0644}", lamAlefs[Int(value - 0xFEF5) / 2]]
        case 0x1D400...0x1D6A3:
            let letter = (value - 0x1D400) % 52
            return [Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)!]
        case 0x1D7CE...0x1D7FF: return [Unicode.Scalar(0x30 + (value - 0x1D7CE) % 10)!]
        default:
            let persian = persian.first { $0.shapes.contains(value) }
            return [persian?.letter ?? scalar]
        }
    }

    /// The letters of U+FE80 to U+FEF4: each letter has two shapes or four, the hamza one.
    private static let arabic: [UInt16] = {
        let twoShapes: Set<UInt16> = [
            0x622, 0x623, 0x624, 0x625, 0x627, 0x629, 0x62F, 0x630, 0x631, 0x632, 0x648, 0x649,
        ]
        var table: [UInt16] = [0x621]
        for letter in Array(UInt16(0x622)...0x63A) + Array(UInt16(0x641)...0x64A) {
            table += Array(repeating: letter, count: twoShapes.contains(letter) ? 2 : 4)
        }
        return table
    }()

    private static let lamAlefs: [Unicode.Scalar] = ["\u{0622}", "\u{0623}", "\u{0625}", "\u{0627}"]

    private static let persian: [(shapes: ClosedRange<UInt32>, letter: Unicode.Scalar)] = [
        (0xFB56...0xFB59, "\u{067E}"), (0xFB66...0xFB69, "\u{0679}"), (0xFB7A...0xFB7D, "\u{0686}"),
        (0xFB8A...0xFB8B, "\u{0698}"), (0xFB8E...0xFB91, "\u{06A9}"), (0xFB92...0xFB95, "\u{06AF}"),
        (0xFBAE...0xFBAF, "\u{06D2}"), (0xFBFC...0xFBFF, "\u{06CC}"),
    ]
}
