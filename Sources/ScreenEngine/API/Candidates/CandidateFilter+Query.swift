internal import Scoring

extension CandidateFilter {
    /// Reads the filters of the lists of candidates.
    ///
    /// - Parameter skills: what skills are looked for under.
    init(_ query: inout QueryFilters, _ names: SkillNames) {
        self.init()
        job = query.integer("job")
        stage = query.text("stage")
        status = query.text("status_text")
        name = query.text("name")
        email = query.text("email")
        location = query.text("location")
        minScore = query.decimal("min_score", places: 2, .least)
        maxScore = query.decimal("max_score", places: 2, .most)
        skills = Set(query.texts("skill").map(names.key(for:))).sorted()
        createdAfter = query.timestamp("created_after")
        createdBefore = query.timestamp("created_before")
        terms = query.searchTerms()
    }

    /// What the filters are, for the API's description.
    static let parameters: [QueryParameter] =
        [
            QueryParameter("job", .id, "Applied for this job; then `resumes` is the resume of it."),
            QueryParameter("stage", .text, "The name of the application's stage, or its status."),
            QueryParameter("status_text", .text, "The application's status; `On Hold!` counts as `On Hold`."),
            QueryParameter("name", .text, "Part of the name, whatever its case and accents."),
            QueryParameter("email", .text, "Part of the e-mail address, whatever its case."),
            QueryParameter("location", .text, "Part of the location, whatever its case."),
            QueryParameter("min_score", .number, "The application's score is this or more."),
            QueryParameter("max_score", .number, "The application's score is this or less."),
            QueryParameter(
                "skill", .text, "Named in the resume, under any of its names; all where it is repeated.",
                repeatable: true),
            QueryParameter("created_after", .timestamp, "Made then or later."),
            QueryParameter("created_before", .timestamp, "Made then or earlier."),
            .ordering(CandidateListing.order), .search("name, email and the resume's text"),
        ] + QueryParameter.paging
}
