internal import ResumeParse

/// Everything that depends on the job alone: its must-have skills, its title, and the skills and terms that tell
/// whether a role bears on it.
struct JobProfile: Sendable {
    /// A skill that the job speaks of, with how much it tells.
    struct WeightedSkill: Sendable {
        var skill: Int
        var weight: Int
    }

    let index: RequirementIndex
    let title: TitleProfile
    /// What skills in a role's title prove of those in the job's title.
    let titleCredits: [Int: Int]
    /// The skills of the whole posting, those that tell most first.
    let skills: [WeightedSkill]
    /// For each skill of the taxonomy what it gives towards `skills`: the position there and thousandths.
    let skillCredits: [Int: [(place: Int, credit: Int)]]
    /// What full agreement in skills weighs.
    let skillTotal: Int
    /// The terms of the posting by stem: bit and weight; at most 64.
    let terms: [UInt64: (bit: Int, weight: Int)]
    /// What full agreement in terms weighs.
    let termTotal: Int
    let education: EducationNeed
    /// Credentials that the posting names.
    let credentials: [Int]
    let minMonths: Int?
    let maxMonths: Int?

    /// Must-have skills taken from the description are at most this many; more dilute what matters.
    static let derivedLimit = 12
    /// Terms that count; a posting's tail of terms is noise.
    static let termLimit = 48
    /// A role is not expected to show the whole posting: this share of the weight of its foremost skills is full.
    static let skillShare = 450
    /// The same for terms.
    static let termShare = 330
    /// The foremost skills that make up the whole.
    static let skillCount = 12

    init(_ job: Job, knowledge: Knowledge, lexicon: Lexicon) {
        let taxonomy = knowledge.taxonomy
        let matcher = knowledge.matcher
        let titleText = PlainDocument(job.title, lexicon: lexicon)
        let posting = PlainDocument(job.description, lexicon: lexicon)
        let sentences = knowledge.postings.sentences(posting)
        let titleMentions = matcher.mentions(in: titleText.document, index: titleText.index, isList: true)
        let mentions = JobProfile.mentions(posting, sentences, matcher)
        let reader = RequirementReader(taxonomy: taxonomy, matcher: matcher, lexicon: lexicon)
        let requirements =
            job.mustHaveSkills.isEmpty
            ? DescriptionSkills(taxonomy: taxonomy).choose(from: mentions, title: titleMentions.map(\.skill))
            : job.mustHaveSkills.map(reader.requirement)
        index = RequirementIndex(requirements, taxonomy: taxonomy)
        let titleStems = Stem.hashes(of: titleText.words, in: titleText.document.text)
        title = knowledge.titles.profile(of: titleText.words, stems: titleStems, mentions: titleMentions.map(\.skill))
        titleCredits = JobProfile.credits(of: title.skills, taxonomy)

        skills = JobProfile.weigh(requirements, titleMentions.map(\.skill), mentions, knowledge)
        skillCredits = JobProfile.credits(of: skills, taxonomy)
        skillTotal = max(1, skills.prefix(Self.skillCount).reduce(0) { $0 + $1.weight } * Self.skillShare / 1000)
        terms = JobProfile.terms(posting, sentences, title, knowledge.statistics)
        termTotal = max(1, terms.values.map(\.weight).reduce(0, +) * Self.termShare / 1000)
        education = EducationNeed(posting, sentences, title: titleText, knowledge: knowledge)
        var credentials: [Int] = []
        for skill in requirements.flatMap(\.skills) + mentions.filter({ $0.role != .boilerplate }).map(\.skill)
        where taxonomy.skills[skill].kind == .credential && !credentials.contains(skill) { credentials.append(skill) }
        self.credentials = credentials
        minMonths = job.minExperience
        maxMonths = job.maxExperience
    }

    /// The skills of a posting with the roles of their sentences.
    private static func mentions(
        _ posting: PlainDocument, _ sentences: [PostingReader.Sentence], _ matcher: SkillMatcher
    ) -> [DescriptionSkills.Mention] {
        var result: [DescriptionSkills.Mention] = []
        var next = 0
        for mention in matcher.mentions(in: posting.document, index: posting.index) {
            while next < sentences.count, sentences[next].words.upperBound <= mention.words.lowerBound { next += 1 }
            guard next < sentences.count, sentences[next].words.contains(mention.words.lowerBound) else { continue }
            result.append(.init(skill: mention.skill, role: sentences[next].role))
        }
        return result
    }

    /// How much agreement in a skill tells of the trade: little for generic ones, more for those of few trades.
    private static func weigh(
        _ requirements: [Requirement], _ title: [Int], _ mentions: [DescriptionSkills.Mention], _ knowledge: Knowledge
    ) -> [WeightedSkill] {
        var weights: [Int: Int] = [:]
        var order: [Int] = []
        func add(_ skill: Int, _ share: Int) {
            let weight = knowledge.rarity(ofSkill: skill) * share
            if let known = weights[skill] {
                weights[skill] = max(known, weight)
            } else {
                weights[skill] = weight
                order.append(skill)
            }
        }
        for skill in title { add(skill, 4) }
        for skill in requirements.flatMap(\.skills) { add(skill, 4) }
        for mention in mentions {
            switch mention.role {
            case .requirement: add(mention.skill, 3)
            case .duty: add(mention.skill, 2)
            case .wish: add(mention.skill, 1)
            case .boilerplate: break
            }
        }
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        return order.map { WeightedSkill(skill: $0, weight: weights[$0] ?? 0) }
            .filter { $0.weight > 0 }
            .sorted { ($1.weight, places[$0.skill] ?? 0) < ($0.weight, places[$1.skill] ?? 0) }
    }

    private static func credits(of skills: [WeightedSkill], _ taxonomy: Taxonomy) -> [Int: [(place: Int, credit: Int)]]
    {
        var result: [Int: [(place: Int, credit: Int)]] = [:]
        for (place, wanted) in skills.enumerated() {
            for credit in SkillCredits.credits(for: wanted.skill, in: taxonomy) {
                result[credit.skill, default: []].append((place, credit.credit))
            }
        }
        return result
    }

    private static func credits(of skills: [Int], _ taxonomy: Taxonomy) -> [Int: Int] {
        var result: [Int: Int] = [:]
        for skill in skills where !taxonomy.skills[skill].isGeneric {
            for credit in SkillCredits.credits(for: skill, in: taxonomy) {
                result[credit.skill] = max(result[credit.skill] ?? 0, credit.credit)
            }
        }
        return result
    }

    private static func terms(
        _ posting: PlainDocument, _ sentences: [PostingReader.Sentence], _ title: TitleProfile,
        _ statistics: TermStatistics
    ) -> [UInt64: (bit: Int, weight: Int)] {
        let stems = Stem.hashes(of: posting.words, in: posting.document.text)
        var counts: [UInt64: Int] = [:]
        var order: [UInt64] = []
        func add(_ stem: UInt64, _ count: Int) {
            if counts[stem] == nil { order.append(stem) }
            counts[stem, default: 0] += count
        }
        for term in title.terms { add(term.stem, 3) }
        for sentence in sentences where sentence.role != .boilerplate {
            for word in sentence.words
            where posting.words[word].shape.contains(.hasLetter) && posting.words[word].length > 2 {
                add(stems[word], 1)
            }
        }
        // A term said twice is meant; more often adds nothing.
        let weighed = order.enumerated().map { place, stem in
            (stem, place, statistics.weight(ofStem: stem) * (1 + min(counts[stem] ?? 1, 3)))
        }
        let best = weighed.filter { $0.2 > 0 }.sorted { ($1.2, $0.1) < ($0.2, $1.1) }.prefix(termLimit)
        return Dictionary(uniqueKeysWithValues: best.enumerated().map { ($1.0, (bit: $0, weight: $1.2)) })
    }
}
