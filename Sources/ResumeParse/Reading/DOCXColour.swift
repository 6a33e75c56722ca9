/// Colours as red, green and blue in one number, and whether a person can tell two of them apart.
enum DOCXColour {
    static let black: UInt32 = 0x00_0000
    static let white: UInt32 = 0xFF_FFFF
    /// Black on light grounds and white on dark ones: always seen.
    static let automatic: UInt32 = 0x0100_0000
    /// No colour at all.
    static let transparent: UInt32 = 0x0200_0000
    /// A picture or a blend: not known here.
    static let unknown: UInt32 = 0x0300_0000

    /// Letters with less contrast (WCAG 2, relative luminance) are not read by anybody. Word's lightest ordinary grey,
    /// "white, darker 15 %", has 1.36 on white; the tints that hide text have less than 1.21.
    private static let leastContrast = (over: 5, under: 4)
    /// Colours whose parts differ by more are told apart by their hue, as yellow is from white.
    private static let leastDistance = 0x40

    /// Whether letters of one colour are seen on a ground of another.
    static func isSeen(_ ink: UInt32, on ground: UInt32) -> Bool {
        if ink == transparent { return false }
        if ink > white || ground > white { return true }
        if distance(ink, ground) >= leastDistance { return true }
        let (one, other) = (luminance(ink), luminance(ground))
        return max(one, other) * leastContrast.under >= min(one, other) * leastContrast.over
    }

    /// Relative luminance with WCAG's five per cent of stray light, in 65 025 × 10 000 parts; the power of 2.2 is taken
    /// as a square.
    private static func luminance(_ colour: UInt32) -> Int {
        let (red, green, blue) = parts(colour)
        return 2_126 * red * red + 7_152 * green * green + 722 * blue * blue + 32_512_500
    }

    private static func distance(_ one: UInt32, _ other: UInt32) -> Int {
        let (a, b) = (parts(one), parts(other))
        return max(abs(a.red - b.red), abs(a.green - b.green), abs(a.blue - b.blue))
    }

    private static func parts(_ colour: UInt32) -> (red: Int, green: Int, blue: Int) {
        (Int(colour >> 16 & 0xFF), Int(colour >> 8 & 0xFF), Int(colour & 0xFF))
    }

    /// A mixture: so many of a thousand parts of one colour, the rest of another.
    static func mix(_ colour: UInt32, _ thousandths: Int, _ other: UInt32) -> UInt32 {
        let (a, b) = (parts(colour), parts(other))
        let share = max(0, min(thousandths, 1000))
        func mixed(_ one: Int, _ two: Int) -> UInt32 { UInt32((one * share + two * (1000 - share)) / 1000) }
        return mixed(a.red, b.red) << 16 | mixed(a.green, b.green) << 8 | mixed(a.blue, b.blue)
    }

    /// Nearer to white: `part` of 255 is kept (17.3.2.6, `themeTint`).
    static func tinted(_ colour: UInt32, _ part: Int) -> UInt32 { mix(colour, part * 1000 / 255, white) }

    /// Nearer to black: `part` of 255 is kept (`themeShade`).
    static func shaded(_ colour: UInt32, _ part: Int) -> UInt32 { mix(colour, part * 1000 / 255, black) }

    /// Lightness times one thousandth part plus another (DrawingML, `lumMod` and `lumOff`).
    static func lit(_ colour: UInt32, times: Int, plus: Int) -> UInt32 {
        let (red, green, blue) = parts(colour)
        func part(_ value: Int) -> UInt32 { UInt32(max(0, min(255, (value * times + 255 * plus) / 1000))) }
        return part(red) << 16 | part(green) << 8 | part(blue)
    }

    /// The colour of a highlighter (17.18.40), or of a name as VML has them; `nil` for other names.
    static func named(_ name: UInt64) -> UInt32? { names[name] }

    private static let names: [UInt64: UInt32] = Dictionary(
        uniqueKeysWithValues: [
            ("none", transparent), ("black", 0x00_0000), ("blue", 0x00_00FF), ("cyan", 0x00_FFFF),
            ("darkBlue", 0x00_0080), ("darkCyan", 0x00_8080), ("darkGray", 0x80_8080), ("darkGreen", 0x00_8000),
            ("darkMagenta", 0x80_0080), ("darkRed", 0x80_0000), ("darkYellow", 0x80_8000), ("green", 0x00_FF00),
            ("lightGray", 0xC0_C0C0), ("magenta", 0xFF_00FF), ("red", 0xFF_0000), ("white", 0xFF_FFFF),
            ("yellow", 0xFF_FF00), ("navy", 0x00_0080), ("teal", 0x00_8080), ("gray", 0x80_8080),
            ("silver", 0xC0_C0C0), ("maroon", 0x80_0000), ("purple", 0x80_0080), ("olive", 0x80_8000),
            ("lime", 0x00_FF00), ("aqua", 0x00_FFFF), ("fuchsia", 0xFF_00FF), ("window", 0xFF_FFFF),
            ("windowText", 0x00_0000),
        ].map { (XMLName.hash($0.0), $0.1) })
}
