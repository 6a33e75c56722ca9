/// Numbers and validities of certificates among the words of a row: "Credential ID ABC-123", "valid till 12/2026".
struct CertificateDetails {
    /// The words that tell them, in order.
    private(set) var holes: [Range<Int>] = []
    /// The number, as words.
    private(set) var number: Range<Int>?
    /// Until when it is valid.
    private(set) var expiry: PartialDate?

    private let words: [Word]
    private let lexicon: ListLexicon

    /// Looks for details in some words.
    init(_ range: Range<Int>, of text: ResumeText) {
        words = text.words
        lexicon = text.lexicon.lists
        var index = range.lowerBound
        while index < range.upperBound {
            if let end = validity(at: index, before: range.upperBound, of: text) {
                holes.append(index..<end)
                index = end
            } else if number == nil, let value = numbered(at: index, in: range) {
                number = value
                holes.append(index..<value.upperBound)
                index = value.upperBound
            } else {
                index += 1
            }
        }
    }

    /// One past a validity that starts at a word: "valid till June 2027", "exp. 2026", "Expires: 03/2026".
    private mutating func validity(at index: Int, before end: Int, of text: ResumeText) -> Int? {
        guard CertificateDetails.validities.contains(words[index].hash) else { return nil }
        var next = index + 1
        while next < end, next - index < CertificateDetails.longestValidity,
            CertificateDetails.validityJoints.contains(words[next].hash)
        { next += 1 }
        let mentions = DateScanner().mentions(in: next..<min(end, next + CertificateDetails.longestDate), of: text)
        guard let date = mentions.first, date.words.lowerBound <= next + 1 else { return nil }
        expiry = expiry ?? date.end ?? date.start
        return date.words.upperBound
    }

    private static let validities = WordFolding.hashes(
        of: "valid validity expires expiry expiring expire exp expiration renewal renewed expired valable gueltig vence"
    )
    private static let validityJoints = WordFolding.hashes(
        of: "till until upto up to through thru on date by in from for dt due is bis hasta")
    /// "Valid up to and including" is as long as it gets.
    private static let longestValidity = 4
    private static let longestDate = 7

    /// The number behind a label that starts at a word: "Credential ID: 4H-77", "License No. 12345", "#5521".
    private func numbered(at index: Int, in range: Range<Int>) -> Range<Int>? {
        guard lexicon.terms(words[index]).contains(.id) else { return nil }
        // "Driving licence no. 12": the licence is the name, "no." the label.
        let isNew =
            index == range.lowerBound
            || !words[index].gap.isDisjoint(with: [
                .comma, .dash, .open, .pipe, .tab, .bullet, .newline, .semicolon, .colon,
            ])
            || words[index].gap.contains(.hyphen) && words[index].gap.contains(.space)
            || CertificateDetails.marks.contains(words[index].hash)
        guard isNew else { return nil }
        var value = index + 1
        while value < range.upperBound, value - index < CertificateDetails.longestLabel,
            lexicon.terms(words[value]).contains(.id), !words[value].shape.contains(.hasDigit)
        { value += 1 }
        guard value < range.upperBound, words[value].shape.contains(.hasDigit) || isCode(value, in: range),
            CertificateDetails.marks.contains(words[value - 1].hash) || words[value].gap.contains(.colon)
                || words[value].shape.contains(.hasDigit) && words[value].length >= CertificateDetails.shortestNumber
        else { return nil }
        // "Paper No. 2", "Phase 1" are names' parts, years dates.
        guard !words[value].shape.contains(.year) || words[value].gap.contains(.colon) else { return nil }
        var end = value + 1
        while end < range.upperBound, words[end].gap.isSubset(of: [.hyphen, .slash, .dot, .underscore]),
            !words[end].gap.isEmpty
        { end += 1 }
        return value..<end
    }

    /// Letters in capitals in front of digits: "KL 0000001", "KA-05".
    private func isCode(_ index: Int, in range: Range<Int>) -> Bool {
        words[index].shape.contains(.capitals) && index + 1 < range.upperBound
            && words[index + 1].shape.contains(.hasDigit) && words[index + 1].gap.isSubset(of: [.hyphen, .slash])
    }

    private static let marks = WordFolding.hashes(of: "no number id nr num")
    /// A label has at most so many words.
    private static let longestLabel = 4
    /// Shorter numbers are parts of names.
    private static let shortestNumber = 5
}
