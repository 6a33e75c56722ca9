import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct QuestionViewSetSeedTests {
    private static let members = ["id", "question_set", "text", "kind", "choices", "order", "is_deleted"]

    @Test("GET questions/ 200: A page of questions in their order", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let page = try await client.get("questions/", as: scene.helper)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            let items = try page.items
            #expect(items.allSatisfy { $0.names?.starts(with: Self.members) == true })
            #expect(items.map { $0["kind"]?.string } == QuestionSeed.kinds)
            let backwards = try await client.get("questions/?ordering=-order", as: scene.helper)
            #expect(try backwards.ids == seed.questions.reversed())
        }
    }

    @Test("GET questions/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in #expect(try await client.get("questions/", as: nil).status == .unauthorized) }
    }

    @Test("POST questions/ 201: A question of every kind", arguments: QuestionSeed.kinds)
    func made(kind: String) async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let made = try await client.post(
                "questions/", QuestionSeed.question(seed.set, kind, order: 9), as: scene.admin)
            #expect(made.status == .created)
            #expect(try made.names?.starts(with: Self.members) == true)
            #expect(try made.json["kind"]?.string == kind)
            #expect(try made.json["order"]?.integer == 9)
            #expect(try made.json["is_deleted"] == .bool(false))
            #expect(try made.json["choices"]?.items?.count == (kind == "choice" ? 2 : 0))
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/questions/\(id)/") == true)
        }
    }

    @Test("POST questions/ 400: What is missing, not there, or no kind")
    func refused() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let empty = try await client.post("questions/", "{}", as: scene.admin)
            #expect(empty.status == .badRequest)
            for field in ["question_set", "text"] {
                #expect(try empty.json[field]?.text == #"["This field is required."]"#, "\(field)")
            }
            let missing = try await client.post(
                "questions/", QuestionSeed.question(99, "text", order: 1), as: scene.admin)
            #expect(missing.status == .badRequest)
            #expect(try missing.json["question_set"]?.text == #"["Invalid pk \"99\" - object does not exist."]"#)
            let kind = try await client.post(
                "questions/", QuestionSeed.question(seed.set, "song", order: 1), as: scene.admin)
            #expect(kind.status == .badRequest)
            #expect(try kind.json["kind"]?.text == #"["\"song\" is not a valid choice."]"#)
            #expect(try await client.get("questions/", as: scene.admin).count == 4)
        }
    }

    @Test("GET questions/<id>/ 200: A question", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        try await seed.scene.run { [helper = seed.scene.helper] client in
            let answer = try await client.get("questions/\(seed.questions[1])/", as: helper)
            #expect(answer.status == .ok)
            #expect(try answer.json["question_set"]?.integer == seed.set)
        }
    }

    @Test("GET questions/<id>/ 404: One that isn't there, or is another organisation's")
    func missing() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            #expect(try await client.get("questions/99/", as: scene.admin).status == .notFound)
            let foreign = try await client.get("questions/\(seed.questions[0])/", as: scene.foreigner)
            #expect(foreign.status == .notFound)
        }
    }

    @Test("PUT questions/<id>/ 200: Replaced", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let body = QuestionSeed.question(seed.set, "audio", order: 7)
            let answer = try await client.put("questions/\(seed.questions[0])/", body, as: scene.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["kind"]?.string == "audio")
            #expect(try answer.json["order"]?.integer == 7)
        }
    }

    @Test("PATCH questions/<id>/ 200: A part", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let one = "questions/\(seed.questions[0])/"
            let answer = try await client.patch(one, #"{"text": "Why?"}"#, as: scene.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["text"]?.string == "Why?")
            #expect(try answer.json["kind"]?.string == "text")
        }
    }

    @Test("DELETE questions/<id>/ 204: Asked no more, and out of the lists", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await client.delete("questions/\(seed.questions[0])/", as: scene.admin)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get("questions/", as: scene.admin).ids == Array(seed.questions.dropFirst()))
        }
        let flag = try await scene.hiring.int(
            "SELECT is_deleted FROM questions WHERE id = $1", [.integer(seed.questions[0])])
        #expect(flag == 1)
    }

    @Test("QuestionViewSet: Handles CRUD operations for the `Question` model.")
    func cycle() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let body = QuestionSeed.question(seed.set, "text", order: 9)
            let made = try await client.post("questions/", body, as: scene.admin)
            let one = "questions/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.admin).body == made.body)
            #expect(try await client.put(one, body, as: scene.admin).status == .ok)
            #expect(try await client.patch(one, #"{"text": "Why?"}"#, as: scene.admin).status == .ok)
            #expect(try await client.get("questions/", as: scene.admin).count == 5)
            #expect(try await client.delete(one, as: scene.admin).status == .noContent)
            #expect(try await client.get("questions/", as: scene.admin).count == 4)
        }
    }

    @Test("QuestionViewSet: Filters questions based on `question_set_id` or `question_ids` provided in query parameters.")
    func filters() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let other = try await client.post("question-sets/", #"{"name": "Other"}"#, as: scene.admin)
            let set = try #require(try other.json["id"]?.integer)
            let body = QuestionSeed.question(set, "text", order: 1)
            let made = try await client.post("questions/", body, as: scene.admin)
            let extra = try #require(try made.json["id"]?.integer)
            let questions = seed.questions
            for (query, expected) in [
                ("question_set_id=\(set)", [extra]), ("question_set_id=\(seed.set)", questions), ("question_set_id=99", []),
                ("question_ids=\(questions[2]),\(questions[0])", [questions[0], questions[2]]),
                ("question_ids=\(extra)", [extra]), ("question_ids=99", []),
                ("question_set_id=\(set)&question_ids=\(questions[0])", []),
            ] {
                #expect(try await client.get("questions/?\(query)", as: scene.helper).ids == expected, "\(query)")
            }
            let wrong = try await client.get("questions/?question_set_id=x", as: scene.helper)
            #expect(wrong.status == .badRequest)
            #expect(wrong.text == #"{"question_set_id":["Enter a number."]}"#)
        }
    }

    @Test("QuestionViewSet: Excludes deleted questions (`is_deleted=False`).")
    func excluded() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let gone = seed.questions[1]
            #expect(try await client.delete("questions/\(gone)/", as: scene.admin).status == .noContent)
            let left = seed.questions.filter { $0 != gone }
            for query in ["", "?question_set_id=\(seed.set)", "?question_ids=\(seed.questions.map(String.init).joined(separator: ","))"] {
                #expect(try await client.get("questions/\(query)", as: scene.admin).ids == left, "\(query)")
            }
            #expect(try await client.get("questions/\(gone)/", as: scene.admin).status == .notFound)
            let answer = try await client.post("answers/", seed.answer(to: 1, "Yes"), as: scene.admin)
            #expect(answer.status == .badRequest)
        }
    }

    @Test("QuestionViewSet: Uses `QuestionSerializer` for all actions.")
    func oneShape() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let single = try await client.get("questions/\(seed.questions[1])/", as: scene.admin)
            let one = "questions/\(seed.questions[1])/"
            let listed = try await client.get("questions/?question_ids=\(seed.questions[1])", as: scene.admin).items
            #expect(try listed == [single.json])
            #expect(try await client.put(one, single.text, as: scene.admin).body == single.body)
            #expect(try await client.patch(one, "{}", as: scene.admin).body == single.body)
        }
    }
}
