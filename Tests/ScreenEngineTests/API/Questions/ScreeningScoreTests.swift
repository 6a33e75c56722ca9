import HTTPTypes
import Testing

@testable import ScreenEngine

/// How answers become the score, the traits and the status of a screening.
struct ScreeningScoreTests {
    /// A set of two questions for a trait, the second reversed, and a screening of it.
    private struct Scene {
        let set: Int
        let first: Int
        let second: Int
        let screening: Int
        var scoring: String { #"{"traits":[{"name":"Order","plus_keyed":[\#(first)],"minus_keyed":[\#(second)]}]}"# }

        init(_ questions: QuestionClient, _ candidate: Int) async throws {
            set = try await questions.makeSet()
            first = try await questions.makeQuestion(set)
            second = try await questions.makeQuestion(set)
            screening = try await questions.makeScreening(candidate, set)
        }
    }

    private static func with(
        _ body: @escaping @Sendable (QuestionFixture, QuestionClient, Int) async throws -> Void
    ) async throws {
        let fixture = try await QuestionFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { try await body(fixture, $0, asha) }
    }

    @Test("Choices become traits one by one, and the score once all that counts is answered")
    func counting() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            try await questions.score(scene.set, scene.scoring)
            var state = try await questions.state(scene.screening)
            #expect(state == ("Not Started", nil, "null"))
            try await fixture.answer(scene.screening, scene.first, "Accurate")
            state = try await questions.state(scene.screening)
            #expect(state == ("In Progress", nil, #"{"Order":{"score":null,"answered":1,"questions":2}}"#))
            // 3 of 4 and, reversed, 4 of 4.
            try await fixture.answer(scene.screening, scene.second, "Very Inaccurate")
            state = try await questions.state(scene.screening)
            #expect(state == ("Completed", "8.75", #"{"Order":{"score":"8.75","answered":2,"questions":2}}"#))
            // 3 of 4 and 0 of 4.
            try await fixture.answer(scene.screening, scene.second, "Very Accurate")
            state = try await questions.state(scene.screening)
            #expect(state == ("Completed", "3.75", #"{"Order":{"score":"3.75","answered":2,"questions":2}}"#))
            try await fixture.unanswer(scene.screening, scene.first)
            state = try await questions.state(scene.screening)
            #expect(state == ("In Progress", nil, #"{"Order":{"score":null,"answered":1,"questions":2}}"#))
            try await fixture.unanswer(scene.screening, scene.second)
            state = try await questions.state(scene.screening)
            #expect(state == ("Not Started", nil, "null"))
        }
    }

    @Test("The job's list shows score and traits too, and the moment at which the last question was answered")
    func ofJob() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            try await questions.score(scene.set, scene.scoring)
            try await fixture.answer(scene.screening, scene.first, "Neither")
            try await fixture.answer(scene.screening, scene.second, "Neither")
            let done = TimestampText.format(fixture.hiring.server.clock.now)
            fixture.hiring.tick()
            for path in ["/personality_screening/\(fixture.hiring.job)/", "/personality-screenings/"] {
                let found = try await questions.client.get(path, as: fixture.hiring.admin).items
                #expect(found.count == 1 && found[0]["score"]?.string == "5.00" && found[0]["completed_at"]?.string == done)
                #expect(found[0]["traits"]?["Order"]?["answered"]?.integer == 2)
            }
            try await questions.client.expect(
                "/personality-screenings/?ordering=score&status=Completed", as: fixture.hiring.owner,
                lists: [scene.screening])
        }
    }

    @Test("A set that says nothing of it counts nothing; what it says later counts the answers that are there")
    func later() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            try await fixture.answer(scene.screening, scene.first, "Accurate")
            try await fixture.answer(scene.screening, scene.second, "Neither")
            var state = try await questions.state(scene.screening)
            #expect(state == ("Completed", nil, "null"))
            try await questions.score(scene.set, scene.scoring)
            state = try await questions.state(scene.screening)
            #expect(state == ("Completed", "6.25", #"{"Order":{"score":"6.25","answered":2,"questions":2}}"#))
            try await questions.score(
                scene.set, #"{"traits":[{"name":"Order","plus_keyed":[\#(scene.first)],"weight":-1}]}"#)
            state = try await questions.state(scene.screening)
            #expect(state == ("Completed", "2.50", #"{"Order":{"score":"7.50","answered":1,"questions":1}}"#))
            try await questions.score(scene.set, "null")
            state = try await questions.state(scene.screening)
            #expect(state == ("Completed", nil, "null"))
        }
    }

    @Test("Other choices and points count at once")
    func choices() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            try await questions.score(scene.set, #"{"traits":[{"name":"Order","plus_keyed":[\#(scene.first)]}]}"#)
            try await fixture.answer(scene.screening, scene.first, "Accurate")
            let changed = try await questions.client.patch(
                "/questions/\(scene.first)/",
                #"{"choices":[{"text":"Accurate","points":1},{"text":"Not at all","points":0},{"text":"Fully","points":10}]}"#,
                as: fixture.hiring.admin)
            #expect(changed.status == .ok)
            let state = try await questions.state(scene.screening)
            #expect(state == ("In Progress", "1.00", #"{"Order":{"score":"1.00","answered":1,"questions":1}}"#))
        }
    }

    @Test("A question that is asked no more is missed by nobody, and stays counted for who has answered it")
    func deletedQuestion() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            try await questions.score(scene.set, scene.scoring)
            let other = try await questions.makeScreening(asha, scene.set)
            try await fixture.answer(scene.screening, scene.first, "Accurate")
            try await fixture.answer(other, scene.first, "Accurate")
            try await fixture.answer(other, scene.second, "Accurate")
            let removed = try await questions.client.delete("/questions/\(scene.second)/", as: fixture.hiring.admin)
            #expect(removed.status == .noContent)
            let without = try await questions.state(scene.screening)
            #expect(without == ("Completed", "7.50", #"{"Order":{"score":"7.50","answered":1,"questions":1}}"#))
            let with = try await questions.state(other)
            #expect(with == ("Completed", "5.00", #"{"Order":{"score":"5.00","answered":2,"questions":2}}"#))
            // The set may go on naming it; another set may not.
            try await questions.score(scene.set, scene.scoring.replacing("Order", with: "Tidiness"))
            let foreign = try await questions.makeSet("Other")
            try await questions.refuse(
                "/question-sets/\(foreign)/", #"{"scoring":\#(scene.scoring)}"#,
                #"{"scoring":{"traits":[{"plus_keyed":["Invalid pk \"\#(scene.first)\" - object does not exist."],"minus_keyed":["Invalid pk \"\#(scene.second)\" - object does not exist."]}]}}"#
            )
        }
    }

    @Test("Only choice questions count")
    func kinds() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            let text = try await questions.makeQuestion(scene.set, choices: nil)
            try await questions.refuse(
                "/question-sets/\(scene.set)/", #"{"scoring":{"traits":[{"name":"A","plus_keyed":[\#(text)]}]}}"#,
                #"{"scoring":{"traits":[{"plus_keyed":["Invalid pk \"\#(text)\" - object does not exist."]}]}}"#)
            try await questions.score(scene.set, scene.scoring)
            for question in [scene.first, scene.second] {
                try await fixture.answer(scene.screening, question, "Neither")
            }
            // It is asked all the same.
            var state = try await questions.state(scene.screening)
            #expect(state.status == "In Progress" && state.score == "5.00")
            try await fixture.answer(scene.screening, text, "Since it has to be done.")
            state = try await questions.state(scene.screening)
            #expect(state.status == "Completed" && state.score == "5.00")
        }
    }

    @Test("A score that a person gave stays until it is taken back; the traits go on being counted")
    func judged() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            let path = "/personality-screenings/\(scene.screening)/"
            try await questions.score(scene.set, scene.scoring)
            let given = try await questions.client.patch(path, #"{"score":"9.90"}"#, as: fixture.hiring.owner)
            #expect(given.status == .ok)
            try await fixture.answer(scene.screening, scene.first, "Neither")
            try await fixture.answer(scene.screening, scene.second, "Neither")
            let counted = #"{"Order":{"score":"5.00","answered":2,"questions":2}}"#
            var state = try await questions.state(scene.screening)
            #expect(state == ("Completed", "9.90", counted))
            let own = try await questions.client.patch(path, #"{"traits":{"calm":"very"}}"#, as: fixture.hiring.owner)
            #expect(own.status == .ok)
            try await questions.score(scene.set, scene.scoring.replacing("Order", with: "Tidiness"))
            state = try await questions.state(scene.screening)
            #expect(state == ("Completed", "9.90", #"{"calm":"very"}"#))
            let back = try await questions.client.patch(path, #"{"score":null,"traits":null}"#, as: fixture.hiring.owner)
            #expect(try back.json["score"]?.string == "5.00")
            #expect(try back.json["traits"]?.text == counted.replacing("Order", with: "Tidiness"))
            // What is written back as it was read is nobody's judgement.
            let same = try await questions.client.put(path, back.text, as: fixture.hiring.owner)
            #expect(same.text == back.text)
            try await fixture.answer(scene.screening, scene.first, "Very Accurate")
            state = try await questions.state(scene.screening)
            #expect(state.score == "7.50")
        }
    }

    @Test(
        "A person's On Hold, Rejected and Skipped stay, and the score is counted all the same",
        arguments: [
            StepStatus.onHold, .rejected, .skipped,
        ])
    func heldByPerson(status: StepStatus) async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            try await questions.score(scene.set, scene.scoring)
            _ = try await questions.client.patch(
                "/personality-screenings/\(scene.screening)/", #"{"status":"\#(status.rawValue)"}"#,
                as: fixture.hiring.owner)
            for question in [scene.first, scene.second] {
                try await fixture.answer(scene.screening, question, "Neither")
            }
            let state = try await questions.state(scene.screening)
            #expect(state.status == status.rawValue && state.score == "5.00")
        }
    }

    @Test("Hundreds of screenings are counted anew in one request, each with its own answers")
    func many() async throws {
        try await ScreeningScoreTests.with { fixture, questions, asha in
            let scene = try await Scene(questions, asha)
            try await fixture.hiring.database.write { connection in
                try connection.execute(
                    """
                    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 250)
                    INSERT INTO personality_screenings (organisation_id, candidate_id, job_id, question_set_id, status,
                        answered, created_at, updated_at)
                    SELECT organisation_id, candidate_id, job_id, question_set_id, 'In Progress', 1, n, n
                    FROM numbers, personality_screenings
                    """, [])
                try connection.execute(
                    """
                    INSERT INTO answers (organisation_id, screening_id, question_id, candidate_id, job_id, text, status,
                        created_at, updated_at)
                    SELECT organisation_id, id, $1, candidate_id, job_id,
                        CASE id % 2 WHEN 0 THEN 'Accurate' ELSE 'Inaccurate' END, 'ready', 0, 0
                    FROM personality_screenings WHERE answered = 1
                    """, [.integer(scene.first)])
            }
            try await questions.score(scene.set, #"{"traits":[{"name":"Order","plus_keyed":[\#(scene.first)]}]}"#)
            try await fixture.hiring.server.expect(
                "SELECT score, count(*) FROM personality_screenings WHERE score = 750 + (id % 2) * -500 GROUP BY score ORDER BY score",
                gives: [250, 750])
            try await fixture.hiring.server.expect(
                "SELECT count(*) FROM personality_screenings WHERE score IS NOT NULL", gives: [250])
        }
    }
}
