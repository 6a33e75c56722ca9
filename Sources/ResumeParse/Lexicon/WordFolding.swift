/// The form in which words are compared: lower case, Latin letters without diacritics, apostrophes left out. It
/// depends on no locale.
public enum WordFolding {
    /// Start value of a folded word's hash (FNV-1a, 64 bits).
    public static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash after one more folded scalar.
    @inlinable
    public static func hash(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x100_0000_01b3 }

    /// The hash of a word given as a string; apostrophes are left out as in texts.
    public static func hash(of word: some StringProtocol) -> UInt64 {
        var result = seed
        for scalar in word.unicodeScalars where !isApostrophe(scalar.value) {
            result = hash(result, fold(scalar.value))
        }
        return result
    }

    /// A scalar in the form in which words are compared.
    @inlinable
    public static func fold(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return value &- 0x41 < 26 ? value | 0x20 : value }
        return foldBeyondASCII(value)
    }

    /// Lower-case letters without diacritics of U+00C0 to U+017F, in order; `_` stands for a scalar that keeps its value.
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiii" + "dnooooo_ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo_ouuuuyty"
            + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll"
            + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)

    @usableFromInline
    static func foldBeyondASCII(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xC0...0x17F:
            let folded = latin[Int(value - 0xC0)]
            return folded == UInt8(ascii: "_") ? value : UInt32(folded)
        case 0x391...0x3A9, 0x410...0x42F: return value + 32
        case 0x400...0x40F: return value + 80
        case 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF10...0xFF19, 0xFF41...0xFF5A: return decomposed(value)
        default: return value
        }
    }

    /// The base letter of a letter of Latin Extended Additional or a full-width form, in lower case.
    private static func decomposed(_ value: UInt32) -> UInt32 {
        if value >= 0xFF00 { return fold(value - 0xFEE0) }
        return extendedLatin.first { $0.range.contains(value) }?.base.value ?? value
    }

    private static let extendedLatin: [(range: ClosedRange<UInt32>, base: Unicode.Scalar)] = [
        (0x1EA0...0x1EB7, "a"), (0x1EB8...0x1EC7, "e"), (0x1EC8...0x1ECB, "i"), (0x1ECC...0x1EE3, "o"),
        (0x1EE4...0x1EF1, "u"), (0x1EF2...0x1EF9, "y"), (0x1E0A...0x1E13, "d"), (0x1E24...0x1E2B, "h"),
        (0x1E36...0x1E3D, "l"), (0x1E3E...0x1E43, "m"), (0x1E44...0x1E4B, "n"), (0x1E58...0x1E5F, "r"),
        (0x1E60...0x1E69, "s"), (0x1E6A...0x1E71, "t"), (0x1E90...0x1E95, "z"),
    ]

    /// Whether a scalar is an apostrophe or a single quote.
    @inlinable
    public static func isApostrophe(_ value: UInt32) -> Bool {
        value == 0x27 || value == 0x2019 || value == 0x2018 || value == 0x60 || value == 0xB4 || value == 0x2BC
    }
}
