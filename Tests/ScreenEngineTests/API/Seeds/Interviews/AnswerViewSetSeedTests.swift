import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct AnswerViewSetSeedTests {
    @Test("GET answers/ 200: A page of answers", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await seed.answer(client)
            let page = try await client.get("answers/", as: scene.helper)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [answer])
            for (query, expected) in [
                ("screening_id=\(seed.screening)", [answer]), ("screening_id=99", []),
                ("question=\(seed.questions[0])", [answer]), ("question=\(seed.questions[1])", []),
            ] {
                #expect(try await client.get("answers/?\(query)", as: scene.helper).ids == expected, "\(query)")
            }
            #expect(try await client.get("answers/", as: scene.stranger).ids == [])
        }
    }

    @Test("GET answers/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in #expect(try await client.get("answers/", as: nil).status == .unauthorized) }
    }

    @Test("POST answers/ 201: An answer in writing, of the screening's candidate, job and service", arguments: SeedForm.allCases)
    func written(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let made = try await client.post("answers/", seed.answer(to: 0, "Because."), as: scene.helper)
            #expect(made.status == .created)
            let json = try made.json
            #expect(Set(AnswerShape.members).isSubset(of: json.names ?? []))
            #expect(json["screening_id"]?.integer == seed.screening && json["question"]?.integer == seed.questions[0])
            #expect(json["candidate"]?.integer == seed.candidate && json["job"]?.integer == scene.job)
            #expect(json["service"]?.integer == seed.service && json["text"]?.string == "Because.")
            #expect(json["status"]?.string == "ready" && json["video_key"] == .null)
            #expect(json["duration_seconds"] == .null)
            let id = try #require(json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/answers/\(id)/") == true)
        }
    }

    @Test("POST answers/ 400: What is missing, not there, or wrong")
    func refused() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let empty = try await client.post("answers/", "{}", as: scene.admin)
            #expect(empty.status == .badRequest)
            for field in ["screening_id", "question"] {
                #expect(try empty.json[field]?.text == #"["This field is required."]"#, "\(field)")
            }
            let body = #"{"screening_id": 99, "question": \#(seed.questions[0]), "text": "A"}"#
            let missing = try await client.post("answers/", body, as: scene.admin)
            #expect(missing.status == .badRequest)
            #expect(try missing.json["screening_id"]?.text == #"["Invalid pk \"99\" - object does not exist."]"#)
            // No choice of the question's.
            let choice = try await client.post("answers/", seed.answer(to: 1, "Perhaps"), as: scene.admin)
            #expect(choice.status == .badRequest)
            #expect(try await client.get("answers/", as: scene.admin).count == 0)
        }
    }

    @Test("GET answers/<id>/ 200: An answer", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let id = try await seed.answer(client)
            let answer = try await client.get("answers/\(id)/", as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.json["text"]?.string == "Because.")
        }
    }

    @Test("GET answers/<id>/ 404: One that isn't there, or isn't the asker's to see")
    func missing() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let one = "answers/\(try await seed.answer(client))/"
            #expect(try await scene.codes { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("answers/99/", as: scene.admin).status == .notFound)
        }
    }

    @Test("PUT answers/<id>/ 200: Replaced", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let id = try await seed.answer(client)
            let answer = try await client.put("answers/\(id)/", seed.answer(to: 0, "Therefore."), as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["text"]?.string == "Therefore.")
        }
    }

    @Test("PATCH answers/<id>/ 200: A part", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let id = try await seed.answer(client)
            let answer = try await client.patch("answers/\(id)/", #"{"text": "Therefore."}"#, as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["text"]?.string == "Therefore.")
            #expect(try answer.json["question"]?.integer == seed.questions[0])
        }
    }

    @Test("DELETE answers/<id>/ 204: Gone, and the question can be answered again", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let id = try await seed.answer(client)
            let answer = try await client.delete("answers/\(id)/", as: scene.owner)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get("answers/\(id)/", as: scene.owner).status == .notFound)
            #expect(try await client.post("answers/", seed.answer(to: 0, "Yes."), as: scene.owner).status == .created)
        }
    }
}
