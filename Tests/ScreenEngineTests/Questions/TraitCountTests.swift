import Testing

@testable import ScreenEngine

struct TraitCountTests {
    private static let scale = ChoiceList(texts: [
        "Very Inaccurate", "Moderately Inaccurate", "Neither", "Moderately Accurate", "Very Accurate",
    ])

    /// Answers of 1 to 5 to questions 1, 2, … on the scale above; 0 is none.
    private static func answers(_ points: [Int]) -> [Int: AnsweredChoice] {
        var answers: [Int: AnsweredChoice] = [:]
        for (index, given) in points.enumerated() where given > 0 {
            answers[index + 1] = AnsweredChoice(scale.choices[given - 1].text, of: scale)
        }
        return answers
    }

    /// A row of the table below.
    struct Row: Sendable {
        let given: [Int]
        let score: Int?
    }

    /// Four items, the last two reversed. The sum of what IPIP's instructions make of them runs from 4 to 20; the score is
    /// its place between these, times ten.
    @Test(
        "A trait's score is where the sum of its items lies between the lowest and the highest",
        arguments: [
            Row(given: [1, 1, 5, 5], score: 0), Row(given: [5, 5, 1, 1], score: 1000),
            Row(given: [3, 3, 3, 3], score: 500), Row(given: [4, 2, 4, 2], score: 500),
            // 4 + 4 + (6 - 2) + (6 - 1) = 17: 13 of 16, 8.125.
            Row(given: [4, 4, 2, 1], score: 813),
            // 2 + 1 + (6 - 5) + (6 - 5) = 5: 1 of 16, 0.625.
            Row(given: [2, 1, 5, 5], score: 63),
            // 3 of 16 and 9 of 16: 1.875 and 5.625.
            Row(given: [2, 2, 4, 5], score: 188), Row(given: [3, 3, 3, 2], score: 563),
        ])
    func score(row: Row) {
        let key = TraitKey(name: "Conscientiousness", plusKeyed: [1, 2], minusKeyed: [3, 4], weight: 1)
        let count = TraitCount(key, least: 100, answers: TraitCountTests.answers(row.given), asked: [1, 2, 3, 4])
        #expect(count.score == row.score)
        #expect(count.answered == 4 && count.questions == 4)
    }

    @Test(
        "What isn't answered is taken to be like the rest, once enough is answered",
        arguments: [
            ([5, 5, 5, 0], 100, nil), ([5, 5, 5, 0], 75, 1000), ([5, 0, 0, 0], 25, 1000), ([5, 5, 0, 0], 51, nil),
            ([5, 4, 0, 0], 50, 875), ([0, 0, 0, 0], 1, nil),
        ] as [([Int], Int, Int?)])
    func partial(given: [Int], percent: Int, score: Int?) {
        let key = TraitKey(name: "Openness", plusKeyed: [1, 2, 3, 4], minusKeyed: [], weight: 1)
        let count = TraitCount(key, least: percent, answers: TraitCountTests.answers(given), asked: [1, 2, 3, 4])
        #expect(count.score == score)
        #expect(count.answered == given.count { $0 > 0 })
    }

    @Test("A deleted question counts for who has answered it, and is missed by nobody else")
    func deleted() {
        let key = TraitKey(name: "Openness", plusKeyed: [1, 2], minusKeyed: [], weight: 1)
        let with = TraitCount(key, least: 100, answers: TraitCountTests.answers([5, 1]), asked: [1])
        #expect(with == TraitCount(name: "Openness", score: 500, answered: 2, questions: 2))
        let without = TraitCount(key, least: 100, answers: TraitCountTests.answers([5]), asked: [1])
        #expect(without == TraitCount(name: "Openness", score: 1000, answered: 1, questions: 1))
    }

    @Test("Points of choices' own are turned around between the fewest and the most, below zero too")
    func ownPoints() throws {
        let list = ChoiceList([
            QuestionChoice(text: "Never", points: -2), QuestionChoice(text: "Often", points: 1),
            QuestionChoice(text: "Always", points: 6),
        ])
        let often = try #require(AnsweredChoice("Often", of: list))
        #expect(often.earned(isReversed: false) == 3 && often.earned(isReversed: true) == 5 && often.possible == 8)
        let plus = TraitKey(name: "A", plusKeyed: [1], minusKeyed: [], weight: 1)
        #expect(TraitCount(plus, least: 100, answers: [1: often], asked: [1]).score == 375)
        let minus = TraitKey(name: "A", plusKeyed: [], minusKeyed: [1], weight: 1)
        #expect(TraitCount(minus, least: 100, answers: [1: often], asked: [1]).score == 625)
    }

    @Test("The largest questionnaire that is allowed counts without overflow")
    func largest() {
        let list = ChoiceList([QuestionChoice(text: "a", points: -1000), QuestionChoice(text: "b", points: 1000)])
        let questions = Array(1...ScoringPayload.mostQuestions)
        let answers = Dictionary(uniqueKeysWithValues: questions.map { ($0, AnsweredChoice("b", of: list)!) })
        let key = TraitKey(name: "A", plusKeyed: questions, minusKeyed: [], weight: 100)
        #expect(TraitCount(key, least: 100, answers: answers, asked: Set(questions)).score == 1000)
    }
}
