public import ResumeParse

/// Scores resumes against one job. Everything that depends on the job alone is worked out once; a score is then a pure
/// function of the parsed resume. One scorer serves any number of resumes.
public struct Scorer: Sendable {
    private let job: Job
    private let asOf: CalendarDay

    /// Makes a scorer.
    ///
    /// - Parameters:
    ///   - job: what the resumes are scored against.
    ///   - asOf: the day that "present" means.
    public init(job: Job, asOf: CalendarDay) {
        self.job = job
        self.asOf = asOf
    }

    /// Makes a scorer for each of several jobs; they share the taxonomy.
    ///
    /// - Parameter lexicon: the lexicon that the resumes are parsed with.
    public static func scorers(for jobs: [Job], asOf: CalendarDay, lexicon: Lexicon) -> [Scorer] {
        jobs.map { Scorer(job: $0, asOf: asOf) }
    }

    /// Scores one resume.
    public func score(_ resume: ParsedResume) -> ScoreRecord {
        ScoreRecord(
            parts: Part.allCases.map { PartScore(part: $0, fraction: 0, explanation: "") }, relevantMonths: 0,
            mustHaveSkills: job.mustHaveSkills.map { SkillMatch(label: $0, kind: .none, credit: 0, evidence: []) },
            flags: resume.flags)
    }
}
