import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct ModuleListSeedTests {
    @Test("GET list/ 200: The organisation's modules as a bare array; the payload is ignored", arguments: SeedForm.allCases)
    func list(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let list = try await client.get("list/", SeedPayload.user, as: scene.helper)
            #expect(list.status == .ok)
            let items = try #require(try list.json.items)
            #expect(items.map { $0["id"]?.integer } == [seed.module])
            #expect(items.first?.names == ModuleShape.members)
            #expect(try await client.get("list/", as: scene.helper).body == list.body)
            let page = try await client.get("list/?page=1", as: scene.helper)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [seed.module])
        }
    }

    @Test("GET list/ 401: Without a token, whatever the payload claims")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            #expect(try await client.get("list/", SeedPayload.user, as: nil).status == .unauthorized)
        }
    }

    @Test(
        "WorkflowListView: Filter and retrieve Interview module objects created by employees of the user's organization.")
    func organisation() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let theirs = try await scene.hiring.makeJob(of: scene.foreigner)
        try await scene.run { client in
            let made = try await client.post(
                "interview-modules/", InterviewSeed.module(job: theirs, services: []), as: scene.foreigner)
            let module = try #require(try made.json["id"]?.integer, "\(made.text)")
            let found = try await scene.lists { try await client.get("list/", as: $0) }
            #expect(found[0] == [seed.module] && found[1] == [seed.module] && found[2] == [seed.module])
            #expect(found[4] == [module])
        }
    }

    @Test("GET job/<jobId>/interview-modules/ 200: The job's modules as a bare array", arguments: SeedForm.allCases)
    func ofJob(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let path = "job/\(scene.job)/interview-modules/"
            let list = try await client.get(path, as: scene.owner)
            #expect(list.status == .ok)
            let items = try #require(try list.json.items)
            #expect(items.map { $0["id"]?.integer } == [seed.module])
            #expect(items.first?.names == ModuleShape.members)
            let page = try await client.get(path + "?page=1", as: scene.owner)
            #expect(try page.count == 1)
        }
    }

    @Test("GET job/<jobId>/interview-modules/ 404: Job not found", arguments: SeedForm.allCases)
    func noJob(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            let missing = try await client.get("job/99/interview-modules/", as: scene.admin)
            #expect(missing.status == .notFound)
            let path = "job/\(scene.job)/interview-modules/"
            #expect(try await scene.codes { try await client.get(path, as: $0) } == [200, 200, 200, 404, 404])
        }
    }

    @Test("InterviewModuleByJobView: Filter and retrieve Interview module objects by job.")
    func byJob() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let other = try await scene.hiring.makeJob()
        try await scene.run { client in
            let made = try await client.post(
                "interview-modules/", InterviewSeed.module("Sales", job: other, services: [seed.services[2]]),
                as: scene.admin)
            let module = try #require(try made.json["id"]?.integer)
            let mine = try await client.get("job/\(scene.job)/interview-modules/", as: scene.admin)
            #expect(try mine.ids == [seed.module])
            let others = try await client.get("job/\(other)/interview-modules/", as: scene.admin)
            #expect(try others.ids == [module])
            #expect(try others.items.map { $0["job"]?.integer } == [other])
        }
    }
}

/// What a module looks like.
enum ModuleShape {
    static let members = ["id", "name", "org", "job", "steps", "created_at", "updated_at", "updated_by"]
    static let step = ["id", "service", "order", "preferences"]
}
