/// What a list of tests or screenings is asked for.
struct AssessmentFilter<Item: AssessmentResource>: Sendable {
    private var conditions: [SQLFragment] = []
    private let order: [OrderTerm]

    private static var fields: [String] { ["created_at", "score"] }

    /// The query parameters.
    static var parameters: [QueryParameter] {
        let shared = [
            QueryParameter("job", .id, "Of this job."),
            QueryParameter("candidate", .id, "Of this candidate."),
            QueryParameter("status", .choice(StepStatus.allCases.map(\.rawValue)), "With this status."),
        ]
        return shared + Item.filterParameters + [.ordering(fields)]
    }

    /// Reads a query.
    ///
    /// - Parameter path: the job that the path names, where it does; `job` in the query is then one more condition.
    init(_ query: inout QueryFilters, job path: Int? = nil) {
        if let path { conditions.append("\(raw: Item.table).job_id = \(path)") }
        if let job = query.integer("job") { conditions.append("\(raw: Item.table).job_id = \(job)") }
        if let candidate = query.integer("candidate") {
            conditions.append("\(raw: Item.table).candidate_id = \(candidate)")
        }
        if let status = query.text("status") { conditions.append("\(raw: Item.table).status = \(status)") }
        conditions += Item.conditions(&query)
        order = query.ordering(AssessmentFilter.fields, default: "-created_at")
    }
}
