/// What the list of question sets is asked for; what is not given counts all.
struct QuestionSetFilter: Sendable, Hashable {
    /// For this service.
    var service: Int?
    /// With all of these in the name.
    var terms: [String] = []

    /// The fields by which it can be ordered.
    static let order = ["created_at"]
    /// The order where none is asked for.
    static let defaultOrder = "-created_at"

    /// The list of an organisation. Sets are few, so that names are searched without an index.
    func listing(order: [OrderTerm], organisation: Int) -> Listing {
        var predicates: [SQLFragment] = ["question_sets.organisation_id = \(organisation)"]
        if let service { predicates.append("question_sets.service_id = \(service)") }
        predicates += terms.map { SQLiteSearch.contains($0, "question_sets.name") }
        return Listing(
            from: "question_sets", id: "question_sets.id", predicates: predicates,
            order: order.map { OrderKey("question_sets.\($0.field)", isDescending: $0.isDescending) },
            topic: .questionSets, organisation: organisation)
    }
}
