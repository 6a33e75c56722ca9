import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct JobPurposeSeedTests {
    @Test("JobViewSet: Handles CRUD operations for the `Job` model.")
    func cycle() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let made = try await client.post(
                "jobs/", #"{"title": "Nurse", "must_have_skills": ["Triage"]}"#, as: scene.owner)
            let one = "jobs/\(try #require(try made.json["id"]?.integer))/"
            #expect(try await client.get(one, as: scene.owner).body == made.body)
            let put = try await client.put(one, #"{"title": "Midwife"}"#, as: scene.owner)
            #expect(try put.json["title"]?.string == "Midwife")
            let patched = try await client.patch(one, #"{"location": "Pune"}"#, as: scene.owner)
            #expect(try patched.json["title"]?.string == "Midwife")
            #expect(try await client.get("jobs/", as: scene.owner).count == 2)
            #expect(try await client.delete(one, as: scene.owner).status == .noContent)
            #expect(try await client.get("jobs/", as: scene.owner).ids == [scene.job])
        }
    }

    /// A job of the administrator and the fixture's one, which is the owner's and shared with the helper.
    private static func scene() async throws -> (SeedScene, admins: Int) {
        let scene = try await SeedScene()
        return (scene, try await scene.hiring.makeJob())
    }

    @Test("JobViewSet: Manages job listings and filters them based on the user's role and organization.")
    func roles() async throws {
        let (scene, admins) = try await Self.scene()
        let foreign = try await scene.hiring.makeJob(of: scene.foreigner)
        try await scene.run { client in
            let found = try await scene.lists { try await client.get("jobs/?ordering=created_at", as: $0) }
            #expect(found == [[scene.job, admins], [scene.job], [scene.job], [], [foreign]])
        }
    }

    @Test("JobViewSet: Can access all jobs within their organization.")
    func administrators() async throws {
        let (scene, admins) = try await Self.scene()
        var superuser = scene.stranger
        superuser.isSuperuser = true
        try await scene.run { [superuser] client async throws in
            for account in [scene.admin, superuser] {
                #expect(Set(try await client.get("jobs/", as: account).ids) == [scene.job, admins])
                #expect(try await client.get("jobs/\(scene.job)/", as: account).status == .ok)
            }
        }
    }

    @Test("JobViewSet: Can access jobs they own or have been shared with them.")
    func users() async throws {
        let (scene, admins) = try await Self.scene()
        try await scene.run { client async throws in
            for account in [scene.owner, scene.helper] {
                #expect(try await client.get("jobs/", as: account).ids == [scene.job])
                #expect(try await client.get("jobs/\(admins)/", as: account).status == .notFound)
            }
            #expect(try await client.get("jobs/", as: scene.stranger).ids == [])
        }
    }

    @Test(
        "JobViewSet: Uses `JobDataFilter` to filter jobs based on query parameters.",
        arguments: [
            ("title=SOFT", ["tester"]), ("location=pune", ["tester"]), ("employment_type=Full%20Time", ["tester"]),
            ("published=true", ["tester"]), ("published=false", ["nurse"]), ("published=perhaps", ["nurse", "tester"]),
            ("owner=OLGA", ["nurse"]), ("min_experience=3", ["tester"]), ("max_experience=4", ["nurse"]),
            ("closed=true", ["tester"]), ("closed=false", ["nurse"]), ("created_after=2025-02-16T00:00:00Z", ["nurse"]),
            ("created_before=2025-02-16T00:00:00Z", ["tester"]), ("search=pune%20soft", ["tester"]),
            ("search=nights", ["nurse"]), ("ordering=title", ["nurse", "tester"]), ("ordering=-title", ["tester", "nurse"]),
            ("ordering=created_at", ["tester", "nurse"]), ("ordering=close_date", ["tester", "nurse"]),
            ("ordering=-applicants_count", ["nurse", "tester"]), ("title=none", []), ("unknown=1", ["nurse", "tester"]),
        ])
    func filters(query: String, expected: [String]) async throws {
        let scene = try await SeedScene()
        let (store, nurse) = (scene.hiring.server, scene.job)
        _ = try await scene.hiring.apply("Asha")
        let tester = try await scene.hiring.makeJob()
        let now = store.clock.now.microseconds
        try await store.execute(
            """
            UPDATE jobs SET title = 'Nurse', description = 'Nights', location = 'Berlin', min_experience = 2,
                max_experience = 4, created_at = $2, close_date = NULL WHERE id = $1
            """, [.integer(nurse), .integer(now)])
        try await store.execute(
            """
            UPDATE jobs SET title = 'Software Tester', location = 'Pune / Remote', employment_type = 'Full Time',
                published = 1, min_experience = 5, max_experience = 10, close_date = $2, created_at = $3 WHERE id = $1
            """, [.integer(tester), .integer(now - 1), .timestamp(SeedExample.moment("2024-09-27T06:11:18.952174Z"))])
        try await scene.run { client async throws in
            let query = query.replacing("OLGA", with: "\(scene.owner.id)")
            let ids = ["nurse": nurse, "tester": tester]
            #expect(try await client.get("jobs/?\(query)", as: scene.admin).ids == expected.map { ids[$0]! })
        }
    }

    @Test("JobViewSet: Applies `PageNumberPagination` for paginated responses.")
    func pages() async throws {
        let (scene, admins) = try await Self.scene()
        try await scene.run { client in
            let first = try await client.get("jobs/?page_size=1&ordering=title&published=false", as: scene.admin)
            #expect(try first.ids == [scene.job])
            #expect(try first.json["previous"] == .null)
            let next = try #require(try first.json["next"]?.string)
            #expect(next.hasPrefix("http://"))
            #expect(next.hasSuffix("/jobs/?ordering=title&page=2&page_size=1&published=false"))
            let second = try await client.get("jobs/?page_size=1&ordering=title&page=2", as: scene.admin)
            #expect(try second.ids == [admins])
            #expect(try second.json["next"] == .null)
            #expect(try second.json["previous"]?.string?.hasSuffix("/jobs/?ordering=title&page_size=1") == true)
            #expect(try await client.get("jobs/?page=0", as: scene.admin).text == #"{"detail":"Invalid page."}"#)
        }
    }
}
