/// One of the choices of a question.
struct QuestionChoice: Sendable, Hashable, Codable {
    /// What can be chosen.
    var text: String
    /// What choosing it is worth, where the set counts the question.
    var points: Int
}
