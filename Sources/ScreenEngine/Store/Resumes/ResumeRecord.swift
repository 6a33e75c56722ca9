/// A resume as the API shows it: the file that a candidate applied to a job with, its score, and how the application
/// stands.
struct ResumeRecord: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// Its name, a person's unless changed.
    var name: String
    /// The job applied to.
    var job: Int
    /// The candidate who applied.
    var candidate: Int
    /// The application's status.
    var statusText: String
    /// Months in roles that bear on the job.
    var relevantMonths: Int?
    /// Hundredths of a point; none where it is not scored.
    var overallScore: Int?
    /// The score that counts.
    var score: ResumeScore?
    /// Whether it has been read, or can't be.
    var isCompleted: Bool
    /// When it last changed.
    var updatedAt: Timestamp
    /// The account that changed it.
    var updatedBy: Int?
    /// Whether someone has approved it.
    var isApproved: Bool
    /// Who has.
    var approvedBy: Int?
    /// When it was uploaded.
    var createdAt: Timestamp
    /// The file's name as it was uploaded.
    var fileName: String
    /// What the reader of the score should know: a JSON array.
    var flags: String
}

extension ResumeRecord {
    /// The columns that ``init(_:from:)`` reads, in its order, out of ``tables``.
    static let columns = """
        resumes.id, resumes.name, resumes.job_id, resumes.candidate_id, applications.status, \
        resumes.relevant_experience_in_months, resumes.overall_score, resumes.completed, resumes.updated_at, \
        resumes.updated_by, resumes.is_approved, resumes.approved_by, resumes.created_at, resumes.file_name, \
        resumes.flags, \(ResumeScore.columns(of: "resume_scores"))
        """

    /// How many columns ``columns`` names.
    static let columnCount = 15 + ResumeScore.columnCount

    /// Resumes with their applications and scores.
    static let tables = """
        resumes JOIN applications
        ON applications.candidate_id = resumes.candidate_id AND applications.job_id = resumes.job_id
        LEFT JOIN resume_scores ON resume_scores.id = resumes.resume_score_id
        """

    /// Reads a row, whose first such column has this number.
    init(_ row: any Row, from first: Int = 0) {
        id = row.int(first)
        name = row.text(first + 1)
        job = row.int(first + 2)
        candidate = row.int(first + 3)
        statusText = row.text(first + 4)
        relevantMonths = row.intIfPresent(first + 5)
        overallScore = row.intIfPresent(first + 6)
        isCompleted = row.bool(first + 7)
        updatedAt = row.timestamp(first + 8)
        updatedBy = row.intIfPresent(first + 9)
        isApproved = row.bool(first + 10)
        approvedBy = row.intIfPresent(first + 11)
        createdAt = row.timestamp(first + 12)
        fileName = row.text(first + 13)
        flags = row.text(first + 14)
        score = row.isNull(first + 15) ? nil : ResumeScore(row, from: first + 15)
    }
}
