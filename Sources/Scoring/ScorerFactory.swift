public import ResumeParse

/// Makes scorers for jobs as they come. The taxonomy and the other tables that all of them need are loaded once, which
/// takes about 15 ms; a scorer for one more job takes 1 ms.
public struct ScorerFactory: Sendable {
    private let knowledge = Knowledge()
    private let lexicon: Lexicon

    /// Loads the tables.
    ///
    /// - Parameter lexicon: the lexicon that the resumes are parsed with.
    public init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// The scorer of a job.
    ///
    /// - Parameters:
    ///   - job: what the resumes are scored against.
    ///   - asOf: the day that "present" means.
    public func scorer(for job: Job, asOf: CalendarDay) -> Scorer {
        Scorer(knowledge: knowledge, job: job, asOf: asOf, lexicon: lexicon)
    }

    /// The skills that a resume names, by their names in the taxonomy, each once, in the order of the text; then the
    /// skills that it lists and the taxonomy does not know, as written. What the text takes back is left out.
    public func skills(in resume: ParsedResume) -> [String] {
        let map = ResumeMap(resume)
        let mentions = knowledge.matcher.mentions(in: resume, map: map)
        var names: [String] = []
        var seen: Set<Int> = []
        for mention in mentions where seen.insert(mention.skill).inserted {
            names.append(knowledge.taxonomy.skills[mention.skill].name)
        }
        var isNamed = [Bool](repeating: false, count: resume.words.words.count)
        for mention in mentions { for word in mention.words { isNamed[word] = true } }
        var listed = Set(names)
        for keyword in resume.resume.skills.lazy.flatMap(\.keywords) {
            let words = resume.words.indices(in: keyword.span.range)
            let isKnown = words.contains { isNamed[$0] || map.places[$0].kind == .excluded }
            if !isKnown, !words.isEmpty, listed.insert(keyword.text).inserted { names.append(keyword.text) }
        }
        return names
    }
}
