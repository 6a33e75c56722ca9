extension ResumeFilter {
    /// The query parameters.
    static let parameters = [
        QueryParameter("job", .id, "Of this job."),
        QueryParameter("candidate", .id, "Of this candidate."),
        QueryParameter(
            "status_text", .choice(ApplicationStatus.spellings), "Of applications that stand so."),
        QueryParameter("completed", .boolean, "Whether they have been read and scored, or can't be."),
        QueryParameter("is_approved", .boolean, "Whether someone has approved them."),
        QueryParameter("min_score", .number, "With this overall score or a higher one."),
        QueryParameter("max_score", .number, "With this overall score or a lower one."),
        QueryParameter("flag", .text, "With a flag of this code, such as `hidden_text`."),
        .ordering(order),
        .search("the name and the text of the file"),
    ]

    /// Reads a query.
    init(_ query: inout QueryFilters) {
        job = query.integer("job")
        candidate = query.integer("candidate")
        status = query.text("status_text").map { ApplicationStatus(input: $0)?.rawValue ?? $0 }
        isCompleted = query.bool("completed")
        isApproved = query.bool("is_approved")
        leastScore = query.decimal("min_score", places: 2, .least)
        mostScore = query.decimal("max_score", places: 2, .most)
        flag = query.text("flag")
        terms = query.searchTerms()
    }
}
