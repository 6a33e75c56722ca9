/// What a list of tests or screenings is asked for; what is not given counts all.
struct AssessmentFilter: Sendable, Hashable {
    /// Of this job.
    var job: Int?
    /// Of this candidate.
    var candidate: Int?
    /// With this status.
    var status: String?
    /// Of this test.
    var testName: String?
    /// With this score or a higher one, in hundredths.
    var leastScore: Int?
    /// With this score or a lower one, in hundredths.
    var mostScore: Int?

    /// The fields by which the lists can be ordered.
    static let order = ["created_at", "score"]
    /// The order where none is asked for.
    static let defaultOrder = "-created_at"

    /// The list of what an account sees.
    ///
    /// - Parameter path: the only job whose items are listed.
    func listing<Item: Assessment>(
        of type: Item.Type, job path: Int? = nil, order: [OrderTerm], for account: Account
    ) -> Listing {
        let table = Item.table
        var predicates = [
            JobAccess.visible(job: "\(table).job_id", organisation: "\(table).organisation_id", to: account)
        ]
        if let path { predicates.append("\(raw: table).job_id = \(path)") }
        if let job { predicates.append("\(raw: table).job_id = \(job)") }
        if let candidate { predicates.append("\(raw: table).candidate_id = \(candidate)") }
        if let status { predicates.append("\(raw: table).status = \(status)") }
        if let testName { predicates.append("\(raw: table).test_name = \(testName)") }
        if let leastScore { predicates.append("\(raw: table).score >= \(leastScore)") }
        if let mostScore { predicates.append("\(raw: table).score <= \(mostScore)") }
        return Listing(
            from: "\(raw: table)", id: "\(table).id", predicates: predicates,
            order: order.map { OrderKey("\(table).\($0.field)", isDescending: $0.isDescending) }, topic: Item.topic,
            organisation: account.organisation)
    }
}
