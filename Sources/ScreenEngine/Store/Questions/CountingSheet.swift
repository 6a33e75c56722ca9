/// What is needed of a set to count the answers to it.
struct CountingSheet {
    private let hasSet: Bool
    private let scoring: QuestionScoring?
    private let asked: Set<Int>
    private var choices: [Int: ChoiceList] = [:]

    /// Reads a set; without one, nothing is asked and nothing counts.
    init(of set: Int?, _ connection: any Connection) throws {
        hasSet = set != nil
        guard let set else {
            (scoring, asked) = (nil, [])
            return
        }
        let text = try connection.first("SELECT scoring FROM question_sets WHERE id = $1", [.integer(set)]) {
            $0.textIfPresent(0)
        }
        scoring = (text ?? nil).flatMap(QuestionScoring.init(json:))
        asked = Set(
            try connection.all(
                "SELECT id FROM questions WHERE question_set_id = $1 AND is_deleted = 0", [.integer(set)]
            ) { $0.int(0) })
    }

    /// Reads the choices of the questions that were answered, those that are known left out.
    mutating func readChoices(of answers: some Sequence<GivenAnswer>, _ connection: any Connection) throws {
        guard let scoring else { return }
        let wanted = Set(answers.lazy.filter { $0.choice != nil }.map(\.question)).intersection(scoring.questions)
            .subtracting(choices.keys).sorted()
        for list in SQLList.groups(of: wanted) {
            try connection.forEach(
                "SELECT id, choices FROM questions WHERE id IN (\(list.placeholders))", list.values
            ) { choices[$0.int(0)] = ChoiceList(json: $0.text(1)) }
        }
    }

    /// A screening as its answers make it.
    func counted(_ screening: PersonalityScreening, _ answers: [GivenAnswer], at now: Timestamp) -> PersonalityScreening
    {
        var counted = screening
        let progress = ScreeningProgress(status: screening.status, completedAt: screening.completedAt).after(
            answers: screening.answered, become: answers.count, open: open(answers), at: now)
        counted.status = progress.status
        counted.completedAt = progress.completedAt
        counted.answered = answers.count
        let count = scoring.flatMap { ScreeningCount($0, answers: chosen(answers), asked: asked) }
        if !counted.isScoreJudged { counted.score = count?.score }
        if !counted.areTraitsJudged { counted.traits = count?.traitsJSON }
        return counted
    }

    /// How many of the questions asked are open. Without a set nobody knows that there is no further one.
    private func open(_ answers: [GivenAnswer]) -> Int {
        hasSet ? asked.subtracting(answers.map(\.question)).count : 1
    }

    private func chosen(_ answers: [GivenAnswer]) -> [Int: AnsweredChoice] {
        var chosen: [Int: AnsweredChoice] = [:]
        for answer in answers {
            guard let list = choices[answer.question], let text = answer.choice else { continue }
            chosen[answer.question] = AnsweredChoice(text, of: list)
        }
        return chosen
    }
}
