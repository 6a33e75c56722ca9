/// A row of ``CandidateRows``: a candidate with the resume that is shown with it and that resume's score. Valid only while
/// the query is at it; nothing is copied out of the row but what is asked for.
struct CandidateRow {
    private let row: any Row

    init(_ row: any Row) { self.row = row }

    /// The columns in their order, which is the order in which a candidate is shown.
    enum Column: Int {
        case key, id, name, email, profilePic, contact, location
        case resume, resumeName, resumeJob, status, relevantMonths, resumePoints
        case score, isEngines, skills, workExperience, projects, education, certifications, points, feedback
        case scoreJob, scoreUser, scoreWeights
        case isCompleted, resumeUpdatedAt, resumeUpdatedBy, isApproved, approvedBy, resumeCreatedAt
        case createdAt, updatedAt
    }

    /// The columns as a query selects them, after the key.
    static let columns = """
        c.id, c.name, c.email, c.profile_pic, c.contact, c.location,
        r.id, r.name, r.job_id, a.status, r.relevant_experience_in_months, r.overall_score,
        s.id, s.ai_score, s.skills_score, s.work_exp_score, s.projects_score, s.education_score, s.certifications_score,
        s.overall_score, s.feedback, s.job_id, s.user_id, s.score_weight_id,
        r.completed, r.updated_at, r.updated_by, r.is_approved, r.approved_by, r.created_at, c.created_at, c.updated_at
        """

    /// What the row was asked for by: an application's or a candidate's identifier.
    var key: Int { row.int(Column.key.rawValue) }
    /// The candidate.
    var id: Int { row.int(Column.id.rawValue) }
    /// Whether a column is null.
    func isNull(_ column: Column) -> Bool { row.isNull(column.rawValue) }
    /// A column's integer.
    func int(_ column: Column) -> Int { row.int(column.rawValue) }
    /// A column's truth value.
    func bool(_ column: Column) -> Bool { row.bool(column.rawValue) }
    /// A column's moment.
    func timestamp(_ column: Column) -> Timestamp { row.timestamp(column.rawValue) }
    /// The UTF-8 of a column's text, without a copy.
    func withUTF8(_ column: Column, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try unsafe row.withUTF8(column.rawValue) { try unsafe body($0) }
    }
}
