internal import ResumeParse

/// The folded forms by which the same person is found again. Whatever writes a candidate, a request or a resume that
/// was read, takes them from here, so that one finds what the other wrote.
struct CandidateKeys: Sendable {
    private let lexicon: Lexicon

    /// Takes what is known of words and telephone numbers.
    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// A name: its words, folded, in their order. Lists are ordered by it.
    static func name(_ name: String) -> String { FoldedWords.joined(name) }

    /// An e-mail address: lower case, without white space around it; `nil` where nothing is left. The local part is
    /// folded too: no mail service in use tells its case apart, while people write their own address in both.
    static func email(_ email: String) -> String? {
        let folded = email.lowercased().drop(while: \.isWhitespace)
        guard let last = folded.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(folded[...last])
    }

    /// A telephone number: as E.164 where the country is known, otherwise its digits without zeros in front; `nil` where
    /// there are too few to tell two people apart.
    ///
    /// - Parameter countryCode: the country (ISO 3166-1 alpha-2) in which a number in national form is dialled.
    func phone(_ number: String, countryCode: String? = nil) -> String? {
        if let known = lexicon.e164(number, countryCode: countryCode) { return known }
        let digits = FoldedWords.joined(number).utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }
        return digits.count >= CandidateKeys.fewestDigits ? String(decoding: digits, as: UTF8.self) : nil
    }

    /// Every key that the number of a key can have been kept under: with its country or without.
    func phoneForms(_ key: String) -> [String] {
        if key.utf8.first == UInt8(ascii: "+") {
            return [key] + (lexicon.nationalNumber(ofE164: key).map { [$0] } ?? [])
        }
        return [key] + lexicon.e164Numbers(ofNational: key)
    }

    /// An employer: the words of its name, folded, without legal forms ("Pvt Ltd", "GmbH"); `nil` where nothing is left.
    func employer(_ name: String) -> String? {
        let words = FoldedWords.joined(name).split(separator: " ")
        let telling = words.filter { !lexicon.classes(of: $0).contains(.legalForm) }
        return telling.isEmpty ? nil : telling.joined(separator: " ")
    }

    /// Shorter numbers are extensions and short codes.
    private static let fewestDigits = 7
}
