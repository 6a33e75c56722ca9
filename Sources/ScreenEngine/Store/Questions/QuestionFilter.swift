/// What the list of questions is asked for; what is not given counts all. Deleted questions are in no list.
struct QuestionFilter: Sendable, Hashable {
    /// Of this set.
    var questionSet: Int?
    /// Those of these.
    var ids: [Int]?

    /// Questions that can be asked for by identifier at once.
    static let mostIDs = 200
    /// The fields by which it can be ordered.
    static let order = ["order"]
    /// The order where none is asked for.
    static let defaultOrder = "order"

    /// The list of an organisation.
    func listing(order: [OrderTerm], organisation: Int) -> Listing {
        var predicates: [SQLFragment] = ["questions.organisation_id = \(organisation)", "questions.is_deleted = 0"]
        if let questionSet { predicates.append("questions.question_set_id = \(questionSet)") }
        if let ids {
            let list = Set(ids).sorted().map { "\($0)" as SQLFragment }.joined(separator: ", ")
            predicates.append(list.isEmpty ? "1 = 0" : "questions.id IN (\(list))")
        }
        // A list of a few named ones is found as fast as it is remembered.
        return Listing(
            from: "questions", id: "questions.id", predicates: predicates,
            order: order.map { OrderKey("questions.position", isDescending: $0.isDescending) }, topic: .questions,
            organisation: organisation, isCacheable: ids == nil)
    }
}
