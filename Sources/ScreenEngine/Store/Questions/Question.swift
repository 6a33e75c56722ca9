/// A question of a set.
struct Question: Sendable, Hashable {
    /// Its identifier; 0 before it is kept.
    var id = 0
    /// The organisation.
    var organisation = 0
    /// The set.
    var questionSet = 0
    /// What is asked.
    var text = ""
    /// How it is answered.
    var kind = QuestionKind.text
    /// The choices: a JSON array.
    var choices = "[]"
    /// Its place in the set; ties go by identifier.
    var order = 0
    /// Whether it is asked no more.
    var isDeleted = false
    /// When it was made.
    var createdAt = Timestamp(microseconds: 0)
    /// When it was changed last.
    var updatedAt = Timestamp(microseconds: 0)
}

extension Question {
    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = """
        questions.id, questions.organisation_id, questions.question_set_id, questions.text, questions.kind, \
        questions.choices, questions.position, questions.is_deleted, questions.created_at, questions.updated_at
        """

    /// Reads a row of ``columns``.
    init(_ row: any Row) {
        id = row.int(0)
        organisation = row.int(1)
        questionSet = row.int(2)
        text = row.text(3)
        kind = QuestionKind(rawValue: row.text(4)) ?? .text
        choices = row.text(5)
        order = row.int(6)
        isDeleted = row.bool(7)
        createdAt = row.timestamp(8)
        updatedAt = row.timestamp(9)
    }
}
