import HTTPTypes
import Testing

@testable import ScreenEngine

/// How a screening goes together with its set, its service and its answers.
struct ScreeningSetTests {
    private static func body(_ candidate: Int, _ job: Int, _ rest: String) -> String {
        #"{"candidate":\#(candidate),"job":\#(job)\#(rest)}"#
    }

    @Test("A screening has its set's service, and refuses another one")
    func service() async throws {
        let fixture = try await QuestionFixture()
        let hiring = fixture.hiring
        let asha = try await hiring.apply("Asha")
        let (panel, chess) = (try await hiring.addService("Panel"), try await hiring.addService("Chess"))
        try await fixture.serve { questions in
            let client = questions.client
            let set = try await questions.makeSet("Ten items", #","service":\#(panel)"#)
            let free = try await questions.makeSet("Free")
            let path = "/personality-screenings/"
            let made = try await client.post(
                path, ScreeningSetTests.body(asha, hiring.job, #","question_set":\#(set)"#), as: hiring.owner
            ).json
            #expect(made["service"]?.integer == panel && made["question_set"]?.integer == set)
            let both = ScreeningSetTests.body(asha, hiring.job, #","question_set":\#(set),"service":\#(chess)"#)
            let refused = try await client.post(path, both, as: hiring.owner)
            #expect(refused.status == .badRequest)
            #expect(refused.text == #"{"service":["The question set belongs to another service."]}"#)
            let one = "\(path)\(made["id"]!.integer!)/"
            try await questions.refuse(
                one, #"{"service":\#(chess)}"#, #"{"service":["The question set belongs to another service."]}"#)
            let freed = try await client.patch(one, #"{"question_set":\#(free),"service":\#(chess)}"#, as: hiring.owner)
            #expect(try freed.json["service"]?.integer == chess)
            let bound = try await client.patch(one, #"{"question_set":\#(set)}"#, as: hiring.owner)
            #expect(try bound.json["service"]?.integer == panel)
            let unknown = try await client.patch(one, #"{"question_set":99,"service":98}"#, as: hiring.owner)
            #expect(
                unknown.text
                    == #"{"service":["Invalid pk \"98\" - object does not exist."],"question_set":["Invalid pk \"99\" - object does not exist."]}"#
            )
        }
    }

    @Test("Answers go with their screening to another service; candidate, job and questions stay once there are answers")
    func answered() async throws {
        let fixture = try await QuestionFixture()
        let hiring = fixture.hiring
        let (asha, bert) = (try await hiring.apply("Asha"), try await hiring.apply("Bert"))
        let chess = try await hiring.addService("Chess")
        try await fixture.serve { questions in
            let (set, other) = (try await questions.makeSet(), try await questions.makeSet("Other"))
            let question = try await questions.makeQuestion(set)
            let screening = try await questions.makeScreening(asha, set)
            let path = "/personality-screenings/\(screening)/"
            let ofService = "/candidate/\(asha)/job/\(hiring.job)/service/\(chess)/answers/"
            let free = try await questions.client.patch(path, #"{"candidate":\#(bert)}"#, as: hiring.owner)
            #expect(free.status == .ok)
            _ = try await questions.client.patch(path, #"{"candidate":\#(asha)}"#, as: hiring.owner)
            try await fixture.answer(screening, question, "Accurate")
            let stays = "This can't be changed: the screening has answers."
            try await questions.refuse(
                path, #"{"candidate":\#(bert),"question_set":\#(other)}"#,
                #"{"candidate":["\#(stays)"],"question_set":["\#(stays)"]}"#)
            try await questions.refuse(path, #"{"question_set":null}"#, #"{"question_set":["\#(stays)"]}"#)
            try await questions.client.expect(ofService, as: hiring.owner, lists: [])
            let moved = try await questions.client.patch(path, #"{"service":\#(chess)}"#, as: hiring.owner)
            #expect(moved.status == .ok)
            try await questions.client.expect(ofService, as: hiring.owner, lists: [1])
        }
    }

    @Test("A screening that gets its set only after it was answered is counted then")
    func laterSet() async throws {
        let fixture = try await QuestionFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { questions in
            let set = try await questions.makeSet()
            let question = try await questions.makeQuestion(set)
            try await questions.score(set, #"{"traits":[{"name":"A","plus_keyed":[\#(question)]}]}"#)
            let screening = try await questions.make(
                "/personality-screenings/", ScreeningSetTests.body(asha, fixture.hiring.job, ""))
            try await fixture.answer(screening, question, "Accurate")
            let before = try await questions.state(screening)
            #expect(before == ("In Progress", nil, "null"))
            let given = try await questions.client.patch(
                "/personality-screenings/\(screening)/", #"{"question_set":\#(set)}"#, as: fixture.hiring.owner)
            #expect(try given.json["score"]?.string == "7.50" && given.json["status"]?.string == "Completed")
        }
    }
}
