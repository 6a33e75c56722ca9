/// The encodings that plain text comes in.
enum TextEncoding: Sendable, Equatable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// What text of Windows is that is not valid UTF-8.
    case windows1252

    /// More control characters than this share of all bytes, in parts of a thousand, make no text.
    private static let mostControls = 5
    /// So many bytes tell the encoding of text without a mark.
    private static let sampleSize = 4096
    /// Of a hundred high bytes of Latin text in UTF-16, at least so many are zero.
    private static let fewestZeroHighBytes = 70

    /// The encoding of some bytes by their mark or their validity; `nil` where they are no text.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else if let unmarked = Self.unmarkedUTF16(bytes.prefix(Self.sampleSize)) {
            self = unmarked
        } else if Self.hasControls(bytes) {
            return nil
        } else {
            self = Self.isUTF8(bytes) ? .utf8 : .windows1252
        }
    }

    /// The text without its byte order mark; what is broken is shown as U+FFFD.
    func decode(_ bytes: some Sequence<UInt8>) -> [Unicode.Scalar] {
        switch self {
        case .utf8: Self.decode(bytes, as: UTF8.self)
        case .utf16LittleEndian: Self.decode(Self.units(bytes, high: 1), as: UTF16.self)
        case .utf16BigEndian: Self.decode(Self.units(bytes, high: 0), as: UTF16.self)
        case .windows1252: bytes.map { (0x80...0x9F).contains($0) ? Self.windows[Int($0) - 0x80] : Unicode.Scalar($0) }
        }
    }

    private static func decode<Encoding: UnicodeCodec>(
        _ units: some Sequence<Encoding.CodeUnit>, as encoding: Encoding.Type
    ) -> [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        var codec = Encoding()
        var iterator = units.makeIterator()
        while true {
            switch codec.decode(&iterator) {
            case .scalarValue("\u{FEFF}") where scalars.isEmpty: continue
            case .scalarValue(let scalar): scalars.append(scalar)
            case .error: scalars.append("\u{FFFD}")
            case .emptyInput: return scalars
            }
        }
    }

    private static func units(_ bytes: some Sequence<UInt8>, high: Int) -> [UInt16] {
        var units: [UInt16] = []
        var first: UInt8?
        for byte in bytes {
            if let begun = first {
                units.append(high == 0 ? UInt16(begun) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(begun))
                first = nil
            } else {
                first = byte
            }
        }
        return units
    }

    private static func unmarkedUTF16(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
        let pairs = sample.count / 2
        guard pairs > 1 else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        if zeros.even == 0, zeros.odd * 100 >= pairs * fewestZeroHighBytes { return .utf16LittleEndian }
        if zeros.odd == 0, zeros.even * 100 >= pairs * fewestZeroHighBytes { return .utf16BigEndian }
        return nil
    }

    private static func hasControls(_ bytes: [UInt8]) -> Bool {
        var controls = 0
        for byte in bytes where byte < 0x20 {
            if byte == 0 { return true }
            if !(0x09...0x0D).contains(byte) { controls += 1 }
        }
        return controls * 1000 > bytes.count * mostControls
    }

    /// Text that was cut off in the middle of a character is UTF-8 too.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        if isValid(bytes[...]) { return true }
        guard let lead = bytes.indices.suffix(3).last(where: { bytes[$0] >= 0xC0 }) else { return false }
        return lead > 0 && isValid(bytes[..<lead]) && bytes[..<lead].contains { $0 >= 0x80 }
    }

    private static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    /// 0x80 to 0x9F of Windows-1252, as browsers read them; the five that are not assigned stay controls.
    private static let windows: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}
