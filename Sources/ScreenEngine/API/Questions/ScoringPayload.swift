/// Reads what a payload says of how a set's answers count.
enum ScoringPayload {
    /// The most traits of a set.
    static let mostTraits = 100
    /// The most questions that a set asks, and so of a trait.
    static let mostQuestions = 1000
    /// The most questions that all traits together name: each answer reads them anew.
    static let mostNamed = 2000
    /// The longest name of a trait.
    static let longestName = 100
    /// The most that a trait may weigh; the least is the same below zero.
    static let heaviest = 100

    /// What it says. All of it is there or none, in updates too.
    static let field = PayloadField<QuestionScoring> { value throws(FieldProblem) in try whole.parse(value, .create) }

    private static let whole = PayloadField<QuestionScoring>.object { fields throws(FieldProblem) in
        var scoring = QuestionScoring(traits: [])
        fields.read(
            "min_answered_percent", .integer(minimum: 1, maximum: 100), into: &scoring.minAnsweredPercent,
            required: false)
        guard fields.read("traits", .objects(maxCount: mostTraits, trait), into: &scoring.traits) else { return nil }
        if scoring.traits.isEmpty { fields.refuse("traits", PayloadMessage.emptyList) }
        if Set(scoring.traits.map(\.name)).count < scoring.traits.count {
            fields.refuse("traits", "Each trait has a name of its own.")
        }
        if scoring.traits.reduce(0, { $0 + $1.plusKeyed.count + $1.minusKeyed.count }) > mostNamed {
            fields.refuse("traits", "The traits name no more than \(mostNamed) questions together.")
        }
        return scoring
    }

    @Sendable private static func trait(_ fields: inout PayloadReader) throws(FieldProblem) -> TraitKey? {
        var trait = TraitKey(name: "", plusKeyed: [], minusKeyed: [], weight: 1)
        fields.read("name", .text(maxLength: longestName), into: &trait.name)
        fields.read("plus_keyed", .keys(maxCount: mostQuestions), into: &trait.plusKeyed, required: false)
        fields.read("minus_keyed", .keys(maxCount: mostQuestions), into: &trait.minusKeyed, required: false)
        fields.read("weight", .integer(minimum: -heaviest, maximum: heaviest), into: &trait.weight, required: false)
        if trait.plusKeyed.isEmpty, trait.minusKeyed.isEmpty, !fields.has("minus_keyed") {
            fields.refuse("plus_keyed", PayloadMessage.required)
        }
        let both = Set(trait.plusKeyed).intersection(trait.minusKeyed)
        if let question = both.min() {
            fields.refuse("minus_keyed", "Question \(question) is in plus_keyed too.")
        }
        return trait
    }

    /// What is wrong with the questions that a scoring names; nothing where all are there.
    ///
    /// - Parameters:
    ///   - counting: the identifiers of those that may be named.
    static func problems(_ scoring: QuestionScoring, counting: Set<Int>) -> FieldErrors? {
        let traits = scoring.traits.map { trait in
            FieldErrors.fields(
                [("plus_keyed", trait.plusKeyed), ("minus_keyed", trait.minusKeyed)].compactMap { name, questions in
                    let unknown = questions.filter { !counting.contains($0) }
                    return unknown.isEmpty ? nil : .init(name, .messages(unknown.map(PayloadMessage.key)))
                })
        }
        guard traits.contains(where: { !$0.isEmpty }) else { return nil }
        return .fields([FieldErrors.Field("traits", .items(traits))])
    }
}
