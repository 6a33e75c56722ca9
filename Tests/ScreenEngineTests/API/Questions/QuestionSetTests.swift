import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("GET, POST, PUT, PATCH and DELETE /question-sets/")
struct QuestionSetTests {
    @Test("A set has the contract's members, and how its answers count")
    func members() async throws {
        let fixture = try await QuestionFixture()
        let service = try await fixture.hiring.addService("Panel")
        try await fixture.serve { questions in
            let (client, admin) = (questions.client, questions.fixture.admin)
            let made = try await client.post(
                "/question-sets/", #"{"name":" Ten items ","service":\#(service)}"#, as: admin)
            #expect(made.status == .created)
            #expect(
                made.text
                    == #"{"id":1,"org":\#(admin.organisation),"name":"Ten items","service":\#(service),"scoring":null,"created_at":"2025-02-17T04:52:49.230031Z"}"#
            )
            #expect(made.headers[.location] == "/question-sets/1/")
            let one = try await client.get("/question-sets/1/", as: admin)
            #expect(one.text == made.text && one.headers[.eTag] == made.headers[.eTag])
            let changed = try await client.patch("/question-sets/1/", #"{"service":null}"#, as: admin).json
            #expect(changed["service"] == .null && changed["name"]?.string == "Ten items")
            let stale = try await client.patch(
                "/question-sets/1/", #"{"name":"A"}"#, as: admin, [.ifMatch: made.headers[.eTag] ?? ""])
            #expect(stale.status == .preconditionFailed)
            let replaced = try await client.put("/question-sets/1/", #"{"name":"A"}"#, as: admin)
            #expect(try replaced.json["name"]?.string == "A")
            let removed = try await client.delete("/question-sets/1/", as: admin)
            #expect(removed.status == .noContent)
            let gone = try await client.get("/question-sets/1/", as: admin)
            #expect(gone.status == .notFound)
        }
    }

    @Test(
        "What is wrong with a set is said in DRF's words",
        arguments: [
            ("{}", #"{"name":["This field is required."]}"#),
            (#"{"name":""}"#, #"{"name":["This field may not be blank."]}"#),
            (
                #"{"name":"A","service":99}"#, #"{"service":["Invalid pk \"99\" - object does not exist."]}"#
            ),
            (#"{"name":"A","scoring":[]}"#, #"{"scoring":{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}}"#),
            (#"{"name":"A","scoring":{}}"#, #"{"scoring":{"traits":["This field is required."]}}"#),
            (#"{"name":"A","scoring":{"traits":[]}}"#, #"{"scoring":{"traits":["This list may not be empty."]}}"#),
            (
                #"{"name":"A","scoring":{"traits":[{"name":"B"}]}}"#,
                #"{"scoring":{"traits":[{"plus_keyed":["This field is required."]}]}}"#
            ),
            (
                #"{"name":"A","scoring":{"min_answered_percent":0,"traits":[{"plus_keyed":[1],"minus_keyed":[1],"weight":101}]}}"#,
                #"{"scoring":{"min_answered_percent":["Ensure this value is greater than or equal to 1."],"traits":[{"name":["This field is required."],"weight":["Ensure this value is less than or equal to 100."],"minus_keyed":["Question 1 is in plus_keyed too."]}]}}"#
            ),
            (
                #"{"name":"A","scoring":{"traits":[{"name":"B","plus_keyed":[1]},{"name":"B","plus_keyed":[1]}]}}"#,
                #"{"scoring":{"traits":["Each trait has a name of its own."]}}"#
            ),
            // A new set has no question yet that could count.
            (
                #"{"name":"A","scoring":{"traits":[{"name":"B","plus_keyed":[1],"minus_keyed":[7]}]}}"#,
                #"{"scoring":{"traits":[{"plus_keyed":["Invalid pk \"1\" - object does not exist."],"minus_keyed":["Invalid pk \"7\" - object does not exist."]}]}}"#
            ),
        ])
    func wrong(body: String, message: String) async throws {
        try await QuestionFixture().serve { questions in
            let answer = try await questions.client.post("/question-sets/", body, as: questions.fixture.admin)
            #expect(answer.status == .badRequest)
            #expect(answer.text == message)
        }
    }

    @Test("The traits of a set name so many questions together")
    func named() async throws {
        try await QuestionFixture().serve { questions in
            let set = try await questions.makeSet()
            let keys = (1...701).map(String.init).joined(separator: ",")
            let traits = (1...3).map { #"{"name":"\#($0)","plus_keyed":[\#(keys)]}"# }.joined(separator: ",")
            let answer = try await questions.client.patch(
                "/question-sets/\(set)/", #"{"scoring":{"traits":[\#(traits)]}}"#, as: questions.fixture.admin)
            #expect(answer.status == .badRequest)
            #expect(
                answer.text == #"{"scoring":{"traits":["The traits name no more than 2000 questions together."]}}"#)
        }
    }

    @Test(
        "Sets are filtered, searched and ordered as asked",
        arguments: [
            ("", [3, 2, 1]), ("?ordering=created_at", [1, 2, 3]), ("?service=SERVICE", [2]), ("?service=99", []),
            ("?search=BIG", [3, 1]), ("?search=big%20short", [3]), ("?search=ig", [3, 1]), ("?search=nothing", []),
            ("?ordering=created_at&page=2&page_size=2", [3]),
        ])
    func list(query: String, expected: [Int]) async throws {
        let fixture = try await QuestionFixture()
        let service = try await fixture.hiring.addService("Panel")
        try await fixture.serve { questions in
            for (name, rest) in [("Big Five", ""), ("Ten items", #","service":\#(service)"#), ("Big Five, short", "")] {
                fixture.hiring.tick()
                _ = try await questions.makeSet(name, rest)
            }
            try await questions.client.expect(
                "/question-sets/" + query.replacing("SERVICE", with: String(service)), as: questions.fixture.helper,
                lists: expected)
        }
    }

    @Test("All of the organisation read a set, and only its administrators write it")
    func access() async throws {
        let fixture = try await QuestionFixture()
        try await fixture.serve { questions in
            let (client, hiring) = (questions.client, questions.fixture)
            let one = "/question-sets/\(try await questions.makeSet())/"
            let seen = try await hiring.statuses(client) { try await client.get(one, as: $0) }
            #expect(seen == [200, 200, 200, 200, 404])
            let changed = try await hiring.statuses(client) { try await client.patch(one, "{}", as: $0) }
            #expect(changed == [200, 403, 403, 403, 404])
            let made = try await hiring.statuses(client) {
                try await client.post("/question-sets/", #"{"name":"B"}"#, as: $0)
            }
            #expect(made == [201, 403, 403, 403, 201])
            let removed = try await hiring.statuses(client) { try await client.delete(one, as: $0) }
            #expect(removed == [204, 403, 403, 403, 404])
            let theirs = try await client.get("/question-sets/", as: hiring.foreigner)
            #expect(try theirs.items.map { $0["name"]?.string } == ["B"])
        }
    }

    @Test("A set that a screening asks can't be deleted; its questions go with it otherwise")
    func inUse() async throws {
        let fixture = try await QuestionFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { questions in
            let (client, admin) = (questions.client, questions.fixture.admin)
            let set = try await questions.makeSet()
            let question = try await questions.makeQuestion(set)
            let screening = try await questions.makeScreening(asha, set)
            let refused = try await client.delete("/question-sets/\(set)/", as: admin)
            #expect(refused.status == .conflict)
            #expect(
                refused.text == #"{"detail":"This question set is in use; take it out of what refers to it first."}"#)
            _ = try await client.delete("/personality-screenings/\(screening)/", as: admin)
            let removed = try await client.delete("/question-sets/\(set)/", as: admin)
            #expect(removed.status == .noContent)
            let gone = try await client.get("/questions/\(question)/", as: admin)
            #expect(gone.status == .notFound)
        }
    }

    @Test("A page costs as many queries as a larger one")
    func queries() async throws {
        let fixture = try await QuestionFixture()
        let counting = CountingDatabase(base: fixture.hiring.database)
        try await fixture.serve(database: counting) { questions in
            let set = try await questions.makeSet()
            for _ in 0..<30 {
                _ = try await questions.makeSet()
                _ = try await questions.makeQuestion(set, choices: nil)
            }
            for path in ["/question-sets/", "/questions/"] {
                var found: [Int] = []
                for size in [1, 30] {
                    // The first asks for the list, the second is the page itself.
                    for _ in 0..<2 {
                        _ = counting.counter.take()
                        _ = try await questions.client.get(path + "?page_size=\(size)", as: questions.fixture.helper)
                    }
                    found.append(counting.counter.take())
                }
                #expect(found[0] == found[1] && found[0] <= 3, "\(path)")
            }
        }
    }
}
