extension StatusFilter {
    /// The query parameters.
    static let parameters = [
        QueryParameter("history", .boolean, "`true` for every change; else the latest of each candidate and job."),
        QueryParameter("job", .id, "Of this job."),
        QueryParameter("candidate", .id, "Of this candidate."),
        QueryParameter(
            "status", .choice(ApplicationStatus.allCases.map(\.rawValue)),
            "With this status; `On Hold!` counts as `On Hold`."),
        QueryParameter("stage_name", .text, "At this stage."),
        .ordering(order),
    ]

    /// Reads a query.
    init(_ query: inout QueryFilters) {
        includesHistory = query.bool("history") == true
        job = query.integer("job")
        candidate = query.integer("candidate")
        status = query.text("status").map { ApplicationStatus(input: $0)?.rawValue ?? $0 }
        stageName = query.text("stage_name")
    }
}
