/// The list of jobs.
enum JobListing {
    /// The fields by which it can be ordered.
    static let order = ["created_at", "title", "close_date", "applicants_count"]
    /// The order where none is asked for.
    static let defaultOrder = "-created_at"

    /// The jobs that an account sees, some of them and in some order.
    static func make(
        _ filter: JobFilter, order: [OrderTerm], at now: Timestamp, for account: Account, _ connection: any Connection
    ) throws -> Listing {
        Listing(
            from: "jobs", id: "jobs.id",
            predicates: [JobAccess.visible(job: "jobs.id", organisation: "jobs.organisation_id", to: account)]
                + predicates(filter)
                + (try filter.closed.map { [try closed($0, at: now, account.organisation, connection)] } ?? []),
            searches: SQLiteSearch.jobs(filter.terms, id: "jobs.id"),
            order: order.map(key),
            topic: .jobs, organisation: account.organisation)
    }

    private static func key(_ term: OrderTerm) -> OrderKey {
        // Capitals don't come before all other letters.
        if term.field == "title" { return OrderKey("lower(jobs.title)", .text, isDescending: term.isDescending) }
        return OrderKey("jobs.\(term.field)", isDescending: term.isDescending)
    }

    private static func predicates(_ filter: JobFilter) -> [SQLFragment] {
        var all: [SQLFragment] = []
        if let part = filter.title { all.append(SQLiteSearch.contains(part, "jobs.title")) }
        if let part = filter.location { all.append(SQLiteSearch.contains(part, "jobs.location")) }
        if let type = filter.employmentType { all.append("jobs.employment_type = \(type)") }
        if let published = filter.published { all.append("jobs.published = \(.bool(published))") }
        if let owner = filter.owner { all.append("jobs.owner_id = \(owner)") }
        if let years = filter.minExperience { all.append("jobs.min_experience >= \(years)") }
        if let years = filter.maxExperience { all.append("jobs.max_experience <= \(years)") }
        if let moment = filter.createdAfter { all.append("jobs.created_at >= \(moment)") }
        if let moment = filter.createdBefore { all.append("jobs.created_at <= \(moment)") }
        return all
    }

    /// Whether the closing date has passed. Compared with the last closing date that has, not with the time itself: the
    /// list is then the same one, and kept, until another job closes.
    private static func closed(
        _ isClosed: Bool, at now: Timestamp, _ organisation: Int, _ connection: any Connection
    ) throws -> SQLFragment {
        let last = try connection.first(
            "SELECT max(close_date) FROM jobs WHERE organisation_id = $1 AND close_date <= $2",
            [.integer(organisation), .timestamp(now)]
        ) { $0.intIfPresent(0) }
        guard let last = last ?? nil else { return isClosed ? "1 = 0" : "1 = 1" }
        return isClosed
            ? "jobs.close_date <= \(last)" : "(jobs.close_date IS NULL OR jobs.close_date > \(last))"
    }
}
