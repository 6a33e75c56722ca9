/// What a font's name says of its looks: the only place where a PDF's fonts say it reliably.
struct PDFFontName {
    private(set) var isBold = false
    private(set) var isItalic = false
    private(set) var isOrnamental = false

    /// A font without a name, of which nothing is known.
    init() {}

    /// Reads a name such as `ABCDEF+Calibri-Bold`, given as bytes.
    init(_ name: some Collection<UInt8>) {
        let letters = PDFFontName.lowercasedLetters(name)
        isBold =
            PDFFontName.boldMarks.contains { PDFFontName.holds(letters, $0) }
            && !PDFFontName.lightMarks.contains { PDFFontName.holds(letters, $0) }
            || PDFFontName.boldTeXFonts.contains { letters.starts(with: $0) }
        isItalic =
            PDFFontName.italicMarks.contains { PDFFontName.holds(letters, $0) }
            || PDFFontName.italicTeXFonts.contains { letters.starts(with: $0) }
        isOrnamental = PDFFontName.ornamentalFonts.contains { PDFFontName.holds(letters, $0) }
    }

    /// Whether some bytes stand somewhere in others. Written out: the standard library's generic search costs more
    /// than all the rest of a page's fonts.
    private static func holds(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool {
        guard bytes.count >= mark.count else { return false }
        for start in 0...(bytes.count - mark.count) where bytes[start] == mark[0] {
            var length = 1
            while length < mark.count, bytes[start + length] == mark[length] { length += 1 }
            if length == mark.count { return true }
        }
        return false
    }

    private static let boldMarks = ["bold", "black", "heavy", "demi"].map { Array($0.utf8) }
    /// Names such as `semilight` hold a mark without being bold.
    private static let lightMarks = ["demilight", "boldless"].map { Array($0.utf8) }
    private static let italicMarks = ["italic", "oblique", "slanted", "kursiv"].map { Array($0.utf8) }
    /// TeX's own fonts say their weight in two letters.
    private static let boldTeXFonts = ["cmbx", "cmb", "cmssbx", "sfbx", "ecbx", "ecssbx", "lmbx"].map { Array($0.utf8) }
    private static let italicTeXFonts = ["cmti", "cmsl", "cmbxti", "cmssi", "sfti", "sfsl", "ecti"].map {
        Array($0.utf8)
    }
    private static let ornamentalFonts = ["wingdings", "webdings", "dingbats", "marlett"].map { Array($0.utf8) }

    /// The letters in lower case, without the six capitals and `+` that mark a subset.
    private static func lowercasedLetters(_ name: some Collection<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(name.count)
        for byte in name {
            if byte == UInt8(ascii: "+"), letters.count == 6 {
                letters.removeAll(keepingCapacity: true)
            } else if byte &- 0x41 < 26 {
                letters.append(byte | 0x20)
            } else if byte &- 0x61 < 26 {
                letters.append(byte)
            }
        }
        return letters
    }
}
