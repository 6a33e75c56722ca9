import HTTPTypes
import Synchronization
import Testing

@testable import ScreenEngine

/// The list of jobs: its filters, orders, search and pages.
struct JobListTests {
    /// Three jobs, one of another organisation.
    private static func fixture() async throws -> (JobFixture, [String: Int]) {
        let jobs = try await JobFixture()
        let server = jobs.server
        let ravi = try await server.addUser("Ravi")
        let elsewhere = try await server.addOrganisation("Southwind")
        let stranger = try await server.addUser("Sven", .admin, organisation: elsewhere)
        var ids: [String: Int] = [:]
        let close = server.clock.now.microseconds
        for (name, owner, columns) in [
            (
                "tester", server.admin,
                "title = 'Software Tester', location = 'Pune / Remote', employment_type = 'Full Time', published = 1, "
                    + "min_experience = 5, max_experience = 10, close_date = \(close - 1)"
            ),
            (
                "nurse", ravi,
                "title = 'nurse, Ärztehaus', location = 'Berlin', employment_type = 'Part Time', min_experience = 2, "
                    + "max_experience = 4, close_date = \(close + 5_000_000), description = 'Night shifts; 100% Pune'"
            ),
            ("clerk", ravi, "title = 'Clerk', min_experience = 1"),
            ("elsewhere", stranger, "title = 'Software Tester'"),
        ] {
            server.clock.advance(seconds: 1)
            let id = try await jobs.addJob(owner: owner)
            try await server.execute("UPDATE jobs SET \(columns) WHERE id = \(id)")
            ids[name] = id
        }
        for name in ["Ann", "Bob"] {
            try await jobs.addApplication(
                name, job: ids["nurse"]!, organisation: server.organisation, fraction: nil)
        }
        return (jobs, ids)
    }

    @Test(
        "A filter or a search leaves what it says, in the order asked for",
        arguments: [
            ("", ["clerk", "nurse", "tester"]), ("title=SOFT", ["tester"]), ("title=xyz", []),
            ("location=pune", ["tester"]), ("employment_type=Full Time", ["tester"]), ("employment_type=full time", []),
            ("published=true", ["tester"]), ("published=false", ["clerk", "nurse"]),
            ("published=perhaps", ["clerk", "nurse", "tester"]), ("min_experience=2", ["nurse", "tester"]),
            ("min_experience=2.5", ["tester"]), ("max_experience=4", ["nurse"]), ("max_experience=3.9", []),
            ("created_after=2025-02-17T04:52:51Z", ["clerk", "nurse"]), ("created_before=2025-02-17T04:52:51Z", ["tester"]),
            ("created_after=2025-02-18", []), ("closed=true", ["tester"]), ("closed=false", ["clerk", "nurse"]),
            ("search=night", ["nurse"]), ("search=PUNE", ["nurse", "tester"]), ("search=pune shift", ["nurse"]),
            ("search=ärzte", ["nurse"]), ("search=so", ["tester"]), ("search=%25", ["nurse"]), ("search=0% p", ["nurse"]),
            ("unknown=1", ["clerk", "nurse", "tester"]), ("ordering=title", ["clerk", "nurse", "tester"]),
            ("ordering=-title", ["tester", "nurse", "clerk"]), ("ordering=created_at", ["tester", "nurse", "clerk"]),
            ("ordering=close_date", ["tester", "nurse", "clerk"]), ("ordering=-close_date", ["nurse", "tester", "clerk"]),
            ("ordering=-applicants_count", ["nurse", "tester", "clerk"]),
            ("ordering=jd_html", ["clerk", "nurse", "tester"]), ("title=e&ordering=title", ["clerk", "nurse", "tester"]),
        ])
    func filtered(query: String, names: [String]) async throws {
        let (jobs, ids) = try await JobListTests.fixture()
        let admin = jobs.server.admin
        let address = query.replacing(" ", with: "%20").replacing("% ", with: "%25%20").replacing("ä", with: "%C3%A4")
        try await jobs.run { client in
            try await client.expect("/jobs/?\(address)", as: admin, lists: names.map { ids[$0]! })
        }
    }

    @Test("The owner's filter takes an identifier; what is none is refused")
    func owner() async throws {
        let (jobs, ids) = try await JobListTests.fixture()
        let admin = jobs.server.admin
        try await jobs.run { client in
            try await client.expect("/jobs/?owner=\(admin.id)", as: admin, lists: [ids["tester"]!])
            let refused = try await client.get("/jobs/?owner=me&created_after=soon", as: admin)
            #expect(refused.status == .badRequest)
            #expect(refused.text == #"{"owner":["Enter a number."],"created_after":["Enter a valid date/time."]}"#)
        }
    }

    @Test("A job closes by the clock alone, and the list knows at once")
    func closing() async throws {
        let (jobs, ids) = try await JobListTests.fixture()
        let admin = jobs.server.admin
        let clock = jobs.server.clock
        try await jobs.run { client in
            try await client.expect("/jobs/?closed=true", as: admin, lists: [ids["tester"]!])
            clock.advance(seconds: 60)
            try await client.expect("/jobs/?closed=true", as: admin, lists: [ids["nurse"]!, ids["tester"]!])
            try await client.expect("/jobs/?closed=false", as: admin, lists: [ids["clerk"]!])
        }
    }

    @Test("Applicants are counted, and those of today in UTC")
    func applicants() async throws {
        let (jobs, ids) = try await JobListTests.fixture()
        let admin = jobs.server.admin
        let clock = jobs.server.clock
        try await jobs.run { client in
            let today = try await client.get("/jobs/\(ids["nurse"]!)/", as: admin).json
            #expect(today["applicants_count"] == .integer(2))
            #expect(today["applicants_today_count"] == .integer(2))
            clock.advance(seconds: 86_400)
            let tomorrow = try await client.get("/jobs/?title=nurse", as: admin).items[0]
            #expect(tomorrow["applicants_count"] == .integer(2))
            #expect(tomorrow["applicants_today_count"] == .integer(0))
        }
    }

    @Test("Pages have twenty jobs unless asked otherwise, never overlap, and link to each other")
    func pages() async throws {
        let jobs = try await JobFixture()
        let admin = jobs.server.admin
        var ids: [Int] = []
        for _ in 0..<23 { ids.append(try await jobs.addJob("Same", owner: admin)) }
        let made = ids
        try await jobs.run { client in
            let first = try await client.get("/jobs/?ordering=-title", as: admin)
            #expect(try first.json["count"] == .integer(23))
            #expect(try first.json["previous"] == .null)
            #expect(try first.json["next"]?.string?.hasSuffix("/jobs/?ordering=-title&page=2") == true)
            let second = try await client.get("/jobs/?ordering=-title&page=2", as: admin)
            #expect(try second.json["next"] == .null)
            #expect(try first.ids + second.ids == made)
            try await client.expect("/jobs/?page=last&page_size=10&ordering=title", as: admin, lists: made.suffix(3))
            let beyond = try await client.get("/jobs/?page=3", as: admin)
            #expect(beyond.status == .notFound)
            #expect(beyond.text == #"{"detail":"Invalid page."}"#)
            #expect(
                try await client.get("/jobs/?page=9223372036854775807&page_size=100", as: admin).status == .notFound)
        }
    }

    @Test("A page costs the same number of statements, however many jobs and people are on it")
    func statements() async throws {
        var counts: Set<Int> = []
        for size in [1, 20] {
            let jobs = try await JobFixture()
            let admin = jobs.server.admin
            var users: [Account] = []
            for number in 0..<size { users.append(try await jobs.server.addUser("User\(number)")) }
            for _ in 0..<size { _ = try await jobs.addJob(owner: users[0], sharedWith: users) }
            let counting = CountingDatabase(base: jobs.server.database)
            let controller = JobController(
                database: counting, clock: jobs.server.clock.wall, links: jobs.controller.links, lists: ListingStore(),
                audit: jobs.audit, wake: {})
            let shown = size
            let counted = Mutex(0)
            try await jobs.server.run([controller]) { client in
                let first = try await client.get("/jobs/", as: admin)
                #expect(try first.ids.count == shown)
                _ = counting.counter.take()
                let second = try await client.get("/jobs/", as: admin)
                #expect(second.body == first.body)
                counted.withLock { $0 = counting.counter.take() }
            }
            counts.insert(counted.withLock { $0 })
        }
        // What changed since, the jobs, their shares, the people, the weights.
        #expect(counts == [5])
    }
}
