/// Questions that are asked together.
struct QuestionSet: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The organisation.
    var organisation = 0
    /// The service that it is for.
    var service: Int?
    /// Its name.
    var name = ""
    /// How its answers count, as the JSON of ``QuestionScoring``; nothing where they don't.
    var scoring: String?
    /// When it was made.
    var createdAt = Timestamp(microseconds: 0)
}

extension QuestionSet {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        question_sets.id, question_sets.organisation_id, question_sets.service_id, question_sets.name, \
        question_sets.scoring, question_sets.created_at
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        organisation = row.int(1)
        service = row.intIfPresent(2)
        name = row.text(3)
        scoring = row.textIfPresent(4)
        createdAt = row.timestamp(5)
    }
}
