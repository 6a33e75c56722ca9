/// Brings scalars to the form in which texts are written: what is only another way of drawing a letter becomes the
/// letter (ligatures, full-width and presentation forms), what has no ink goes.
enum TextNormalisation {
    /// Whether a scalar leaves ink; spaces, controls and marks of direction or of joining do not.
    @inline(__always)
    static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x7F { return value > 0x20 || isTeXCode(value) }
        return isDrawnBeyondASCII(value)
    }

    /// Whether a control code is a dash or ligature of TeX's encodings: its bitmap fonts do not name their glyphs, so
    /// the code comes through.
    private static func isTeXCode(_ value: UInt32) -> Bool { teXCodes[Int(value)] != nil }

    /// Codes of the encodings OT1 (0B to 0F) and T1, without those that poppler takes for spaces.
    private static let teXCodes: [String?] = {
        var table = [String?](repeating: nil, count: 0x80)
        let codes: [(Int, String)] = [
            (0x0E, "ffi"), (0x0F, "ffl"), (0x15, "–"), (0x16, "—"), (0x1B, "ff"), (0x1C, "fi"), (0x1D, "fl"),
            (0x1E, "ffi"), (0x1F, "ffl"),
        ]
        for (code, text) in codes { table[code] = text }
        return table
    }()

    private static func isDrawnBeyondASCII(_ value: UInt32) -> Bool {
        switch value {
        case 0x7F...0xA0, 0x034F, 0x061C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x17B5, 0x180B...0x180E, 0x2000...0x200F,
            0x2028...0x202F, 0x205F...0x206F, 0x3000, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
            0xF020, 0xF0A0, 0xE0000...0xE0FFF:
            false
        default: true
        }
    }

    /// Whether a scalar that leaves no ink separates words.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
            0xF020,
            0xF0A0:
            true
        default: false
        }
    }

    /// Whether a scalar is of a script that runs from right to left.
    static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
        default: false
        }
    }

    /// Whether a scalar is a letter of any script.
    @inline(__always)
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
    }

    /// Whether a scalar is a letter or digit: what a style can be seen by.
    @inline(__always)
    static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) || scalar.value &- 0x30 < 10 }

    /// Appends a scalar in its normal form.
    @inline(__always)
    static func append(_ scalar: Unicode.Scalar, to text: inout [Unicode.Scalar]) {
        if scalar.value >= 0x20, scalar.value < 0xAD {
            text.append(scalar)
        } else {
            appendNormalised(scalar, to: &text)
        }
    }

    private static func appendNormalised(_ scalar: Unicode.Scalar, to text: inout [Unicode.Scalar]) {
        let value = scalar.value
        switch value {
        case 0..<0x20: text.append(contentsOf: (teXCodes[Int(value)] ?? "").unicodeScalars)
        case 0xAD, 0x2010, 0x2011: text.append("-")  // drawn, so it is a hyphen
        case 0xFB00...0xFB06: text.append(contentsOf: ligatures[Int(value - 0xFB00)].unicodeScalars)
        case 0x17F: text.append("s")
        case 0x2116: text.append(contentsOf: "No".unicodeScalars)
        case 0x2126: text.append("\u{3A9}")
        case 0x212A: text.append("K")
        case 0x212B: text.append("\u{C5}")
        case 0x2160...0x217F: text.append(contentsOf: romanNumeral(value).unicodeScalars)
        case 0xFF01...0xFF5E: text.append(Unicode.Scalar(value - 0xFEE0)!)
        case 0xFB50...0xFBFF, 0xFE80...0xFEFC, 0x1D400...0x1D6A3, 0x1D7CE...0x1D7FF:
            text.append(contentsOf: PresentationForms.letters(of: scalar))
        default: text.append(scalar)
        }
    }

    /// The letters of a Roman numeral that is one scalar, U+2160 to U+217F; the second half are small.
    private static func romanNumeral(_ value: UInt32) -> String {
        let letters = romanNumerals[Int(value - 0x2160) % 16]
        return value < 0x2170 ? letters : letters.lowercased()
    }

    private static let romanNumerals = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
    ]

    /// U+FB00 to U+FB06.
    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
