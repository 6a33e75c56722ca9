/// A postal code in an address, told by its shape.
struct PostalCode: Sendable, Equatable {
    /// Its words.
    var words: Range<Int>
    /// The countries that write codes of this shape; empty where many do.
    var countries: [String]
    /// Whether no other number looks like it.
    var isSure: Bool

    private init(_ words: Range<Int>, _ countries: [String] = [], isSure: Bool = false) {
        self.words = words
        self.countries = countries
        self.isSure = isSure
    }

    /// The code that starts at a word, if one does.
    static func code(at index: Int, before end: Int, of text: ResumeText) -> PostalCode? {
        let word = text.words[index]
        guard word.shape.contains(.hasDigit), word.length <= longestPart else { return nil }
        if word.shape.contains(.digits) { return digits(at: index, before: end, of: text) }
        guard word.shape.isDisjoint(with: .ordinal), index + 1 < end, text.words[index + 1].gap == .space,
            text.words[index + 1].length == 3
        else { return nil }
        // Letters and digits by turns: SW1A 1AA in Britain, K1A 0B1 in Canada.
        let words = index..<index + 2
        switch (pattern(of: index, in: text), pattern(of: index + 1, in: text)) {
        case ("A9A", "9A9"): return PostalCode(words, ["CA"], isSure: true)
        case ("A9", "9AA"), ("A99", "9AA"), ("AA9", "9AA"), ("AA99", "9AA"), ("A9A", "9AA"), ("AA9A", "9AA"):
            return PostalCode(words, ["GB"], isSure: true)
        default: return nil
        }
    }

    /// A part of a code has at most so many letters and digits.
    private static let longestPart = 6

    private static func digits(at index: Int, before end: Int, of text: ResumeText) -> PostalCode? {
        let next = index + 1 < end ? text.words[index + 1] : nil
        let isTight = next.map { $0.gap == .hyphen } ?? false
        let isSpaced = next.map { $0.gap == .space || $0.gap == [.space, .hyphen] } ?? false
        let nextLength = next.map { $0.shape.contains(.digits) ? $0.length : 0 } ?? 0
        let one = index..<index + 1
        let both = index..<index + 2
        switch (text.words[index].length, nextLength) {
        case (5, 4) where isTight: return PostalCode(both, ["US"], isSure: true)
        case (5, 3) where isTight: return PostalCode(both, ["BR"], isSure: true)
        case (4, 3) where isTight: return PostalCode(both, ["PT"])
        case (3, 4) where isTight: return PostalCode(both, ["JP"])
        case (2, 3) where isTight: return PostalCode(both, ["PL"])
        case (3, 3) where isTight || isSpaced: return PostalCode(both, ["IN"])
        case (3, 2) where isSpaced: return PostalCode(both, ["SE", "CZ", "SK", "GR"])
        case (6, _): return PostalCode(one, ["IN", "CN", "RU", "SG", "RO", "KZ", "VN"])
        case (5, _): return PostalCode(one, withFiveDigits)
        case (4, _):
            if let next, next.gap == .space, next.length == 2, next.shape.contains(.capitals) {
                return PostalCode(both, ["NL"], isSure: true)
            }
            return PostalCode(one, withFourDigits)
        default: return nil
        }
    }

    private static let withFiveDigits = [
        "US", "DE", "FR", "ES", "IT", "MX", "PK", "MY", "TH", "ID", "SA", "EG", "KW", "LK", "FI", "TR", "UA", "KR",
        "CR", "KE",
        "NP", "HR", "EE", "MA", "DZ", "SN", "GR", "RS", "BA", "CU", "GT", "HN", "IQ", "JO", "LT", "MM", "MN", "NI",
        "PE", "UY",
    ]

    private static let withFourDigits = [
        "AT", "CH", "BE", "DK", "NO", "AU", "NZ", "ZA", "PH", "HU", "BD", "LU", "SI", "BG", "TN", "NL", "CY", "LV",
        "GE",
        "AM", "AL", "MK", "ME", "MD", "NE", "PY", "VE", "AR",
    ]

    /// `A` for each letter and `9` for each digit of a word.
    private static func pattern(of index: Int, in text: ResumeText) -> String {
        String(
            String.UnicodeScalarView(
                text.document.text[text.words[index].range].map { ("0"..."9").contains($0) ? "9" : "A" }))
    }
}
