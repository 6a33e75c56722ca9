internal import ResumeParse
internal import Scoring

extension ApplicationReading {
    /// The bytes on the pipe.
    var encoded: [UInt8] {
        var writer = CompactWriter(capacity: text.utf8.count * 2 + resume.utf8.count + storedParse.count + 1024)
        writer.text(parserVersion)
        writer.text(mediaType)
        writer.integer(pages)
        writer.text(text)
        writer.text(resume)
        writer.list(flags) {
            $0.text($1.code.rawValue)
            $0.integer(ifPresent: $1.page)
            $0.text($1.message)
        }
        writer.blob(storedParse)
        for field in ApplicationReading.personFields { writer.text(ifPresent: person[keyPath: field]) }
        writer.list(skills) { $0.text($1) }
        writer.bool(score != nil)
        if let score {
            for fraction in score.fractions { writer.integer(fraction) }
            writer.integer(score.relevantMonths)
            writer.text(score.evidence)
        }
        return writer.bytes
    }

    /// Reads the bytes that a worker process sent; `nil` where they are none. The process may have been taken over by
    /// the document that it read, so that nothing it says is believed to be possible.
    init?(encoded bytes: [UInt8]) {
        var reader = CompactReader(bytes)
        guard let reading = try? ApplicationReading(from: &reader), reader.isAtEnd else { return nil }
        self = reading
    }

    private init(from reader: inout CompactReader) throws(CompactReader.Malformed) {
        parserVersion = try reader.text()
        mediaType = try reader.text()
        pages = try reader.integer(in: 0...Int(Int32.max))
        text = try reader.text()
        resume = try reader.text()
        flags = try reader.list { reader throws(CompactReader.Malformed) in
            DocumentFlag(
                code: DocumentFlag.Code(rawValue: try reader.text()), page: try reader.integerIfPresent(),
                message: try reader.text())
        }
        storedParse = Array(try reader.blob())
        person = Person()
        for field in ApplicationReading.personFields { person[keyPath: field] = try reader.textIfPresent() }
        skills = try reader.list { reader throws(CompactReader.Malformed) in try reader.text() }
        guard try reader.bool() else { return }
        var fractions: [Int] = []
        for _ in Part.allCases { fractions.append(try reader.integer(in: 0...1_000_000)) }
        score = Score(
            fractions: fractions, relevantMonths: try reader.integer(in: 0...12 * 1000), evidence: try reader.text())
    }

    // Key paths to stored properties are plain data.
    private static let personFields: [any WritableKeyPath<Person, String?> & Sendable] = [
        \.name, \.email, \.phone, \.phoneE164, \.city, \.region, \.countryCode, \.employer,
    ]
}
