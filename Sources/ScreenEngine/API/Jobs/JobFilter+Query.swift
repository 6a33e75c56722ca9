extension JobFilter {
    /// Reads the filters of `/jobs/`.
    init(_ query: inout QueryFilters) {
        self.init()
        title = query.text("title")
        location = query.text("location")
        employmentType = query.text("employment_type")
        published = query.bool("published")
        owner = query.integer("owner")
        minExperience = query.integer("min_experience", .least)
        maxExperience = query.integer("max_experience", .most)
        createdAfter = query.timestamp("created_after")
        createdBefore = query.timestamp("created_before")
        closed = query.bool("closed")
        terms = query.searchTerms()
    }

    /// What the filters are, for the API's description.
    static let parameters: [QueryParameter] =
        [
            QueryParameter("title", .text, "Part of the title, whatever its case."),
            QueryParameter("location", .text, "Part of the location, whatever its case."),
            QueryParameter("employment_type", .text, "The kind of employment, exactly."),
            QueryParameter("published", .boolean, "Whether the job is public."),
            QueryParameter("owner", .id, "The account that owns it."),
            QueryParameter("min_experience", .integer(), "`min_experience` is this or more."),
            QueryParameter("max_experience", .integer(), "`max_experience` is this or less."),
            QueryParameter("created_after", .timestamp, "Made then or later."),
            QueryParameter("created_before", .timestamp, "Made then or earlier."),
            QueryParameter("closed", .boolean, "Whether the closing date has passed."),
            .ordering(JobListing.order), .search("title, description and location"),
        ] + QueryParameter.paging
}
