import Testing

@testable import ScreenEngine

struct ChoiceListTests {
    @Test("Choices without points are worth their places, from 1")
    func places() {
        let list = ChoiceList(texts: ["Very Inaccurate", "Neither", "Very Accurate"])
        #expect(list.choices.map(\.points) == [1, 2, 3])
        #expect(list.choice("Neither")?.points == 2)
        #expect(list.leastPoints == 1 && list.mostPoints == 3)
        #expect(list.choice("neither") == nil)
    }

    @Test(
        "A list is the same after it was written and read",
        arguments: [
            ChoiceList(texts: ["Yes", "No \"or\" not"]), ChoiceList.none,
            ChoiceList([QuestionChoice(text: "Agree", points: 4), QuestionChoice(text: "Disagree", points: -2)]),
        ])
    func roundTrip(list: ChoiceList) {
        #expect(ChoiceList(json: list.json) == list)
    }

    @Test("Choices are written as they were given")
    func json() {
        #expect(ChoiceList(texts: ["Yes", "No"]).json == #"["Yes","No"]"#)
        #expect(
            ChoiceList([QuestionChoice(text: "Agree", points: 4)]).json == #"[{"text":"Agree","points":4}]"#)
    }

    @Test("An answer is found in either of Unicode's ways to write it")
    func normalForms() {
        #expect(ChoiceList(texts: ["caf\u{E9}", "tea"]).choice("cafe\u{301}")?.points == 1)
    }
}
