/// Reads the choices of a question: texts, or objects with points.
enum ChoicesPayload {
    /// The most choices of a question.
    static let most = 100
    /// The longest text of a choice.
    static let longestText = 500
    /// The most points of a choice; the least are the same below zero.
    static let mostPoints = 1000

    /// The choices, each of them sound; how many there have to be depends on the question.
    static let field = PayloadField<ChoiceList> { value throws(FieldProblem) in
        guard case .array(let items) = value else { throw FieldProblem(PayloadMessage.list(value.pythonType)) }
        let isWeighted = items.contains { item in
            if case .object = item { true } else { false }
        }
        let list: ChoiceList =
            isWeighted
            ? ChoiceList(try objects.parse(value, .create)) : ChoiceList(texts: try texts.parse(value, .create))
        guard Set(list.choices.map(\.text)).count == list.choices.count else {
            throw FieldProblem("Each choice may be there once.")
        }
        guard list.choices.count < 2 || list.leastPoints < list.mostPoints else {
            throw FieldProblem("The points of the choices may not all be the same.")
        }
        return list
    }

    private static let texts = PayloadField<[String]>.list(of: .text(maxLength: longestText), maxCount: most)

    private static let objects = PayloadField<[QuestionChoice]>.objects(maxCount: most) { fields throws(FieldProblem) in
        let text = fields.read("text", .text(maxLength: longestText))
        let points = fields.read("points", .integer(minimum: -mostPoints, maximum: mostPoints))
        guard let text, let points else { return nil }
        return QuestionChoice(text: text, points: points)
    }
}
