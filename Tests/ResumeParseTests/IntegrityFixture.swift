import ResumeParse

/// Parses plain texts for the tests of what is written to cheat a program.
enum IntegrityFixture {
    private static let parser = ResumeParser(lexicon: Lexicon())

    static func parse(_ text: String) throws -> ParsedResume { try parser.parse(Array(text.utf8)) }

    static func codes(_ text: String) throws -> [String] { try parse(text).flags.map(\.code.rawValue) }

    /// The words that give no credit, as they stand in the text.
    static func discounted(_ text: String) throws -> [String] {
        let parsed = try parse(text)
        return parsed.discounted.flatMap { range in
            parsed.words.words[range].map { parsed.document.string(of: $0.range) }
        }
    }
}
