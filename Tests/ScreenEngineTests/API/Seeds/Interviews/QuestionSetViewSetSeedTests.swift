import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct QuestionSetViewSetSeedTests {
    private static let members = ["id", "org", "name", "service"]

    @Test("GET question-sets/ 200: A page of sets", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let page = try await client.get("question-sets/?service=\(seed.service)", as: scene.stranger)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [seed.set])
            #expect(try page.items[0].names?.starts(with: Self.members) == true)
            for nothing in ["service=99", "search=sales"] {
                #expect(try await client.get("question-sets/?\(nothing)", as: scene.stranger).ids == [])
            }
            #expect(try await client.get("question-sets/?search=VALUE", as: scene.stranger).ids == [seed.set])
        }
    }

    @Test("GET question-sets/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            #expect(try await client.get("question-sets/", as: nil).status == .unauthorized)
        }
    }

    @Test("POST question-sets/ 201: A set of the organisation's", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        let service = try await scene.service("Interview")
        try await scene.run { client in
            let body = #"{"name": "Values", "service": \#(service), \#(SeedPayload.user.dropFirst())"#
            let made = try await client.post("question-sets/", body, as: scene.admin)
            #expect(made.status == .created)
            #expect(try made.names?.starts(with: Self.members) == true)
            #expect(try made.json["org"]?.integer == scene.hiring.server.organisation)
            #expect(try made.json["service"]?.integer == service)
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/question-sets/\(id)/") == true)
        }
    }

    @Test("POST question-sets/ 400: Without a name, or of a service that isn't there")
    func refused() async throws {
        let scene = try await SeedScene()
        let theirs = try await scene.hiring.addService("Chess", organisation: scene.foreigner.organisation)
        try await scene.run { client in
            let empty = try await client.post("question-sets/", "{}", as: scene.admin)
            #expect(empty.status == .badRequest)
            #expect(try empty.json["name"]?.text == #"["This field is required."]"#)
            let body = #"{"name": "A", "service": \#(theirs)}"#
            let foreign = try await client.post("question-sets/", body, as: scene.admin)
            #expect(foreign.status == .badRequest)
            #expect(try foreign.json["service"]?.text == #"["Invalid pk \"\#(theirs)\" - object does not exist."]"#)
        }
    }

    @Test("GET question-sets/<id>/ 200: A set", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        try await seed.scene.run { [helper = seed.scene.helper] client in
            let answer = try await client.get("question-sets/\(seed.set)/", as: helper)
            #expect(answer.status == .ok)
            #expect(try answer.json["name"]?.string == "Values")
        }
    }

    @Test("GET question-sets/<id>/ 404: One that isn't there, or is another organisation's")
    func missing() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client async throws in
            #expect(try await client.get("question-sets/99/", as: scene.admin).status == .notFound)
            #expect(try await client.get("question-sets/\(seed.set)/", as: scene.foreigner).status == .notFound)
        }
    }

    @Test("PUT question-sets/<id>/ 200: Replaced", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let body = #"{"name": "Habits", "service": null}"#
            let answer = try await client.put("question-sets/\(seed.set)/", body, as: scene.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["name"]?.string == "Habits")
            #expect(try answer.json["service"] == .null)
        }
    }

    @Test("PATCH question-sets/<id>/ 200: A part", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let seed = try await QuestionSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let one = "question-sets/\(seed.set)/"
            let answer = try await client.patch(one, #"{"name": "Habits"}"#, as: scene.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["service"]?.integer == seed.service)
            #expect(try await client.patch(one, "{}", as: scene.foreigner).status == .notFound)
        }
    }

    @Test("DELETE question-sets/<id>/ 204: Gone", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let made = try await client.post("question-sets/", #"{"name": "Values"}"#, as: scene.admin)
            let one = "question-sets/\(try #require(try made.json["id"]?.integer))/"
            let answer = try await client.delete(one, as: scene.admin)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get(one, as: scene.admin).status == .notFound)
        }
    }

    @Test("QuestionSetViewSet: Handles CRUD operations for the `QuestionSet` model.")
    func cycle() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let made = try await client.post("question-sets/", #"{"name": "Values"}"#, as: scene.admin)
            let one = "question-sets/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.put(one, #"{"name": "Habits"}"#, as: scene.admin).status == .ok)
            #expect(try await client.patch(one, #"{"name": "Wishes"}"#, as: scene.admin).status == .ok)
            #expect(try await client.get(one, as: scene.admin).json["name"]?.string == "Wishes")
            #expect(try await client.get("question-sets/", as: scene.admin).count == 1)
            #expect(try await client.delete(one, as: scene.admin).status == .noContent)
            #expect(try await client.get("question-sets/", as: scene.admin).count == 0)
        }
    }

    @Test("QuestionSetViewSet: Filters question sets based on the authenticated user's organization.")
    func organisation() async throws {
        let seed = try await QuestionSeed()
        let scene = seed.scene
        try await scene.run { client in
            let made = try await client.post("question-sets/", #"{"name": "Theirs"}"#, as: scene.foreigner)
            let theirs = try #require(try made.json["id"]?.integer)
            let found = try await scene.lists { try await client.get("question-sets/", as: $0) }
            #expect(found == [[seed.set], [seed.set], [seed.set], [seed.set], [theirs]])
        }
    }

    @Test("QuestionSetViewSet: Uses `QuestionSetSerializer` for all actions.")
    func oneShape() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let made = try await client.post("question-sets/", #"{"name": "Values"}"#, as: scene.admin)
            let one = "question-sets/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.admin).body == made.body)
            #expect(try await client.get("question-sets/", as: scene.admin).items == [made.json])
            #expect(try await client.put(one, made.text, as: scene.admin).body == made.body)
            #expect(try await client.patch(one, "{}", as: scene.admin).body == made.body)
        }
    }
}
