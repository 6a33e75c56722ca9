import Testing

@testable import ScreenEngine

struct ScreeningCountTests {
    private static let scale = ChoiceList(texts: ["1", "2", "3", "4", "5"])

    private static func answers(_ points: [Int: Int]) -> [Int: AnsweredChoice] {
        points.compactMapValues { AnsweredChoice(String($0), of: scale) }
    }

    private static func trait(_ name: String, _ questions: [Int], _ weight: Int) -> TraitKey {
        TraitKey(name: name, plusKeyed: questions, minusKeyed: [], weight: weight)
    }

    @Test(
        "The score is the weighted mean of the traits, from the other end for those of which less is better",
        arguments: [
            ([1, 1], 625), ([3, 1], 688), ([1, -1], 625), ([1, 0], 750), ([0, 1], 500), ([-2, 0], 250),
        ])
    func weights(weights: [Int], score: Int) {
        // A trait at 7.50, one at 5.00.
        let scoring = QuestionScoring(traits: [
            ScreeningCountTests.trait("A", [1], weights[0]), ScreeningCountTests.trait("B", [2], weights[1]),
        ])
        let count = ScreeningCount(scoring, answers: ScreeningCountTests.answers([1: 4, 2: 3]), asked: [1, 2])
        #expect(count?.score == score)
        #expect(count?.traits.map(\.score) == [750, 500])
    }

    @Test("Without any trait that weighs there are traits and no score")
    func weightless() {
        let scoring = QuestionScoring(traits: [ScreeningCountTests.trait("A", [1], 0)])
        let count = ScreeningCount(scoring, answers: ScreeningCountTests.answers([1: 5]), asked: [1])
        #expect(count?.score == nil && count?.traits.first?.score == 1000)
    }

    @Test("There is no score until every trait that weighs has one")
    func partial() {
        let scoring = QuestionScoring(traits: [
            ScreeningCountTests.trait("A", [1, 2], 1), ScreeningCountTests.trait("B", [3], 1),
        ])
        let some = ScreeningCount(scoring, answers: ScreeningCountTests.answers([1: 5, 3: 5]), asked: [1, 2, 3])
        #expect(some?.score == nil)
        #expect(some?.traits.map(\.score) == [nil, 1000])
        #expect(some?.traits.map(\.answered) == [1, 1] && some?.traits.map(\.questions) == [2, 1])
        let all = ScreeningCount(scoring, answers: ScreeningCountTests.answers([1: 5, 2: 1, 3: 5]), asked: [1, 2, 3])
        #expect(all?.score == 750)
    }

    @Test("A trait of which nothing is asked any more doesn't keep the others from counting")
    func emptied() {
        let scoring = QuestionScoring(traits: [
            ScreeningCountTests.trait("A", [1], 1), ScreeningCountTests.trait("Gone", [2], 5),
        ])
        let count = ScreeningCount(scoring, answers: ScreeningCountTests.answers([1: 4]), asked: [1])
        #expect(count?.score == 750)
    }

    @Test("Where nothing that counts is answered there is nothing to show")
    func nothing() {
        let scoring = QuestionScoring(traits: [ScreeningCountTests.trait("A", [1], 1)])
        #expect(ScreeningCount(scoring, answers: [:], asked: [1]) == nil)
        #expect(ScreeningCount(scoring, answers: ScreeningCountTests.answers([9: 4]), asked: [1, 9]) == nil)
    }

    @Test("Traits are an object in the set's order, with how much of each was answered")
    func json() {
        let scoring = QuestionScoring(traits: [
            ScreeningCountTests.trait("Zeal", [1], 1), ScreeningCountTests.trait("Calm", [2, 3], 1),
        ])
        let count = ScreeningCount(scoring, answers: ScreeningCountTests.answers([1: 4, 2: 1]), asked: [1, 2, 3])
        #expect(
            count?.traitsJSON
                == #"{"Zeal":{"score":"7.50","answered":1,"questions":1},"Calm":{"score":null,"answered":1,"questions":2}}"#
        )
    }

    @Test("How a set counts is the same after it was written and read")
    func roundTrip() {
        let scoring = QuestionScoring(
            traits: [TraitKey(name: "A \"b\"", plusKeyed: [1, 2], minusKeyed: [3], weight: -2)], minAnsweredPercent: 80)
        #expect(QuestionScoring(json: scoring.json) == scoring)
        #expect(scoring.questions == [1, 2, 3])
    }
}
