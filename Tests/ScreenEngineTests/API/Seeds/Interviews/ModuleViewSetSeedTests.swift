import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct ModuleViewSetSeedTests {
    @Test("GET interview-modules/ 200: A page of modules with their steps and services", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let page = try await client.get("interview-modules/?job=\(scene.job)&name=Engineering", as: scene.helper)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [seed.module])
            #expect(try page.items[0].names == ModuleShape.members)
            for nothing in ["job=99", "name=Sales", "search=sales"] {
                #expect(try await client.get("interview-modules/?\(nothing)", as: scene.helper).ids == [])
            }
            #expect(try await client.get("interview-modules/?search=ENGIN", as: scene.helper).ids == [seed.module])
        }
    }

    @Test("GET interview-modules/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            #expect(try await client.get("interview-modules/", as: nil).status == .unauthorized)
        }
    }

    @Test("POST interview-modules/ 201: A service by identifier or by name", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        let test = try await scene.service("Test")
        try await scene.run { client in
            let body = """
                {"name": "Sales", "job": \(scene.job), \(SeedPayload.user.dropFirst().dropLast()),
                 "steps": [{"service": {"name": "Interview"}, "order": 2, "preferences": {"minutes": 45}},
                    {"service": \(test), "order": 1}]}
                """
            let made = try await client.post("interview-modules/", body, as: scene.admin)
            #expect(made.status == .created)
            #expect(try made.json["org"]?.integer == scene.hiring.server.organisation)
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/interview-modules/\(id)/") == true)
            let steps = try await client.get("interview-modules/\(id)/", as: scene.admin).json["steps"]?.items ?? []
            #expect(steps.map { $0["service"]?["name"]?.string } == ["Test", "Interview"])
            #expect(steps.last?["preferences"]?.text == #"{"minutes":45}"#)
        }
    }

    @Test("POST interview-modules/ 400: What is missing, not there, or twice")
    func refused() async throws {
        let scene = try await SeedScene()
        let test = try await scene.service("Test")
        let theirs = try await scene.hiring.addService("Chess", organisation: scene.foreigner.organisation)
        try await scene.run { client in
            let empty = try await client.post("interview-modules/", "{}", as: scene.admin)
            #expect(empty.status == .badRequest)
            #expect(try empty.json["name"]?.text == #"["This field is required."]"#)
            #expect(try empty.json["job"]?.text == #"["This field is required."]"#)
            let job = try await client.post("interview-modules/", #"{"name": "A", "job": 99}"#, as: scene.admin)
            #expect(job.status == .badRequest)
            #expect(try job.json["job"]?.text == #"["Invalid pk \"99\" - object does not exist."]"#)
            for steps in [
                #"[{"service": \#(theirs), "order": 1}]"#, #"[{"service": {"name": "Chess"}, "order": 1}]"#,
                #"[{"service": \#(test), "order": 1}, {"service": \#(test), "order": 1}]"#, #"[{"order": 1}]"#, #""x""#,
            ] {
                let body = #"{"name": "A", "job": \#(scene.job), "steps": \#(steps)}"#
                let answer = try await client.post("interview-modules/", body, as: scene.admin)
                #expect(answer.status == .badRequest, "\(steps)")
            }
            #expect(try await client.get("interview-modules/", as: scene.admin).count == 0)
        }
    }

    @Test("POST interview-modules/ 403: For administrators only")
    func forbidden() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            let body = InterviewSeed.module(job: scene.job, services: [])
            for account in [scene.owner, scene.helper, scene.stranger] {
                #expect(try await client.post("interview-modules/", body, as: account).status == .forbidden)
            }
            #expect(try await client.post("interview-modules/", body, as: scene.admin).status == .created)
        }
    }

    @Test("GET interview-modules/<id>/ 200: With its steps in order, each with its service", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await client.get("interview-modules/\(seed.module)/", as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.names == ModuleShape.members)
            let steps = try answer.json["steps"]?.items ?? []
            #expect(steps.map { $0["order"]?.integer } == InterviewSeed.orders)
            #expect(steps.map { $0["service"]?["name"]?.string } == InterviewSeed.names)
            #expect(steps.map { $0["preferences"]?["minutes"]?.integer } == [60, 65, 70])
        }
    }

    @Test("GET interview-modules/<id>/ 404: One that isn't there, or is another organisation's")
    func missing() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client async throws in
            #expect(try await client.get("interview-modules/99/", as: scene.admin).status == .notFound)
            #expect(try await client.get("interview-modules/\(seed.module)/", as: scene.foreigner).status == .notFound)
        }
    }

    @Test("PUT interview-modules/<id>/ 200: Replaced with its steps", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let body = InterviewSeed.module("Sales", job: scene.job, services: [seed.services[2]])
            let answer = try await client.put("interview-modules/\(seed.module)/", body, as: scene.admin)
            #expect(answer.status == .ok)
            let json = try await client.get("interview-modules/\(seed.module)/", as: scene.admin).json
            #expect(json["name"]?.string == "Sales")
            #expect(json["steps"]?.items?.map { $0["service"]?["name"]?.string } == ["Interview"])
        }
    }

    @Test("PATCH interview-modules/<id>/ 200: A part; the steps stay", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let one = "interview-modules/\(seed.module)/"
            #expect(try await client.patch(one, #"{"name": "Sales"}"#, as: scene.admin).status == .ok)
            let json = try await client.get(one, as: scene.admin).json
            #expect(json["name"]?.string == "Sales")
            #expect(json["steps"]?.items?.count == 3)
            #expect(try await client.patch(one, "{}", as: scene.owner).status == .forbidden)
            #expect(try await client.patch(one, "{}", as: scene.foreigner).status == .notFound)
        }
    }

    @Test("DELETE interview-modules/<id>/ 204: Gone with its steps", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            #expect(try await client.delete("interview-modules/\(seed.module)/", as: scene.owner).status == .forbidden)
            let answer = try await client.delete("interview-modules/\(seed.module)/", as: scene.admin)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get("interview-modules/\(seed.module)/", as: scene.admin).status == .notFound)
            #expect(try await client.get("interview-steps/", as: scene.admin).count == 0)
        }
    }
}
