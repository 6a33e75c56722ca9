/// A candidate in a job's ranked list, with what the score rests on.
struct RankedApplication: Sendable, Hashable {
    /// The application's identifier.
    var id: Int
    /// The candidate's identifier.
    var candidate: Int
    /// The candidate's name.
    var name: String
    /// The candidate's e-mail address.
    var email: String?
    /// Where the application stands.
    var stage: String
    /// What has been decided.
    var status: String
    /// Hundredths; none until the newest resume has been scored.
    var overallScore: Int?
    /// The newest resume.
    var resume: Int?
    /// Hundredths of each part, in the order of the API; empty without a score.
    var parts: [Int]
    /// Months of experience that count for the job.
    var relevantMonths: Int?
    /// A JSON object with `must_have_skills` and `explanation`, as scoring left it.
    var evidence: String?
    /// A JSON array as the API shows it.
    var flags: String
}
