/// What a list of resumes is asked for.
struct ResumeFilter: Sendable {
    private var conditions: [SQLFragment] = []
    private let terms: [String]
    private let order: [OrderTerm]

    private static let fields = ["created_at", "overall_score"]

    /// The query parameters.
    static let parameters = [
        QueryParameter("job", .id, "Of this job."),
        QueryParameter("candidate", .id, "Of this candidate."),
        QueryParameter("status_text", .choice(ApplicationStatus.allCases.map(\.rawValue)), "Of applications that stand so."),
        QueryParameter("completed", .boolean, "Whether they have been read and scored, or can't be."),
        QueryParameter("is_approved", .boolean, "Whether someone has approved them."),
        QueryParameter("min_score", .decimal(places: 2), "With this overall score or a higher one."),
        QueryParameter("max_score", .decimal(places: 2), "With this overall score or a lower one."),
        QueryParameter("flag", .text, "With a flag of this code, such as `hidden_text`."),
        .ordering(fields),
        .search("the name and the text of the file"),
    ]

    /// Reads a query.
    init(_ query: inout QueryFilters) {
        if let job = query.integer("job") { conditions.append("resumes.job_id = \(job)") }
        if let candidate = query.integer("candidate") { conditions.append("resumes.candidate_id = \(candidate)") }
        if let status = query.text("status_text") {
            let name = ApplicationStatus(input: status)?.rawValue ?? status
            conditions.append(
                """
                EXISTS (SELECT 1 FROM applications WHERE applications.candidate_id = resumes.candidate_id
                    AND applications.job_id = resumes.job_id AND applications.status = \(name))
                """)
        }
        if let isCompleted = query.bool("completed") {
            conditions.append("resumes.completed = \(isCompleted ? 1 : 0)")
        }
        if let isApproved = query.bool("is_approved") {
            conditions.append("resumes.is_approved = \(isApproved ? 1 : 0)")
        }
        if let least = query.decimal("min_score", places: 2, .least) {
            conditions.append("resumes.overall_score >= \(least)")
        }
        if let most = query.decimal("max_score", places: 2, .most) {
            conditions.append("resumes.overall_score <= \(most)")
        }
        if let flag = query.text("flag") {
            conditions.append(
                "EXISTS (SELECT 1 FROM resume_flags WHERE resume_flags.code = \(flag) AND resume_flags.resume_id = resumes.id)")
        }
        terms = query.searchTerms()
        order = query.ordering(ResumeFilter.fields, default: "-created_at")
    }
}
