import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct AnswerTests {
    private let fixture: AnswerFixture

    init() async throws { fixture = try await AnswerFixture() }

    @Test("An answer has the contract's members; candidate, job and service are the screening's")
    func members() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let made = try await client.post(
                "/answers/", fixture.json(.text, #""text":" I like Swift. ","candidate":99,"status":"failed""#),
                as: fixture.hiring.helper)
            #expect(made.status == .created, "\(made.text)")
            let json = try made.json
            #expect(
                json.names == [
                    "id", "screening_id", "question", "candidate", "job", "service", "text", "video_key", "status", "detail",
                    "duration_seconds", "created_at",
                ])
            #expect(json["screening_id"]?.integer == fixture.screening)
            #expect(json["question"]?.integer == fixture.question(.text))
            #expect(json["candidate"]?.integer == fixture.candidate)
            #expect(json["job"]?.integer == fixture.hiring.job)
            #expect(json["service"]?.integer == fixture.service)
            #expect(json["text"]?.string == "I like Swift.")
            #expect(json["status"]?.string == "ready" && json["video_key"] == .null)
            let one = "/answers/\(json["id"]!.integer!)/"
            #expect(made.headers[.location]?.hasSuffix(one) == true)
            let shown = try await client.get(one, as: fixture.hiring.owner)
            #expect(shown.body == made.body && shown.headers[.eTag] != nil)
            for part in ["audio", "video", "thumbnail"] {
                let none = try await client.get(one + part + "/", as: fixture.hiring.owner)
                #expect(none.status == .notFound)
            }
        }
    }

    @Test(
        "What is wrong with an answer is said in DRF's words",
        arguments: [
            ("{}", #"{"screening_id":["This field is required."],"question":["This field is required."]}"#),
            (
                #"{"screening_id":99,"question":99,"text":"x"}"#,
                #"{"screening_id":["Invalid pk \"99\" - object does not exist."],"question":["Invalid pk \"99\" - object does not exist."]}"#
            ),
            (#"{"screening_id":SCREENING,"question":TEXT}"#, #"{"text":["This field is required."]}"#),
            (#"{"screening_id":SCREENING,"question":TEXT,"text":" "}"#, #"{"text":["This field may not be blank."]}"#),
            (#"{"screening_id":SCREENING,"question":TEXT,"text":null}"#, #"{"text":["This field may not be blank."]}"#),
            (
                #"{"screening_id":SCREENING,"question":CHOICE,"text":"Maybe"}"#,
                #"{"text":["\"Maybe\" is not a valid choice."]}"#
            ),
            (#"{"screening_id":SCREENING,"question":VIDEO}"#, #"{"video_key":["This field is required."]}"#),
            (#"{"screening_id":SCREENING,"question":AUDIO,"text":"x"}"#, #"{"video_key":["This field is required."]}"#),
            (
                #"{"screening_id":SCREENING,"question":VIDEO,"video_key":"../../etc/passwd"}"#,
                #"{"video_key":["There is no upload with the key \"../../etc/passwd\"."]}"#
            ),
            (
                #"{"screening_id":SCREENING,"question":TEXT,"text":"x","video_key":"a"}"#,
                #"{"video_key":["This question is not answered with a recording."]}"#
            ),
        ])
    func wrong(body: String, message: String) async throws {
        let fixture = fixture
        let filled = body.replacing("SCREENING", with: "\(fixture.screening)")
            .replacing("TEXT", with: "\(fixture.question(.text))")
            .replacing("CHOICE", with: "\(fixture.question(.choice))")
            .replacing("VIDEO", with: "\(fixture.question(.video))")
            .replacing("AUDIO", with: "\(fixture.question(.audio))")
        try await fixture.serve { client in
            let answer = try await client.post("/answers/", filled, as: fixture.hiring.owner)
            #expect(answer.status == .badRequest && answer.text == message, "\(answer.text)")
        }
        #expect(try await fixture.hiring.int("SELECT count(*) FROM answers") == 0)
    }

    @Test("A question has to be one of the screening's set, and still be asked")
    func otherQuestions() async throws {
        let fixture = fixture
        let organisation = SQLValue.integer(fixture.hiring.server.organisation)
        let other = try await fixture.hiring.server.insert(
            "INSERT INTO question_sets (organisation_id, name, created_at) VALUES ($1, 'Other', 0) RETURNING id",
            [organisation])
        let elsewhere = try await AnswerFixture.ask(.text, in: other, fixture.hiring)
        let deleted = try await AnswerFixture.ask(.text, in: fixture.set, fixture.hiring)
        try await fixture.hiring.server.execute(
            "UPDATE questions SET is_deleted = 1 WHERE id = $1", [.integer(deleted)])
        let foreign = try await AnswerFixture.ask(.text, in: fixture.set, fixture.hiring)
        try await fixture.hiring.server.execute(
            "UPDATE questions SET organisation_id = $1 WHERE id = $2",
            [.integer(fixture.hiring.foreigner.organisation), .integer(foreign)])
        try await fixture.serve { client in
            for (question, message) in [
                (elsewhere, AnswerMessage.otherSet), (deleted, PayloadMessage.key(deleted)),
                (foreign, PayloadMessage.key(foreign)),
            ] {
                let answer = try await client.post(
                    "/answers/", #"{"screening_id":\#(fixture.screening),"question":\#(question),"text":"x"}"#,
                    as: fixture.hiring.owner)
                #expect(try answer.json["question"]?.items == [.string(message)], "\(answer.text)")
            }
        }
    }

    @Test("A second answer to the same question of the same screening is 400, and of 30 at once one is kept")
    func twice() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let statuses = try await withThrowingTaskGroup(of: APITestAnswer.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        number % 2 == 0
                            ? try await client.post(
                                "/answers/", fixture.json(.choice, #""text":"Yes""#), as: fixture.hiring.owner)
                            : try await fixture.send(
                                client, fixture.fields(.choice).merging(["text": "No"]) { $1 }, file: nil)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.filter { $0.status == .created }.count == 1)
            let refused = statuses.filter { $0.status == .badRequest }
            #expect(refused.count == 29)
            let message = #"{"non_field_errors":["The fields screening_id, question must make a unique set."]}"#
            #expect(refused.allSatisfy { $0.text == message })
        }
        #expect(try await fixture.hiring.int("SELECT count(*) FROM answers") == 1)
    }

    @Test("An answer is changed but for its place, and deleted by those who may change the job; both count the screening anew")
    func change() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let made = try await client.post(
                "/answers/", fixture.json(.choice, #""text":"Yes""#), as: fixture.hiring.helper)
            let one = "/answers/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await fixture.hiring.int("SELECT answered FROM personality_screenings") == 1)
            let patched = try await client.patch(one, #"{"text":"No"}"#, as: fixture.hiring.helper)
            #expect(try patched.json["text"]?.string == "No")
            let wrong = try await client.patch(one, #"{"text":"Perhaps"}"#, as: fixture.hiring.helper)
            #expect(wrong.text == #"{"text":["\"Perhaps\" is not a valid choice."]}"#)
            let moved = try await client.patch(
                one, #"{"question":\#(fixture.question(.text))}"#, as: fixture.hiring.helper)
            #expect(moved.text == #"{"question":["\#(AnswerMessage.fixed)"]}"#)
            let put = try await client.put(one, fixture.json(.choice, #""text":"Yes""#), as: fixture.hiring.owner)
            #expect(put.status == .ok)
            let half = try await client.put(one, #"{"text":"Yes"}"#, as: fixture.hiring.owner)
            #expect(try half.json.names == ["screening_id", "question"])
            let stale = try await client.patch(
                one, #"{"text":"No"}"#, as: fixture.hiring.owner, [.ifMatch: try #require(patched.headers[.eTag])])
            #expect(stale.status == .preconditionFailed)
            let refused = try await client.delete(one, as: fixture.hiring.helper)
            #expect(refused.status == .forbidden)
            let gone = try await client.delete(one, as: fixture.hiring.owner)
            #expect(gone.status == .noContent)
            #expect(try await fixture.hiring.int("SELECT answered FROM personality_screenings") == 0)
        }
    }

    @Test("Who sees the job sees and writes its answers; to others there are none")
    func access() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            let body = fixture.json(.text, #""text":"x""#)
            let made = try await fixture.hiring.statuses(client) {
                let answer = try await client.post("/answers/", body, as: $0)
                try await fixture.hiring.server.execute("DELETE FROM answers")
                return answer
            }
            #expect(made == [201, 201, 201, 400, 400])
            let id = try #require(try await client.post("/answers/", body, as: fixture.hiring.owner).json["id"]?.integer)
            let one = "/answers/\(id)/"
            let seen = try await fixture.hiring.statuses(client) { try await client.get(one, as: $0) }
            #expect(seen == [200, 200, 200, 404, 404])
            let changed = try await fixture.hiring.statuses(client) {
                try await client.patch(one, #"{"text":"y"}"#, as: $0)
            }
            #expect(changed == [200, 200, 200, 404, 404])
            for account in [fixture.hiring.admin, fixture.hiring.owner, fixture.hiring.helper] {
                try await client.expect("/answers/", as: account, lists: [id])
            }
            for account in [fixture.hiring.stranger, fixture.hiring.foreigner] {
                try await client.expect("/answers/", as: account, lists: [])
            }
            let deleted = try await fixture.hiring.statuses(client) { try await client.delete(one, as: $0) }
            #expect(deleted == [204, 404, 404, 404, 404])
        }
    }

    @Test("Answers are filtered by screening and question and ordered by creation")
    func list() async throws {
        let fixture = fixture
        try await fixture.serve { client in
            var ids: [Int] = []
            for (kind, text) in [(QuestionKind.text, "x"), (.choice, "No")] {
                fixture.hiring.tick()
                let made = try await client.post(
                    "/answers/", fixture.json(kind, #""text":"\#(text)""#), as: fixture.hiring.owner)
                ids.append(try #require(try made.json["id"]?.integer))
            }
            let owner = fixture.hiring.owner
            try await client.expect("/answers/", as: owner, lists: ids.reversed())
            try await client.expect("/answers/?ordering=created_at", as: owner, lists: ids)
            try await client.expect("/answers/?ordering=-created_at&page_size=1", as: owner, lists: [ids[1]])
            try await client.expect("/answers/?screening_id=\(fixture.screening)", as: owner, lists: ids.reversed())
            try await client.expect("/answers/?screening_id=99", as: owner, lists: [])
            try await client.expect("/answers/?question=\(fixture.question(.choice))", as: owner, lists: [ids[1]])
            let wrong = try await client.get("/answers/?question=x", as: owner)
            #expect(wrong.text == #"{"question":["Enter a number."]}"#)
        }
    }
}
