internal import ResumeParse

/// For every word of a resume the place that it stands in. Built once a resume; the rest asks by a word's index.
struct ResumeMap {
    /// One place for each word.
    private(set) var places: [Place]
    /// The line of each word.
    private(set) var lineOfWord: [Int32]

    init(_ parsed: ParsedResume) {
        let words = parsed.words
        let loose = Place(kind: .loose, section: .other)
        places = Array(repeating: loose, count: words.words.count)
        lineOfWord = Array(repeating: 0, count: words.words.count)
        for (line, range) in words.lines.enumerated() {
            for word in range { lineOfWord[word] = Int32(line) }
        }
        for section in parsed.sections { markSection(section, words) }
        markEntries(parsed.resume, words)
        exclude(parsed.resume, words)
        excludeAddresses(words)
        for range in parsed.discounted { mark(range) { $0.kind = .excluded } }
    }

    private mutating func markSection(_ section: Section, _ words: WordIndex) {
        let place = Place(kind: ResumeMap.kind(of: section.kind), section: section.kind)
        let heading = words.indices(in: section.heading.range)
        for line in section.lines where line < words.lines.count {
            for word in words.lines[line] { places[word] = place }
        }
        // A heading is no claim, but it is of the section: "Projects" in it must not name a skill of its own.
        for word in heading { places[word] = Place(kind: .excluded, section: section.kind) }
    }

    private static func kind(of section: Section.Kind) -> Place.Kind {
        switch section {
        case .header, .summary, .strengths: .summary
        case .work: .work
        case .education: .education
        case .skills, .languages: .list
        case .projects: .project
        case .certificates: .certificate
        case .awards, .publications, .volunteer: .achievement
        case .interests, .personal, .references, .declaration: .excluded
        case .other: .loose
        }
    }

    private mutating func markEntries(_ resume: Resume, _ words: WordIndex) {
        for (number, entry) in resume.education.enumerated() {
            mark(words.indices(in: entry.span.range)) {
                $0.kind = .education
                $0.section = .education
                $0.education = Int16(clamping: number)
            }
        }
        for (number, entry) in resume.work.enumerated() {
            mark(words.indices(in: entry.span.range)) {
                $0.kind = .work
                $0.section = .work
                $0.work = Int16(clamping: number)
            }
        }
        for (number, entry) in resume.projects.enumerated() {
            mark(words.indices(in: entry.span.range)) {
                $0.project = Int16(clamping: number)
                // A project inside a job stays the job's: dated work counts more.
                if $0.work < 0 {
                    $0.kind = .project
                    $0.section = .projects
                }
            }
        }
        for (number, entry) in resume.certificates.enumerated() {
            mark(words.indices(in: entry.span.range)) {
                $0.kind = .certificate
                $0.section = .certificates
                $0.certificate = Int16(clamping: number)
            }
        }
        for group in resume.skills {
            for keyword in group.keywords { mark(words.indices(in: keyword.span.range)) { $0.isListed = true } }
        }
        for entry in resume.languages {
            mark(words.indices(in: entry.language.span.range)) { $0.isListed = true }
        }
        for entry in resume.projects {
            for keyword in entry.keywords { mark(words.indices(in: keyword.span.range)) { $0.isListed = true } }
        }
    }

    /// Words that name people, places and organisations are no claim of a skill: Oracle the employer, Java the island.
    private mutating func exclude(_ resume: Resume, _ words: WordIndex) {
        let basics = resume.basics
        let address = basics.location?.address
        var spans = [basics.name, basics.email, basics.phone, address].compactMap { $0?.span }
        for entry in resume.work { spans += [entry.name, entry.location].compactMap { $0?.span } }
        for entry in resume.education {
            spans += [entry.institution, entry.board, entry.score].compactMap { $0?.span }
        }
        for entry in resume.projects { spans += [entry.entity].compactMap { $0?.span } }
        for entry in resume.certificates { spans += [entry.issuer].compactMap { $0?.span } }
        for entry in resume.volunteer { spans += [entry.organization].compactMap { $0?.span } }
        for span in spans { mark(words.indices(in: span.range)) { $0.kind = .excluded } }
    }

    /// Takes out the parts of web and mail addresses: `linkedin.com/in/…`, `name@example.com`.
    private mutating func excludeAddresses(_ index: WordIndex) {
        let words = index.words
        for word in words.indices where ResumeMap.addressWords.contains(words[word].hash) {
            guard words[word].gap == .dot || words[word].hash == ResumeMap.http else { continue }
            var first = word
            while first > max(0, word - ResumeMap.addressReach),
                words[first].gap.isDisjoint(with: [.space, .newline, .tab, .comma, .open, .pipe])
            {
                first -= 1
            }
            var last = word
            while last + 1 < min(words.count, word + ResumeMap.addressReach), !words[last + 1].gap.isEmpty,
                words[last + 1].gap.isDisjoint(with: [.space, .newline, .tab, .comma, .close, .pipe, .bullet])
            {
                last += 1
            }
            for part in first...last { places[part].kind = .excluded }
        }
    }

    /// Addresses have at most this many words to each side of their domain.
    private static let addressReach = 24
    private static let http = WordFolding.hash(of: "https")
    private static let addressWords = Set(["com", "org", "io", "edu", "gov", "https"].map { WordFolding.hash(of: $0) })

    private mutating func mark(_ range: Range<Int>, _ change: (inout Place) -> Void) {
        for word in range where word < places.count && places[word].kind != .excluded { change(&places[word]) }
    }
}
