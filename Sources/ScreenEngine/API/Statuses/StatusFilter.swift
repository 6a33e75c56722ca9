/// What a list of history is asked for.
struct StatusFilter: Sendable {
    private var conditions: [SQLFragment] = []
    private let order: [OrderTerm]

    private static let fields = ["updated_at", "status", "stage_name"]

    /// The query parameters.
    static let parameters = [
        QueryParameter("history", .boolean, "`true` for every change; else the latest of each candidate and job."),
        QueryParameter("job", .id, "Of this job."),
        QueryParameter("candidate", .id, "Of this candidate."),
        QueryParameter("status", .choice(ApplicationStatus.allCases.map(\.rawValue)), "With this status."),
        QueryParameter("stage_name", .text, "At this stage."),
        .ordering(fields),
    ]

    /// Reads a query.
    init(_ query: inout QueryFilters) {
        if query.bool("history") != true { conditions.append("job_universal_statuses.is_latest = 1") }
        if let job = query.integer("job") { conditions.append("job_universal_statuses.job_id = \(job)") }
        if let candidate = query.integer("candidate") {
            conditions.append("job_universal_statuses.candidate_id = \(candidate)")
        }
        if let status = query.text("status") { conditions.append("job_universal_statuses.status = \(status)") }
        if let stage = query.text("stage_name") { conditions.append("job_universal_statuses.stage_name = \(stage)") }
        order = query.ordering(StatusFilter.fields, default: "-updated_at")
    }
}
