internal import ResumeParse

/// The words of a text in the form in which texts are compared: letters and digits folded by `WordFolding`, everything
/// else between words. Accents that stand apart and apostrophes are left out.
enum FoldedWords {
    /// Passes on each scalar of each word, folded, and the end of each word.
    ///
    /// - Complexity: O(*n*) in the text's length; nothing is allocated.
    @inline(__always)
    static func scan(_ text: String, _ scalar: (UInt32) -> Void, endOfWord: () -> Void) {
        var isInside = false
        for value in text.unicodeScalars.lazy.map(\.value) {
            if isPart(value) {
                scalar(WordFolding.fold(value))
                isInside = true
            } else if isInside, !WordFolding.isApostrophe(value), !combiningMarks.contains(value) {
                endOfWord()
                isInside = false
            }
        }
        if isInside { endOfWord() }
    }

    /// The words, one space between them.
    static func joined(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        scan(text) {
            if let scalar = Unicode.Scalar($0) { result.append(scalar) }
        } endOfWord: {
            result.append(" ")
        }
        if !result.isEmpty { result.removeLast() }
        return String(result)
    }

    private static let combiningMarks: ClosedRange<UInt32> = 0x300...0x36F

    private static func isPart(_ value: UInt32) -> Bool {
        if value < 0x80 { return value &- 0x30 < 10 || (value | 0x20) &- 0x61 < 26 }
        guard let scalar = Unicode.Scalar(value), !combiningMarks.contains(value), !WordFolding.isApostrophe(value)
        else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .spacingMark || scalar.properties.generalCategory == .nonspacingMark
    }
}
