internal import ResumeParse

/// What a posting asks of education: a level, and the fields that it names with it.
struct EducationNeed: Sendable {
    /// The least level that is asked for; `nil` where the posting names none.
    let level: EducationLevel?
    /// The skills and domains named in the sentences that ask for a degree.
    let fields: [Int]
    /// The terms of those sentences that tell a field.
    let stems: Set<UInt64>
    /// Whether any field of study is named.
    var namesField: Bool { !fields.isEmpty }

    init(
        _ posting: PlainDocument, _ sentences: [PostingReader.Sentence], mentions: [DescriptionSkills.Mention],
        knowledge: Knowledge
    ) {
        var level: EducationLevel?
        var fields: [Int] = []
        var stems: Set<UInt64> = []
        let textStems = Stem.hashes(of: posting.words, in: posting.document.text)
        let found = knowledge.matcher.mentions(in: posting.document, index: posting.index)
        for sentence in sentences where sentence.role != .boilerplate {
            let degrees = DegreeWords.degrees(in: posting.words, range: sentence.words)
            guard let lowest = degrees.map(\.level).min() else { continue }
            // "Bachelor's or Master's degree": the lower is enough. Of several sentences the first decides.
            if level == nil || sentence.role == .requirement { level = level.map { min($0, lowest) } ?? lowest }
            let first = degrees.map(\.words.upperBound).min() ?? sentence.words.lowerBound
            let reach = first..<min(sentence.words.upperBound, first + EducationNeed.reach)
            for mention in found where reach.contains(mention.words.lowerBound) {
                if !knowledge.taxonomy.skills[mention.skill].isGeneric { fields.append(mention.skill) }
            }
            for word in reach where knowledge.statistics.weight(ofStem: textStems[word]) >= EducationNeed.leastTerm {
                stems.insert(textStems[word])
            }
        }
        self.level = level
        self.fields = fields
        self.stems = stems
    }

    /// How many words behind a degree may name its field: "in Computer Science, Engineering or a related field".
    private static let reach = 16
    /// Words below this weight tell no field.
    static let leastTerm = 60
}
