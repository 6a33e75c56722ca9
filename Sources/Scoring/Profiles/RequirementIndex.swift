internal import ResumeParse

/// What the skills of the taxonomy, and words outside it, give towards the must-have skills of one job. Built once a
/// job; a mention costs one look-up.
struct RequirementIndex: Sendable {
    /// A contribution to one alternative of a must-have skill.
    struct Entry: Sendable {
        /// The alternative, counted over all must-have skills.
        var alternative: Int32
        /// Thousandths that the edge and the alternative's scale leave.
        var credit: Int32
        /// How it is shown; `exact` becomes `alias` where another name than the skill's own stands in the text.
        var kind: SkillMatch.Kind
    }

    /// The must-have skills.
    let requirements: [Requirement]
    /// For each must-have skill its groups, as ranges of alternatives.
    let groups: [[Range<Int>]]
    /// How many alternatives there are in all.
    let alternativeCount: Int
    private let first: [Int32]
    private let entries: [Entry]
    private let literals: PhraseTable
    private let literalAlternatives: [(alternative: Int32, scale: Int32)]
    private let phrases: StemPhrases

    init(_ requirements: [Requirement], taxonomy: Taxonomy) {
        self.requirements = requirements
        var groups: [[Range<Int>]] = []
        var bySkill: [[Entry]] = Array(repeating: [], count: taxonomy.skills.count)
        var literals = PhraseTable(capacity: 64)
        var literalAlternatives: [(alternative: Int32, scale: Int32)] = []
        var phrases = StemPhrases()
        let names = LooseNames(taxonomy)
        var count = 0
        for requirement in requirements {
            var ranges: [Range<Int>] = []
            for group in requirement.groups {
                let start = count
                for alternative in group {
                    let number = Int32(count)
                    switch alternative.target {
                    case .skill(let skill):
                        if alternative.scale == 1000 {
                            for name in names.names(of: skill) {
                                phrases.insert(name.stems, alternative: number, scale: Int32(name.scale))
                            }
                        }
                        for credit in SkillCredits.credits(for: skill, in: taxonomy) {
                            let isWhole = alternative.scale == 1000
                            bySkill[credit.skill].append(
                                Entry(
                                    alternative: number, credit: Int32(credit.credit * alternative.scale / 1000),
                                    kind: isWhole ? credit.kind : .related))
                        }
                    case .words(let hashes):
                        // Labels that share their words share the payload of the first.
                        let payload = Int32(literalAlternatives.count)
                        literalAlternatives.append((number, Int32(alternative.scale)))
                        literals.insert(hashes, payload: payload)
                    case .stems(let hashes):
                        phrases.insert(hashes, alternative: number, scale: Int32(alternative.scale))
                    }
                    count += 1
                }
                ranges.append(start..<count)
            }
            groups.append(ranges)
        }
        self.groups = groups
        alternativeCount = count
        var first: [Int32] = [0]
        var entries: [Entry] = []
        for list in bySkill {
            entries += list
            first.append(Int32(entries.count))
        }
        self.first = first
        self.entries = entries
        self.literals = literals
        self.literalAlternatives = literalAlternatives
        self.phrases = phrases
    }

    /// What a skill gives towards the alternatives.
    func entries(for skill: Int) -> ArraySlice<Entry> { entries[Int(first[skill])..<Int(first[skill + 1])] }

    /// Calls a closure with each place where the words of a label that the taxonomy does not know stand in a text, or
    /// those of a skill's name in another order or form.
    func forEachLiteral(
        in words: [Word], stems textStems: [UInt64], lines: [Range<Int>],
        _ body: (_ words: Range<Int>, _ entry: Entry) -> Void
    ) {
        if !literalAlternatives.isEmpty {
            for line in lines {
                for position in line {
                    guard let match = literals.longestMatch(in: words, at: position, before: line.upperBound) else {
                        continue
                    }
                    let literal = literalAlternatives[Int(match.payload)]
                    body(match.words, Entry(alternative: literal.alternative, credit: literal.scale, kind: .exact))
                }
            }
        }
        phrases.forEachMatch(in: words, stems: textStems) { found, phrase in
            body(found, Entry(alternative: phrase.alternative, credit: phrase.scale, kind: .alias))
        }
    }
}
