internal import ResumeParse

/// Cuts a posting into sentences and tells what each is for, by the heading above it and its own words.
struct PostingReader: Sendable {
    /// What a sentence of a posting is for.
    enum Role: Int32, Sendable {
        /// Tells the work or nothing in particular.
        case duty
        /// Asks for something.
        case requirement
        /// Would like something.
        case wish
        /// Praises the employer, lists benefits, how to apply, the law.
        case boilerplate
    }

    /// A sentence.
    struct Sentence: Sendable, Equatable {
        /// Its words.
        var words: Range<Int>
        /// What it is for.
        var role: Role
    }

    private let headings: PhraseTable
    private let cues: PhraseTable

    /// A line of at most this many words may be a heading.
    private static let headingWords = 7

    init() {
        var headings = PhraseTable()
        var cues = PhraseTable()
        for (role, phrases) in PostingReader.headingPhrases {
            for phrase in phrases { headings.insert(phrase, payload: role.rawValue) }
        }
        for (role, phrases) in PostingReader.cuePhrases {
            for phrase in phrases { cues.insert(phrase, payload: role.rawValue) }
        }
        self.headings = headings
        self.cues = cues
    }

    /// The sentences of a posting, in its order; headings are left out.
    func sentences(_ posting: PlainDocument) -> [Sentence] {
        var sentences: [Sentence] = []
        var section = Role.duty
        for line in posting.index.lines where !line.isEmpty {
            if let heading = heading(line, posting.words) {
                section = heading.role
                guard heading.rest.count > 0 else { continue }
                add(heading.rest, section, posting.words, to: &sentences)
            } else {
                add(line, section, posting.words, to: &sentences)
            }
        }
        return sentences
    }

    /// The role of a heading, and what follows it behind a colon in the same line.
    private func heading(_ line: Range<Int>, _ words: [Word]) -> (role: Role, rest: Range<Int>)? {
        for start in line.prefix(4) {
            guard let match = headings.longestMatch(in: words, at: start, before: line.upperBound),
                let role = Role(rawValue: match.payload)
            else { continue }
            let end = match.words.upperBound
            if line.count <= PostingReader.headingWords, !words[line].contains(where: { $0.gap.contains(.comma) }) {
                return (role, line.upperBound..<line.upperBound)
            }
            if end < line.upperBound, words[end].gap.contains(.colon) { return (role, end..<line.upperBound) }
        }
        return nil
    }

    private func add(_ range: Range<Int>, _ section: Role, _ words: [Word], to sentences: inout [Sentence]) {
        var start = range.lowerBound
        for position in range where position > start {
            let gap = words[position].gap
            guard gap.contains([.dot, .space]) || !gap.isDisjoint(with: [.semicolon, .bullet, .exclamation]) else {
                continue
            }
            sentences.append(Sentence(words: start..<position, role: role(start..<position, section, words)))
            start = position
        }
        sentences.append(
            Sentence(words: start..<range.upperBound, role: role(start..<range.upperBound, section, words)))
    }

    private func role(_ range: Range<Int>, _ section: Role, _ words: [Word]) -> Role {
        guard section != .boilerplate else { return .boilerplate }
        var role = section
        for position in range {
            guard let match = cues.longestMatch(in: words, at: position, before: range.upperBound),
                let cue = Role(rawValue: match.payload)
            else { continue }
            // A wish takes a requirement back, boilerplate takes both back.
            role = Role(rawValue: max(role.rawValue, cue.rawValue)) ?? role
        }
        return role
    }

    private static let headingPhrases: [(Role, [String])] = [
        (
            .requirement,
            [
                "requirements", "requirement", "qualifications", "qualification", "required skills", "skills required",
                "must have", "must haves", "what you bring", "what you need", "what we are looking for", "who you are",
                "your profile", "key skills", "skills", "desired candidate profile", "candidate profile", "about you",
                "experience required", "minimum qualifications", "basic qualifications", "what you will need",
                "eligibility", "skills and experience", "required qualifications", "you have", "education",
                "what were looking for", "essential", "skills and qualifications", "technical skills",
                "experience and skills", "knowledge and skills", "competencies",
            ]
        ),
        (
            .duty,
            [
                "responsibilities", "key responsibilities", "duties", "what you will do", "what youll do",
                "job description",
                "the role", "your role", "role and responsibilities", "job duties", "roles and responsibilities",
                "job summary", "about the role", "your tasks", "position summary", "duties and responsibilities",
                "overview",
            ]
        ),
        (
            .wish,
            [
                "nice to have", "nice to haves", "preferred qualifications", "preferred skills", "preferred", "bonus",
                "bonus points", "good to have", "desirable", "plus", "pluses", "it is a plus",
            ]
        ),
        (
            .boilerplate,
            [
                "benefits", "perks", "what we offer", "we offer", "about us", "about the company", "who we are",
                "our offer",
                "why join us", "compensation", "salary", "how to apply", "equal opportunity", "about the team",
                "company overview", "our values", "working hours", "job type", "perks and benefits",
                "company description",
                "why us", "what you get", "location", "schedule", "disclaimer", "eeo statement",
            ]
        ),
    ]
    private static let cuePhrases: [(Role, [String])] = [
        (
            .requirement,
            [
                "experience with", "experience in", "experience of", "experience using", "knowledge of", "proficient",
                "proficiency", "familiarity with", "familiar with", "required", "must", "expertise in",
                "understanding of",
                "ability to", "skilled in", "hands on", "degree in", "certified", "certification", "licensed",
                "minimum",
                "years of", "need", "you have", "should have", "strong", "fluent", "competent",
            ]
        ),
        (
            .wish,
            [
                "nice to have", "a plus", "an advantage", "preferred", "preferably", "desirable", "would be ideal",
                "bonus",
                "an asset", "good to have", "advantageous", "ideally",
            ]
        ),
        (
            .boilerplate,
            [
                "equal opportunity", "without regard to", "we offer", "health insurance", "paid time off", "401k",
                "competitive salary", "sexual orientation", "reasonable accommodation", "dental and vision",
                "background check", "drug test",
            ]
        ),
    ]
}
