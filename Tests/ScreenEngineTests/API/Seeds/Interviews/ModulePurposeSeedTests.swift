import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct ModulePurposeSeedTests {
    @Test("InterviewModuleViewSet: Handles CRUD operations for the `InterviewModule` model.")
    func cycle() async throws {
        let scene = try await SeedScene()
        let test = try await scene.service("Test")
        try await scene.run { client in
            let body = InterviewSeed.module(job: scene.job, services: [test])
            let made = try await client.post("interview-modules/", body, as: scene.admin)
            let one = "interview-modules/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.admin).json["name"]?.string == "Engineering")
            let other = InterviewSeed.module("Sales", job: scene.job, services: [test])
            #expect(try await client.put(one, other, as: scene.admin).json["name"]?.string == "Sales")
            let patched = try await client.patch(one, #"{"name": "Support"}"#, as: scene.admin)
            #expect(try patched.json["name"]?.string == "Support")
            #expect(try await client.get("interview-modules/", as: scene.admin).count == 1)
            #expect(try await client.delete(one, as: scene.admin).status == .noContent)
            #expect(try await client.get("interview-modules/", as: scene.admin).count == 0)
        }
    }

    @Test("InterviewModuleViewSet: Uses `InterviewModuleViewSerializer` for `list` and `retrieve` actions.")
    func nested() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let single = try await client.get("interview-modules/\(seed.module)/", as: scene.admin).json
            #expect(try await client.get("interview-modules/", as: scene.admin).items == [single])
            #expect(try await client.get("list/", as: scene.admin).items == [single])
            let step = try #require(single["steps"]?.items?.first)
            #expect(step.names == ModuleShape.step)
            #expect(step["service"]?["id"]?.integer == seed.services[0])
            #expect(step["service"]?["name"]?.string == "Resume Screening")
        }
    }

    @Test("InterviewModuleViewSet: Uses `InterviewModuleSerializer` for other actions.")
    func flat() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client async throws in
            // Writes take services as identifiers; what was read can be sent back too.
            let body = InterviewSeed.module(job: scene.job, services: seed.services)
            let one = "interview-modules/\(seed.module)/"
            let read = try await client.get(one, as: scene.admin).text
            for answer in [
                try await client.post("interview-modules/", body, as: scene.admin),
                try await client.put(one, body, as: scene.admin), try await client.put(one, read, as: scene.admin),
                try await client.patch(one, #"{"name": "Sales"}"#, as: scene.admin),
            ] {
                #expect(try answer.names == ModuleShape.members)
                let services = try answer.json["steps"]?.items?.map { $0["service"]?["id"]?.integer }
                #expect(services == seed.services)
            }
        }
    }

    @Test("InterviewModuleViewSet: Filters modules based on the authenticated user's organization.")
    func organisation() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client async throws in
            for account in [scene.admin, scene.owner, scene.helper] {
                #expect(try await client.get("interview-modules/", as: account).ids == [seed.module])
            }
            #expect(try await client.get("interview-modules/", as: scene.foreigner).ids == [])
        }
    }

    @Test("InterviewModuleViewSet: Returns an empty queryset for unauthenticated users.")
    func unauthenticated() async throws {
        let seed = try await InterviewSeed()
        try await seed.scene.run { client in
            let list = try await client.get("interview-modules/", as: nil)
            #expect(list.status == .unauthorized)
            #expect(try list.names == ["detail"])
            let single = try await client.get("interview-modules/\(seed.module)/", as: nil)
            #expect(single.status == .unauthorized)
            #expect(!single.text.contains("Engineering"))
        }
    }

    @Test("InterviewModuleViewSet: Automatically sets the `updated_at` and `updated_by` fields during updates.")
    func updated() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        var other = try await scene.hiring.server.addUser("Sue", .admin)
        other.isSuperuser = true
        try await scene.run { [other] client in
            let one = "interview-modules/\(seed.module)/"
            let made = try await client.get(one, as: scene.admin).json
            let now = TimestampText.format(scene.hiring.tick())
            let body = #"{"name": "Sales", "updated_at": "2001-01-01T00:00:00Z", "updated_by": \#(scene.owner.id)}"#
            #expect(try await client.patch(one, body, as: other).status == .ok)
            let patched = try await client.get(one, as: scene.admin).json
            #expect(patched["updated_at"]?.string == now && patched["updated_by"]?.integer == other.id)
            #expect(patched["created_at"] == made["created_at"])
            let later = TimestampText.format(scene.hiring.tick())
            let whole = InterviewSeed.module("Support", job: scene.job, services: seed.services)
            #expect(try await client.put(one, whole, as: scene.admin).status == .ok)
            let put = try await client.get(one, as: scene.admin).json
            #expect(put["updated_at"]?.string == later && put["updated_by"]?.integer == scene.admin.id)
        }
    }
}
