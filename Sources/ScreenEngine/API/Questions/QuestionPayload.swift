/// Reads what a payload says of a question. Answers that are there have to stay what they were: answers to this question,
/// of this kind, each one of its choices.
struct QuestionPayload {
    /// The question as it is.
    let current: Question

    /// The question as it is to be.
    func read(_ payload: PayloadReader, _ connection: any Connection) throws -> Question {
        var (fields, question) = (payload, current)
        if fields.read("question_set", .key, into: &question.questionSet) {
            try checkSet(question, &fields, connection)
        }
        fields.read("text", .text(maxLength: Question.longestText), into: &question.text)
        fields.read("kind", .choice(), into: &question.kind)
        readChoices(&question, &fields)
        if !fields.read(
            "order", .integer(minimum: 0, maximum: Question.lastPlace), into: &question.order, required: false),
            current.id == 0
        {
            let next = try QuestionRepository.extent(ofSet: question.questionSet, connection).next
            question.order = min(next, Question.lastPlace)
        }
        if current.id != 0 { try checkUses(of: question, &fields, connection) }
        try fields.finish()
        return question
    }

    private func checkSet(_ question: Question, _ fields: inout PayloadReader, _ connection: any Connection) throws {
        let (set, organisation) = (question.questionSet, question.organisation)
        guard try OrganisationObjects.has(set, in: "question_sets", organisation: organisation, connection) else {
            return fields.refuse("question_set", PayloadMessage.key(set))
        }
        guard set != current.questionSet else { return }
        let count = try QuestionRepository.extent(ofSet: set, connection).count
        if count >= ScoringPayload.mostQuestions {
            fields.refuse("question_set", "A set has no more than \(ScoringPayload.mostQuestions) questions.")
        }
    }

    private func readChoices(_ question: inout Question, _ fields: inout PayloadReader) {
        var choices: ChoiceList?
        let isGiven = fields.read("choices", ChoicesPayload.field, into: &choices)
        guard isGiven || !fields.has("choices") else { return }
        if question.kind == .choice {
            if isGiven { question.choices = (choices ?? .none).json }
            guard ChoiceList(json: question.choices).choices.count < 2 else { return }
            fields.refuse("choices", "A choice question has two choices or more.")
        } else {
            question.choices = ChoiceList.none.json
            guard let choices, !choices.choices.isEmpty else { return }
            fields.refuse("choices", "Only a choice question has choices.")
        }
    }

    private func checkUses(of question: Question, _ fields: inout PayloadReader, _ connection: any Connection) throws {
        let changes = [
            ("kind", question.kind != current.kind), ("question_set", question.questionSet != current.questionSet),
        ].filter(\.1).map(\.0)
        if !changes.isEmpty {
            let isAnswered = try AnswerRepository.hasAny(ofQuestion: question.id, connection)
            let counts = try !isAnswered && isCounted(connection)
            for name in changes where isAnswered {
                fields.refuse(name, "This can't be changed: the question has answers.")
            }
            for name in changes where counts {
                fields.refuse(name, "This can't be changed: the set's scoring counts the question.")
            }
        }
        guard question.kind == .choice, question.choices != current.choices else { return }
        let list = ChoiceList(json: question.choices)
        let lost = try AnswerRepository.texts(ofQuestion: question.id, connection).first { list.choice($0) == nil }
        if let lost { fields.refuse("choices", "\"\(lost)\" has been answered; it stays a choice.") }
    }

    private func isCounted(_ connection: any Connection) throws -> Bool {
        let set = try QuestionSetRepository.find(
            current.questionSet, organisation: current.organisation, connection)
        return set?.scoring.flatMap(QuestionScoring.init(json:))?.questions.contains(current.id) ?? false
    }
}
