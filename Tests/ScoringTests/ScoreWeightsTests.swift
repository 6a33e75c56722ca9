import Testing

@testable import Scoring

struct ScoreWeightsTests {
    private func message(_ body: () throws(InputError) -> ScoreWeights) -> String {
        do {
            return try body().thousandths.description
        } catch {
            return error.description
        }
    }

    @Test(
        "An option gives five weights in any order and with up to three places",
        arguments: [
            ("skills=.3,work_experience=.3,projects=.2,education=.1,certifications=.1", [300, 300, 200, 100, 100]),
            ("certifications=0,education=0,projects=0,work_experience=0,skills=1", [1000, 0, 0, 0, 0]),
            (
                "skills=0.125, work_experience=0.375, projects=0.5, education=0, certifications=0.000",
                [125, 375, 500, 0, 0]
            ),
            ("skills=1.,work_experience=0.0,projects=.0,education=0,certifications=0", [1000, 0, 0, 0, 0]),
        ])
    func option(text: String, expected: [Int]) throws {
        #expect(try ScoreWeights(option: text).thousandths == expected)
    }

    @Test(
        "An option that is wrong is refused with the part's name",
        arguments: [
            ("skills=.3", "score_weight.work_experience: is missing; all five weights are needed"),
            (
                "skill=.3",
                "score_weight.skill: is no part of a score; the parts are skills, work_experience, projects, "
                    + "education, certifications"
            ),
            ("skills=.3,skills=.3", "score_weight.skills: has to be given once, as skills=0.25"),
            ("skills", "score_weight.skills: has to be given once, as skills=0.25"),
            ("skills=a", "score_weight.skills: is no decimal from 0 to 1 with at most three places, such as 0.25"),
            ("skills=-0.5", "score_weight.skills: is no decimal from 0 to 1 with at most three places, such as 0.25"),
            ("skills=0.1234", "score_weight.skills: is no decimal from 0 to 1 with at most three places, such as 0.25"),
            ("skills=2", "score_weight.skills: is no decimal from 0 to 1 with at most three places, such as 0.25"),
            ("skills=", "score_weight.skills: is no decimal from 0 to 1 with at most three places, such as 0.25"),
            (
                "skills=.3,work_experience=.3,projects=.3,education=.1,certifications=.1",
                "score_weight: sums to 1.10; the five weights have to sum to 1"
            ),
        ])
    func wrongOption(text: String, expected: String) {
        #expect(message { () throws(InputError) in try ScoreWeights(option: text) } == expected)
    }

    @Test("A file gives weights under score_weight or alone, as strings or numbers")
    func file() throws {
        let strings =
            #"{"score_weight": {"skills": "0.30", "work_experience": "0.25", "projects": ".2","#
            + #" "education": "0.15", "certifications": "0.10"}, "objective": "ndcg_10"}"#
        let numbers =
            #"{"skills": 0.3, "work_experience": 0.25, "projects": 0.2, "education": 0.15,"#
            + #" "certifications": 0.1}"#
        for text in [strings, numbers] {
            #expect(try ScoreWeights(json: Array(text.utf8)).thousandths == [300, 250, 200, 150, 100])
        }
    }

    @Test(
        "A file that is wrong is refused with the field",
        arguments: [
            ("[1]", "the weights are not a JSON object"),
            ("{", "the weights are not a JSON object"),
            ("{}", "score_weight.skills: is missing; all five weights are needed"),
            (
                #"{"score_weight": {"skills": true}}"#,
                "score_weight.skills: is neither a number nor a string with one"
            ),
        ])
    func wrongFile(text: String, expected: String) {
        #expect(message { () throws(InputError) in try ScoreWeights(json: Array(text.utf8)) } == expected)
    }

    @Test("Points are ten times weight times fraction in hundredths, rounded half up")
    func points() throws {
        let weights = try ScoreWeights(thousandths: [125, 375, 500, 0, 0])
        #expect(weights.points(of: .skills, fraction: 1_000_000) == 125)
        #expect(weights.points(of: .skills, fraction: 500_000) == 63)
        #expect(weights.points(of: .skills, fraction: 499_999) == 62)
        #expect(weights.points(of: .education, fraction: 1_000_000) == 0)
    }

    @Test("A weight shows with two places, or with three where it has them")
    func decimals() throws {
        let weights = try ScoreWeights(thousandths: [125, 370, 500, 5, 0])
        #expect(Part.allCases.map { weights.decimal(of: $0) } == ["0.125", "0.37", "0.50", "0.005", "0.00"])
    }
}
