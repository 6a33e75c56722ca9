import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct StepViewSetSeedTests {
    private static let members = [
        "id", "interview_module", "service", "order", "preferences", "candidate", "job", "status", "started_at",
        "completed_at",
    ]

    /// The module's first step.
    private static func template(_ seed: InterviewSeed) async throws -> Int {
        try #require(
            try await seed.scene.hiring.int(
                "SELECT id FROM interview_steps WHERE interview_module_id = $1 AND position = 12",
                [.integer(seed.module)]))
    }

    private static func body(_ seed: InterviewSeed, order: Int, _ rest: String = "") -> String {
        #"{"interview_module": \#(seed.module), "service": \#(seed.services[2]), "order": \#(order)\#(rest)}"#
    }

    @Test("GET interview-steps/ 200: A page of steps; a template has no candidate", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let page = try await client.get("interview-steps/?ordering=order", as: scene.helper)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            let items = try page.items
            #expect(items.map(\.names) == Array(repeating: Self.members, count: 3))
            #expect(items.map { $0["order"]?.integer } == InterviewSeed.orders)
            #expect(items.map { $0["service"]?.integer } == seed.services)
            #expect(items.allSatisfy { $0["candidate"] == .null && $0["job"]?.integer == scene.job })
        }
    }

    @Test("GET interview-steps/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            #expect(try await client.get("interview-steps/", as: nil).status == .unauthorized)
        }
    }

    @Test("POST interview-steps/ 201: A template step of the module", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let body = Self.body(seed, order: 20, #", "preferences": {"panel": ["Ada"]}"#)
            let made = try await client.post("interview-steps/", body, as: scene.admin)
            #expect(made.status == .created)
            #expect(try made.names == Self.members)
            #expect(try made.json["preferences"]?.text == #"{"panel":["Ada"]}"#)
            #expect(try made.json["status"]?.string == "Not Started")
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/interview-steps/\(id)/") == true)
            let module = try await client.get("interview-modules/\(seed.module)/", as: scene.admin).json
            #expect(module["steps"]?.items?.last?["id"]?.integer == id)
        }
    }

    @Test("POST interview-steps/ 400: What is missing or not there, and a second step of the same service and order")
    func refused() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let empty = try await client.post("interview-steps/", "{}", as: scene.admin)
            #expect(empty.status == .badRequest)
            for field in ["interview_module", "service", "order"] {
                #expect(try empty.json[field]?.text == #"["This field is required."]"#, "\(field)")
            }
            let body = #"{"interview_module": 99, "service": \#(seed.services[0]), "order": 1}"#
            let missing = try await client.post("interview-steps/", body, as: scene.admin)
            #expect(missing.status == .badRequest)
            #expect(try missing.json["interview_module"]?.text == #"["Invalid pk \"99\" - object does not exist."]"#)
            let twice = try await client.post("interview-steps/", Self.body(seed, order: 14), as: scene.admin)
            #expect(twice.status == .badRequest)
            #expect(try await client.get("interview-steps/", as: scene.admin).count == 3)
        }
    }

    @Test("GET interview-steps/<id>/ 200: A step", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let id = try await Self.template(seed)
        try await seed.scene.run { [helper = seed.scene.helper] client in
            let answer = try await client.get("interview-steps/\(id)/", as: helper)
            #expect(answer.status == .ok)
            #expect(try answer.names == Self.members)
            #expect(try answer.json["interview_module"]?.integer == seed.module)
        }
    }

    @Test("GET interview-steps/<id>/ 404: One that isn't there, or is another organisation's")
    func missing() async throws {
        let seed = try await InterviewSeed()
        let (scene, id) = (seed.scene, try await Self.template(seed))
        try await scene.run { client async throws in
            #expect(try await client.get("interview-steps/99/", as: scene.admin).status == .notFound)
            #expect(try await client.get("interview-steps/\(id)/", as: scene.foreigner).status == .notFound)
        }
    }

    @Test("PUT interview-steps/<id>/ 200: Replaced", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let (scene, id) = (seed.scene, try await Self.template(seed))
        try await scene.run { client in
            let answer = try await client.put("interview-steps/\(id)/", Self.body(seed, order: 30), as: scene.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["order"]?.integer == 30)
            #expect(try answer.json["service"]?.integer == seed.services[2])
        }
    }

    @Test("PATCH interview-steps/<id>/ 200: A part", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let (scene, id) = (seed.scene, try await Self.template(seed))
        try await scene.run { client in
            let body = #"{"preferences": {"minutes": 30}}"#
            let answer = try await client.patch("interview-steps/\(id)/", body, as: scene.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["preferences"]?.text == #"{"minutes":30}"#)
            #expect(try answer.json["order"]?.integer == 12)
        }
    }

    @Test("DELETE interview-steps/<id>/ 204: Gone from its module", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let (scene, id) = (seed.scene, try await Self.template(seed))
        try await scene.run { client in
            let answer = try await client.delete("interview-steps/\(id)/", as: scene.admin)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            let module = try await client.get("interview-modules/\(seed.module)/", as: scene.admin).json
            #expect(module["steps"]?.items?.map { $0["order"]?.integer } == [13, 14])
        }
    }

    @Test("InterviewStepViewSet: Handles CRUD operations for the `InterviewStep` model.")
    func cycle() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let made = try await client.post("interview-steps/", Self.body(seed, order: 20), as: scene.admin)
            let one = "interview-steps/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.admin).body == made.body)
            let put = try await client.put(one, Self.body(seed, order: 21), as: scene.admin)
            #expect(try put.json["order"]?.integer == 21)
            let patched = try await client.patch(one, #"{"order": 22}"#, as: scene.admin)
            #expect(try patched.json["order"]?.integer == 22)
            #expect(try await client.delete(one, as: scene.admin).status == .noContent)
            #expect(try await client.get(one, as: scene.admin).status == .notFound)
        }
    }

    @Test("InterviewStepViewSet: Uses `InterviewStepSerializer` for all actions.")
    func oneShape() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let made = try await client.post("interview-steps/", Self.body(seed, order: 20), as: scene.admin)
            let id = try #require(try made.json["id"]?.integer)
            let single = try await client.get("interview-steps/\(id)/", as: scene.admin)
            #expect(single.body == made.body)
            let listed = try await client.get("interview-steps/?ordering=-order&page_size=1", as: scene.admin).items
            #expect(try listed == [made.json])
            let put = try await client.put("interview-steps/\(id)/", made.text, as: scene.admin)
            #expect(try put.json == made.json)
            let patched = try await client.patch("interview-steps/\(id)/", "{}", as: scene.admin)
            #expect(try patched.json == made.json)
        }
    }

    @Test("InterviewStepViewSet: No custom filtering or logic is applied.")
    func plain() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let started = try await client.post("update-step/", seed.step("Start"), as: scene.helper)
            #expect(started.status == .ok)
            for (query, orders) in [
                ("interview_module=\(seed.module)&ordering=order", [12, 12, 13, 14]), ("interview_module=99", []),
                ("candidate=\(seed.candidate)", [12]), ("job=\(scene.job)&ordering=-order", [14, 13, 12, 12]),
                ("status=In%20Progress", [12]), ("status=Gone", []), ("unknown=1&ordering=order", [12, 12, 13, 14]),
            ] {
                let found = try await client.get("interview-steps/?\(query)", as: scene.admin).items
                #expect(found.map { $0["order"]?.integer } == orders, "\(query)")
            }
        }
    }
}
