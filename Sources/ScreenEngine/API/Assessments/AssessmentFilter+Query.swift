extension AssessmentFilter {
    /// The query parameters of a resource's list.
    static func parameters(of resource: (some AssessmentResource).Type) -> [QueryParameter] {
        let shared = [
            QueryParameter("job", .id, "Of this job."),
            QueryParameter("candidate", .id, "Of this candidate."),
            QueryParameter("status", .choice(StepStatus.allCases.map(\.rawValue)), "With this status."),
        ]
        return shared + resource.filterParameters + [.ordering(order)]
    }

    /// Reads the filters that a resource has out of a query.
    init(_ query: inout QueryFilters, of resource: (some AssessmentResource).Type) {
        job = query.integer("job")
        candidate = query.integer("candidate")
        status = query.text("status")
        resource.readFilters(&query, into: &self)
    }
}
