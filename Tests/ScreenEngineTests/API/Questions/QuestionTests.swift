import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("GET, POST, PUT, PATCH and DELETE /questions/")
struct QuestionTests {
    @Test("A question has the contract's members, and goes behind the last one unless its place is given")
    func members() async throws {
        try await QuestionFixture().serve { questions in
            let (client, admin) = (questions.client, questions.fixture.admin)
            let set = try await questions.makeSet()
            let made = try await client.post(
                "/questions/", #"{"question_set":\#(set),"text":" Why? ","kind":"video"}"#, as: admin)
            #expect(made.status == .created && made.headers[.location] == "/questions/1/")
            #expect(
                made.text
                    == #"{"id":1,"question_set":\#(set),"text":"Why?","kind":"video","choices":[],"order":1,"is_deleted":false}"#
            )
            let weighted = #"[{"text":"Yes","points":3},{"text":"No","points":-1}]"#
            let next = try await client.post(
                "/questions/", #"{"question_set":\#(set),"text":"A","kind":"choice","choices":\#(weighted)}"#, as: admin)
            #expect(try next.json["order"]?.integer == 2 && next.json["choices"]?.text == weighted)
            let numbers = #"{"question_set":\#(set),"text":"A","kind":"choice","choices":[1,2],"order":0}"#
            let third = try await client.post("/questions/", numbers, as: admin)
            #expect(try third.json["order"]?.integer == 0 && third.json["choices"]?.text == #"["1","2"]"#)
            let one = try await client.get("/questions/1/", as: questions.fixture.stranger)
            #expect(one.text == made.text)
            let stale = try await client.delete("/questions/1/", as: admin, [.ifMatch: "\"other\""])
            #expect(stale.status == .preconditionFailed)
            let replaced = try await client.put(
                "/questions/2/", #"{"question_set":\#(set),"text":"B","kind":"text"}"#, as: admin)
            #expect(
                replaced.text
                    == #"{"id":2,"question_set":\#(set),"text":"B","kind":"text","choices":[],"order":2,"is_deleted":false}"#
            )
        }
    }

    @Test(
        "What is wrong with a question is said in DRF's words",
        arguments: [
            (
                "{}",
                #"{"question_set":["This field is required."],"text":["This field is required."],"kind":["This field is required."]}"#
            ),
            (
                #"{"question_set":9,"text":"A","kind":"song","order":-1}"#,
                #"{"question_set":["Invalid pk \"9\" - object does not exist."],"kind":["\"song\" is not a valid choice."],"order":["Ensure this value is greater than or equal to 0."]}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"choice"}"#,
                #"{"choices":["A choice question has two choices or more."]}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"choice","choices":["Yes"]}"#,
                #"{"choices":["A choice question has two choices or more."]}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"choice","choices":["Yes"," Yes "]}"#,
                #"{"choices":["Each choice may be there once."]}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"choice","choices":["Yes",null,""]}"#,
                #"{"choices":{"1":["This field may not be null."],"2":["This field may not be blank."]}}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"choice","choices":[{"text":"A","points":1},{"text":"B","points":1}]}"#,
                #"{"choices":["The points of the choices may not all be the same."]}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"choice","choices":[{"text":"A","points":1001},{"text":"B"},"C"]}"#,
                #"{"choices":[{"points":["Ensure this value is less than or equal to 1000."]},{"points":["This field is required."]},{"non_field_errors":["Invalid data. Expected a dictionary, but got str."]}]}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"text","choices":["Yes","No"]}"#,
                #"{"choices":["Only a choice question has choices."]}"#
            ),
            (
                #"{"question_set":1,"text":"A","kind":"choice","choices":"Yes"}"#,
                #"{"choices":["Expected a list of items but got type \"str\"."]}"#
            ),
        ])
    func wrong(body: String, message: String) async throws {
        try await QuestionFixture().serve { questions in
            _ = try await questions.makeSet()
            let answer = try await questions.client.post("/questions/", body, as: questions.fixture.admin)
            #expect(answer.status == .badRequest)
            #expect(answer.text == message)
        }
    }

    @Test("Texts, choices and the questions of a set are bounded")
    func bounds() async throws {
        let fixture = try await QuestionFixture()
        try await fixture.serve { questions in
            let set = try await questions.makeSet()
            let start = #"{"question_set":\#(set),"kind":"choice","#
            let long = String(repeating: "é", count: 5001)
            let many = (0...100).map { "\"\($0)\"" }.joined(separator: ",")
            for (rest, message) in [
                (#""text":"\#(long)","choices":["A","B"]}"#, #"{"text":["Ensure this field has no more than 5000 characters."]}"#),
                (#""text":"A","choices":[\#(many)]}"#, #"{"choices":["Ensure this field has no more than 100 elements."]}"#),
                (
                    #""text":"A","choices":["B","\#(long.prefix(501))"]}"#,
                    #"{"choices":{"1":["Ensure this field has no more than 500 characters."]}}"#
                ),
            ] {
                let answer = try await questions.client.post("/questions/", start + rest, as: questions.fixture.admin)
                #expect(answer.status == .badRequest && answer.text == message)
            }
            try await fixture.hiring.server.execute(
                """
                WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000)
                INSERT INTO questions (organisation_id, question_set_id, text, kind, position, created_at, updated_at)
                SELECT $1, $2, 'Q', 'text', n, 0, 0 FROM numbers
                """, [.integer(fixture.hiring.server.organisation), .integer(set)])
            let full = try await questions.client.post(
                "/questions/", #"{"question_set":\#(set),"text":"A","kind":"text"}"#, as: questions.fixture.admin)
            #expect(full.text == #"{"question_set":["A set has no more than 1000 questions."]}"#)
        }
    }

    @Test(
        "Questions are listed in their order, of a set or by identifier",
        arguments: [
            ("", [1, 2, 4, 3]), ("?ordering=-order", [3, 4, 1, 2]), ("?question_set_id=1", [1, 2, 3]),
            ("?question_set_id=2", [4]), ("?question_set_id=9", []), ("?question_ids=3,1,99,3", [1, 3]),
            ("?question_ids=1,4&question_set_id=2", [4]), ("?question_ids=,", []), ("?question_ids=1.5", []),
            ("?question_ids=", [1, 2, 4, 3]), ("?page=2&page_size=3", [3]),
        ])
    func list(query: String, expected: [Int]) async throws {
        try await QuestionFixture().serve { questions in
            let sets = [try await questions.makeSet(), try await questions.makeSet()]
            for (set, order) in [(0, 1), (0, 1), (0, 3), (1, 2)] {
                _ = try await questions.make(
                    "/questions/", #"{"question_set":\#(sets[set]),"text":"A","kind":"text","order":\#(order)}"#)
            }
            try await questions.client.expect("/questions/" + query, as: questions.fixture.helper, lists: expected)
        }
    }

    @Test("question_ids has to be numbers, of which there may be so many")
    func identifiers() async throws {
        try await QuestionFixture().serve { questions in
            let (client, admin) = (questions.client, questions.fixture.admin)
            let wrong = try await client.get("/questions/?question_ids=1,x&question_set_id=y", as: admin)
            #expect(wrong.text == #"{"question_set_id":["Enter a number."],"question_ids":["Enter a number."]}"#)
            let most = (1...200).map(String.init).joined(separator: ",")
            let right = try await client.get("/questions/?question_ids=\(most)", as: admin)
            #expect(right.status == .ok)
            let many = try await client.get("/questions/?question_ids=\(most),201", as: admin)
            #expect(many.text == #"{"question_ids":["Ensure this field has no more than 200 elements."]}"#)
        }
    }

    @Test("A deleted question is in no list and 404; its answers stay")
    func deleting() async throws {
        let fixture = try await QuestionFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { questions in
            let (client, admin) = (questions.client, questions.fixture.admin)
            let set = try await questions.makeSet()
            let (kept, gone) = (try await questions.makeQuestion(set), try await questions.makeQuestion(set))
            let screening = try await questions.makeScreening(asha, set)
            try await fixture.answer(screening, gone, "Accurate")
            try await client.expect("/questions/", as: admin, lists: [kept, gone])
            let removed = try await client.delete("/questions/\(gone)/", as: admin)
            #expect(removed.status == .noContent && removed.body.isEmpty)
            try await client.expect("/questions/", as: admin, lists: [kept])
            try await client.expect("/questions/?question_ids=\(gone)", as: admin, lists: [])
            for method in [HTTPRequest.Method.get, .delete, .patch] {
                let answer = try await client.ask(method, "/questions/\(gone)/", method == .patch ? "{}" : nil, as: admin)
                #expect(answer.status == .notFound)
            }
            try await client.expect("/candidate/\(asha)/answers/", as: admin, lists: [1])
            try await fixture.hiring.server.expect("SELECT is_deleted FROM questions WHERE id = \(gone)", gives: [1])
        }
    }

    @Test("All of the organisation read a question, and only its administrators write it")
    func access() async throws {
        try await QuestionFixture().serve { questions in
            let (client, hiring) = (questions.client, questions.fixture)
            let set = try await questions.makeSet()
            let one = "/questions/\(try await questions.makeQuestion(set))/"
            let seen = try await hiring.statuses(client) { try await client.get(one, as: $0) }
            #expect(seen == [200, 200, 200, 200, 404])
            let changed = try await hiring.statuses(client) { try await client.patch(one, "{}", as: $0) }
            #expect(changed == [200, 403, 403, 403, 404])
            let body = #"{"question_set":\#(set),"text":"A","kind":"text"}"#
            let made = try await hiring.statuses(client) { try await client.post("/questions/", body, as: $0) }
            #expect(made == [201, 403, 403, 403, 400])
            let removed = try await hiring.statuses(client) { try await client.delete(one, as: $0) }
            #expect(removed == [204, 403, 403, 403, 404])
        }
    }

    @Test("What was answered stays an answer to its question: kind, set and the choices that were made stay")
    func answered() async throws {
        let fixture = try await QuestionFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { questions in
            let (set, other) = (try await questions.makeSet(), try await questions.makeSet("Other"))
            let question = try await questions.makeQuestion(set, choices: #"["Never","Often"]"#)
            let screening = try await questions.makeScreening(asha, set)
            let path = "/questions/\(question)/"
            let free = try await questions.client.patch(path, #"{"choices":["No","Yes"]}"#, as: questions.fixture.admin)
            #expect(free.status == .ok)
            try await fixture.answer(screening, question, "Yes")
            try await questions.refuse(path, #"{"choices":["No","Maybe"]}"#, #"{"choices":["\"Yes\" has been answered; it stays a choice."]}"#)
            try await questions.refuse(
                path, #"{"kind":"text","question_set":\#(other)}"#,
                #"{"kind":["This can't be changed: the question has answers."],"question_set":["This can't be changed: the question has answers."]}"#)
            let right = try await questions.client.patch(
                path, #"{"text":"How often?","choices":["Yes","Maybe"],"order":7}"#, as: questions.fixture.admin)
            #expect(right.status == .ok)
        }
    }

    @Test("A question that a set counts keeps its kind and its set")
    func counted() async throws {
        try await QuestionFixture().serve { questions in
            let (set, other) = (try await questions.makeSet(), try await questions.makeSet("Other"))
            let question = try await questions.makeQuestion(set)
            let path = "/questions/\(question)/"
            try await questions.score(set, #"{"traits":[{"name":"A","plus_keyed":[\#(question)]}]}"#)
            try await questions.refuse(
                path, #"{"kind":"text","question_set":\#(other)}"#,
                #"{"kind":["This can't be changed: the set's scoring counts the question."],"question_set":["This can't be changed: the set's scoring counts the question."]}"#
            )
            try await questions.score(set, "null")
            let moved = try await questions.client.patch(
                path, #"{"kind":"text","question_set":\#(other)}"#, as: questions.fixture.admin)
            #expect(try moved.json["choices"]?.text == "[]" && moved.json["question_set"]?.integer == other)
        }
    }
}
