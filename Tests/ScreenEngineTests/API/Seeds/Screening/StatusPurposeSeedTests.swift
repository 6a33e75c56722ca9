import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct StatusPurposeSeedTests {
    @Test("JobUniversalStatusViewSet: Handles CRUD operations for the `JobUniversalStatus` model.")
    func cycle() async throws {
        let scene = try await SeedScene()
        let asha = try await scene.hiring.apply("Asha")
        try await scene.run { client in
            let path = "job-universal-statuses/"
            let body = #"{"candidate": \#(asha), "job": \#(scene.job), "status": "On Hold"}"#
            let made = try await client.post(path, body, as: scene.admin)
            let one = "\(path)\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.admin).body == made.body)
            let put = try await client.put(one, #"{"status": "Rejected"}"#, as: scene.admin)
            #expect(try put.json["status"]?.string == "Rejected")
            let patched = try await client.patch(one, #"{"status": "Hired"}"#, as: scene.admin)
            #expect(try patched.json["status"]?.string == "Hired")
            let last = try #require(try patched.json["id"]?.integer)
            #expect(try await client.delete("\(path)\(last)/", as: scene.admin).status == .noContent)
            #expect(try await client.get(path, as: scene.admin).items.map { $0["status"]?.string } == ["Rejected"])
        }
    }

    /// Asha hired after her resume was screened, Ravi rejected, Mei under review; changed in this order.
    private static func scene() async throws -> (SeedScene, ids: [String: Int]) {
        let scene = try await SeedScene()
        var ids: [String: Int] = [:]
        for name in ["Asha", "Ravi", "Mei"] { ids[name] = try await scene.hiring.apply(name) }
        try await scene.hiring.move(ids["Asha"]!, stage: "Resume Screening", .hired)
        try await scene.hiring.move(ids["Ravi"]!, .rejected)
        return (scene, ids)
    }

    @Test("JobUniversalStatusViewSet: Tracks the status of candidates for specific jobs.")
    func tracks() async throws {
        let (scene, ids) = try await Self.scene()
        try await scene.run { client in
            let path = "job-universal-statuses/?candidate=\(ids["Asha"]!)&job=\(scene.job)&history=true"
            let rows = try await client.get(path, as: scene.helper).items
            #expect(rows.map { $0["status"]?.string } == ["Hired", "Under Review"])
            #expect(rows.map { $0["stage_name"]?.string } == ["Resume Screening", "Applied"])
            #expect(rows.map { $0["updated_by"] } == [.integer(scene.owner.id), .null])
            #expect(try await client.get("job-universal-statuses/", as: scene.stranger).ids == [])
        }
    }

    @Test(
        "JobUniversalStatusViewSet: Uses `JobUniversalStatusFilter` to filter statuses based on query parameters.",
        arguments: [
            ("status=Rejected", ["Ravi"]), ("status=Gone", []), ("stage_name=Applied", ["Ravi", "Mei"]),
            ("stage_name=Resume%20Screening", ["Asha"]), ("candidate=MEI", ["Mei"]), ("job=99", []),
            ("job=JOB", ["Ravi", "Asha", "Mei"]), ("history=false&status=Hired", ["Asha"]),
            ("history=true&status=Under%20Review", ["Mei", "Ravi", "Asha"]), ("unknown=1&status=Hired", ["Asha"]),
        ])
    func filters(query: String, expected: [String]) async throws {
        let (scene, ids) = try await Self.scene()
        try await scene.run { client in
            let query = query.replacing("MEI", with: "\(ids["Mei"]!)").replacing("JOB", with: "\(scene.job)")
            let page = try await client.get("job-universal-statuses/?\(query)", as: scene.owner)
            #expect(try page.items.map { $0["candidate"]?.integer } == expected.map { ids[$0] })
        }
    }

    @Test(
        "JobUniversalStatusViewSet: Supports ordering by `updated_at`, `status`, and `stage_name`.",
        arguments: [
            ("updated_at", ["Mei", "Asha", "Ravi"]), ("-updated_at", ["Ravi", "Asha", "Mei"]),
            ("status", ["Asha", "Ravi", "Mei"]), ("-status", ["Mei", "Ravi", "Asha"]),
            ("stage_name,status", ["Ravi", "Mei", "Asha"]), ("-stage_name,-status", ["Asha", "Mei", "Ravi"]),
        ])
    func orders(order: String, expected: [String]) async throws {
        let (scene, ids) = try await Self.scene()
        try await scene.run { client in
            let page = try await client.get("job-universal-statuses/?ordering=\(order)", as: scene.owner)
            #expect(try page.items.map { $0["candidate"]?.integer } == expected.map { ids[$0] })
        }
    }

    @Test("JobUniversalStatusViewSet: Fetches the latest status for each candidate and job combination.")
    func latest() async throws {
        let (scene, ids) = try await Self.scene()
        let other = try await scene.hiring.makeJob()
        let (mei, now) = (ids["Mei"]!, scene.hiring.tick())
        let organisation = scene.hiring.server.organisation
        try await scene.hiring.database.write { connection in
            _ = try ApplicationRepository.apply(
                candidate: mei, job: other, organisation: organisation, by: nil, at: now, connection)
        }
        try await scene.run { client in
            let rows = try await client.get("job-universal-statuses/?ordering=updated_at", as: scene.admin).items
            let found = rows.map { [$0["candidate"]?.integer, $0["job"]?.integer] }
            #expect(found == [[mei, scene.job], [ids["Asha"], scene.job], [ids["Ravi"], scene.job], [mei, other]])
            #expect(rows.map { $0["status"]?.string } == ["Under Review", "Hired", "Rejected", "Under Review"])
        }
    }
}
