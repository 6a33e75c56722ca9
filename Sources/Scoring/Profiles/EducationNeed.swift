internal import ResumeParse

/// What a posting asks of education: a level, and the fields that it names with it.
struct EducationNeed: Sendable {
    /// The least level that is asked for; `nil` where the posting names none.
    let level: EducationLevel?
    /// The fields of study, as groups of the table; those of the trade itself where the posting names none.
    let fields: [Int32]
    /// Whether the posting names a field of study.
    let namesField: Bool

    init(
        _ posting: PlainDocument, _ sentences: [PostingReader.Sentence], title: PlainDocument, knowledge: Knowledge
    ) {
        var level: EducationLevel?
        var fields: [Int32] = []
        for sentence in sentences where sentence.role != .boilerplate {
            let degrees = DegreeWords.degrees(in: posting.words, range: sentence.words)
            guard let lowest = degrees.map(\.level).min(), let first = degrees.first?.words.lowerBound else { continue }
            // "Bachelor's or Master's degree": the lower is enough.
            level = level.map { min($0, lowest) } ?? lowest
            let reach =
                max(
                    sentence.words.lowerBound, first - EducationNeed.before)..<min(
                    sentence.words.upperBound, first + EducationNeed.reach)
            fields += knowledge.studies.groups(in: posting.words, range: reach)
        }
        self.level = level
        namesField = !fields.isEmpty
        if fields.isEmpty { fields = knowledge.studies.groups(in: title.words, range: title.words.indices) }
        self.fields = fields
    }

    /// How far some words that name a study are of the fields that are asked for, in thousandths.
    func fit(of words: [Word], range: Range<Int>, studies: RelatedPhrases) -> Int {
        var best = 0
        for field in studies.groups(in: words, range: range) {
            for wanted in fields {
                if field == wanted { return 1000 }
                if studies.areNeighbours(field, wanted) { best = EducationNeed.neighbouringField }
            }
        }
        return best
    }

    /// What a neighbouring field gives, in thousandths.
    private static let neighbouringField = 600
    /// How many words before a degree may name its field: "a computer science degree".
    private static let before = 4
    /// How many words behind a degree may name its field: "in Computer Science, Engineering or a related field".
    private static let reach = 16
}
