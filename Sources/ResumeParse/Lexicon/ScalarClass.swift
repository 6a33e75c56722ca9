/// Whether a scalar is part of a word and, if not, what it means between words.
enum ScalarClass {
    /// A letter with or without case, or a mark that belongs to one.
    case letter
    case digit
    case gap(Word.Gap)

    /// The class of a scalar; ASCII comes from a table, the rest from Unicode's properties.
    @inline(__always)
    static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
        scalar.value < 0x80 ? ascii[Int(scalar.value)] : beyondASCII(scalar)
    }

    private static let ascii: [ScalarClass] = (0..<0x80).map { value in
        switch Unicode.Scalar(UInt8(value)) {
        case "a"..."z", "A"..."Z": .letter
        case "0"..."9": .digit
        case "\n", "\r", "\u{0B}", "\u{0C}": .gap(.newline)
        case "\t": .gap(.tab)
        case " ": .gap(.space)
        case ",": .gap(.comma)
        case ":": .gap(.colon)
        case ";": .gap(.semicolon)
        case "|": .gap(.pipe)
        case "-": .gap(.hyphen)
        case "/", "\\": .gap(.slash)
        case ".": .gap(.dot)
        case "(", "[", "{", "<": .gap(.open)
        case ")", "]", "}": .gap(.close)
        case ">": .gap(.arrow)
        case "'", "`": .gap(.apostrophe)
        case "\"": .gap(.quote)
        case "@": .gap(.at)
        case "+": .gap(.plus)
        case "%": .gap(.percent)
        case "_": .gap(.underscore)
        case "!", "?": .gap(.exclamation)
        case "*": .gap(.star)
        default: .gap(.other)
        }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarClass {
        switch scalar.value {
        case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: return .letter
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .gap(.space)
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return .gap([])
        case 0x2028, 0x2029, 0x85: return .gap(.newline)
        case 0x2018, 0x2019, 0xB4, 0x2BC, 0x201A, 0x2039, 0x203A: return .gap(.apostrophe)
        case 0x201C...0x201F, 0xAB, 0xBB: return .gap(.quote)
        case 0x2010, 0x2011: return .gap(.hyphen)
        case 0x2012...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: return .gap(.dash)
        case 0xA6, 0x2502, 0x2503, 0xFF5C: return .gap(.pipe)
        case 0x3001, 0xFF0C, 0x60C: return .gap(.comma)
        case 0xFF1A: return .gap(.colon)
        case 0xFF1B, 0x61B: return .gap(.semicolon)
        case 0x3002, 0xFF0E, 0x964: return .gap(.dot)
        case 0x2190...0x21FF, 0x2794...0x27BE, 0x2B00...0x2B11: return .gap([.arrow, .bullet])
        case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0xB7, 0x25A0...0x25FF, 0x2600...0x27BF, 0x29BF,
            0x29BE, 0x2B12...0x2BFF, 0xE000...0xF8FF, 0x1F300...0x1FAFF:
            return .gap(.bullet)
        case 0xFF10...0xFF19: return .digit
        default: break
        }
        let properties = scalar.properties
        if properties.isAlphabetic { return .letter }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return .letter
        case .decimalNumber: return .digit
        default: return .gap(.other)
        }
    }
}
