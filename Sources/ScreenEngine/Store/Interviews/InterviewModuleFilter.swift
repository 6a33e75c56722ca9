/// What a list of modules is asked for; what is not given counts all.
struct InterviewModuleFilter: Sendable, Hashable {
    /// Of this job.
    var job: Int?
    /// With this name.
    var name: String?
    /// Terms that must all be found in the name, whatever their case.
    var terms: [String] = []

    /// The fields by which the list can be ordered.
    static let order = ["updated_at"]
    /// The order where none is asked for.
    static let defaultOrder = "-updated_at"

    /// The list of what an account sees: all of its organisation's.
    ///
    /// - Parameter path: the only job whose modules are listed.
    func listing(job path: Int? = nil, order: [OrderTerm], for account: Account) -> Listing {
        var predicates: [SQLFragment] = ["interview_modules.organisation_id = \(account.organisation)"]
        if let path { predicates.append("interview_modules.job_id = \(path)") }
        if let job { predicates.append("interview_modules.job_id = \(job)") }
        if let name { predicates.append("interview_modules.name = \(name)") }
        // An organisation has few modules, and their names are short: no index is worth it.
        predicates += terms.map { SQLiteSearch.contains($0, "interview_modules.name") }
        return Listing(
            from: "interview_modules", id: "interview_modules.id", predicates: predicates,
            order: order.map { OrderKey("interview_modules.\($0.field)", isDescending: $0.isDescending) },
            topic: .modules, organisation: account.organisation)
    }
}
