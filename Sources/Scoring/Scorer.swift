public import ResumeParse

/// Scores resumes against one job. Everything that depends on the job alone is worked out once; a score is then a pure
/// function of the parsed resume. One scorer serves any number of resumes.
public struct Scorer: Sendable {
    private let knowledge: Knowledge
    private let job: JobProfile
    private let asOf: CalendarDay

    init(knowledge: Knowledge, job: Job, asOf: CalendarDay, lexicon: Lexicon) {
        self.knowledge = knowledge
        self.job = JobProfile(job, knowledge: knowledge, lexicon: lexicon)
        self.asOf = asOf
    }

    /// Makes a scorer for each of several jobs; see `ScorerFactory`.
    ///
    /// - Parameters:
    ///   - jobs: what the resumes are scored against.
    ///   - asOf: the day that "present" means.
    ///   - lexicon: the lexicon that the resumes are parsed with.
    public static func scorers(for jobs: [Job], asOf: CalendarDay, lexicon: Lexicon) -> [Scorer] {
        let factory = ScorerFactory(lexicon: lexicon)
        return jobs.map { factory.scorer(for: $0, asOf: asOf) }
    }

    /// Scores one resume. Costs about 0.1 ms for a resume of two pages.
    public func score(_ resume: ParsedResume) -> ScoreRecord {
        let profile = ResumeProfile(resume, matcher: knowledge.matcher, today: asOf)
        let evidence = SkillEvidence(profile, job.index)
        let roles = RoleRelevance(profile, job, knowledge: knowledge)
        let skills = SkillsPart.score(evidence, index: job.index, profile: profile, roles: roles)
        let work = WorkExperiencePart.score(roles, job: job, profile: profile)
        return ScoreRecord(
            parts: [
                skills.part, work.part,
                ProjectsPart.score(evidence, roles: roles, index: job.index, profile: profile),
                EducationPart.score(profile, job: job, knowledge: knowledge),
                CertificationsPart.score(profile, job: job, knowledge: knowledge),
            ],
            relevantMonths: work.months, mustHaveSkills: skills.matches, flags: resume.flags)
    }
}
