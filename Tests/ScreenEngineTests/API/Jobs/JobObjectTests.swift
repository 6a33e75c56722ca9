import HTTPTypes
import Testing

@testable import ScreenEngine

/// What a job looks like, and how it is made, changed and removed.
struct JobObjectTests {
    @Test("A job has the documented system's members in its order, with its people and weights in full")
    func whole() async throws {
        let jobs = try await JobFixture()
        let jane = try await jobs.server.addUser("Jane", .admin)
        try await jobs.server.execute(
            "UPDATE users SET last_seen = $2, last_login = $2, contact = 9876543210, country = 'India' WHERE id = $1",
            [.integer(jane.id), .timestamp(jobs.server.clock.now)])
        jobs.server.clock.advance(seconds: 3 * 86_400)
        let organisation = jobs.server.organisation
        let admin = jobs.server.admin
        let links = jobs.controller.links
        try await jobs.run { client in
            let made = try await client.post(
                "/jobs/",
                """
                {"title": " Software Tester ", "jd_html": "<p>Tests <script>alert(1)</script></p>\\n",
                 "description": "Tests.", "experience": 5, "min_experience": "5", "max_experience": 10,
                 "employment_type": "Full Time", "location": "Pune / Remote", "published": true,
                 "close_date": "2025-02-22T04:52:49Z", "users_shared_with": [{"id": \(jane.id)}],
                 "must_have_skills": ["Communication", {"label": "Swift", "value": "swift"}, "Communication"],
                 "user": {"id": 99}}
                """, as: admin)
            #expect(made.status == .created)
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location] == "/jobs/\(id)/")
            let expected = """
                {"id": \(id), "title": "Software Tester",
                 "jd_html": "<p>Tests <script>alert(1)</script></p>\\n", "description": "Tests.",
                 "applicants_count": 0, "applicants_today_count": 0, "experience": 5, "min_experience": 5,
                 "encrypted": "\(links.seal(id))",
                 "owner": {"id": \(admin.id), "name": "Ada", "org": \(organisation), "username": null,
                    "email": "ada@example.com", "role": {"id": 1, "name": "Admin"}, "profile_pic": null,
                    "is_active": true, "is_staff": false, "is_superuser": false, "last_login": null, "last_seen": null,
                    "contact": null, "country": null, "invited_by": null,
                    "created_at": "2025-02-17T04:52:49.230031Z"},
                 "max_experience": 10, "employment_type": "Full Time", "location": "Pune / Remote", "published": true,
                 "closing_in": 1, "close_date": "2025-02-22T04:52:49Z", "created_at": "2025-02-20T04:52:49.230031Z",
                 "users_shared_with": [{"id": \(jane.id), "name": "Jane", "org": \(organisation), "username": null,
                    "email": "jane@example.com", "role": {"id": 1, "name": "Admin"}, "profile_pic": null,
                    "is_active": true, "is_staff": false, "is_superuser": false,
                    "last_login": "2025-02-17T04:52:49.230031Z", "last_seen": "3 days ago", "contact": 9876543210,
                    "country": "India", "invited_by": null, "created_at": "2025-02-17T04:52:49.230031Z"}],
                 "must_have_skills": [{"label": "Communication", "value": "Communication", "__isNew__": true},
                    {"label": "Swift", "value": "swift", "__isNew__": false}],
                 "score_weight": {"id": 1, "skills": "0.30", "work_experience": "0.30", "projects": "0.20",
                    "education": "0.10", "certifications": "0.10", "user": null}}
                """
            #expect(try made.json == JSONValue(expected))
            #expect(try await client.get("/jobs/\(id)/", as: admin).json == JSONValue(expected))
            #expect(try await client.get("/jobs/", as: admin).items == [JSONValue(expected)])
        }
    }

    @Test("The days until a job closes are whole, and 0 on the last day, after it and without one")
    func closing() {
        let json = JobJSON(
            links: JobLinkToken(key: [UInt8](repeating: 7, count: 32)), now: Timestamp(microseconds: 0))
        let day = 86_400_000_000
        let cases = [(nil, 0), (-day, 0), (0, 0), (day - 1, 0), (day, 1), (3 * day - 1, 2), (30 * day, 30)]
        for (close, days) in cases {
            #expect(json.closingIn(close.map(Timestamp.init)) == days)
        }
    }

    @Test("What was read can be written back and changes nothing; a partial change leaves the rest")
    func roundTrip() async throws {
        let jobs = try await JobFixture()
        let owner = try await jobs.server.addUser("Uma")
        let other = try await jobs.server.addUser("Ravi")
        let id = try await jobs.addJob(owner: owner, sharedWith: [other])
        try await jobs.run { client in
            let before = try await client.get("/jobs/\(id)/", as: owner)
            let put = try await client.put("/jobs/\(id)/", before.text, as: owner)
            #expect(put.status == .ok)
            #expect(try put.json == before.json)
            let patched = try await client.patch(
                "/jobs/\(id)", #"{"location": "Pune", "users_shared_with": [], "experience": null}"#, as: owner)
            #expect(try patched.json["location"] == .string("Pune"))
            #expect(try patched.json["users_shared_with"] == .array([]))
            #expect(try patched.json["title"] == .string("Nurse"))
            #expect(try patched.json["must_have_skills"] == before.json["must_have_skills"])
            let cleared = try await client.patch("/jobs/\(id)/", #"{"location": null}"#, as: owner)
            #expect(try cleared.json["location"] == .null)
            let titleless = try await client.put("/jobs/\(id)/", "{}", as: owner)
            #expect(titleless.text == #"{"title":["This field is required."]}"#)
        }
    }

    /// What changes how a job looks, and is no write to it.
    private static let happenings = [
        "UPDATE users SET last_seen = 1739767969230031 WHERE id = $1",
        "UPDATE users SET last_login = 1739767969230031 WHERE id = $1",
        "UPDATE users SET name = 'Una' WHERE id = $1",
        "UPDATE score_weights SET skills = skills + 1, projects = projects - 1 WHERE $1 > 0",
        "UPDATE jobs SET applicants_count = 7 WHERE $1 > 0",
    ]

    @Test("What is no write to a job shows, and refuses none", arguments: happenings)
    func unwritten(sql: String) async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let shared = try await server.addUser("Ulf")
        let id = try await jobs.addJob(owner: server.admin, sharedWith: [shared])
        try await jobs.run { client in
            let first = try await client.get("/jobs/\(id)/", as: server.admin)
            let tag = try #require(first.headers[.eTag])
            try await server.execute(sql, [.integer(shared.id)])
            let later = try await client.get("/jobs/\(id)/", as: server.admin, [.ifNoneMatch: tag])
            #expect(later.status == .ok && later.text != first.text && later.headers[.eTag] != tag)
            let known = try await client.get(
                "/jobs/\(id)/", as: server.admin, [.ifNoneMatch: try #require(later.headers[.eTag])])
            #expect(known.status == .notModified)
            let changed = try await client.patch(
                "/jobs/\(id)/", #"{"title": "Medic"}"#, as: server.admin, [.ifMatch: tag])
            #expect(changed.status == .ok)
        }
    }

    @Test("Days that pass show in a job, and refuse no write to it")
    func days() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let clock = server.clock
        let id = try await jobs.addJob(owner: server.admin)
        try await jobs.addApplication("Ann", job: id, organisation: server.organisation, fraction: nil)
        try await jobs.run { client in
            let closed = try await client.patch(
                "/jobs/\(id)/", #"{"close_date": "2025-02-19T04:52:49Z"}"#, as: server.admin)
            let tag = try #require(closed.headers[.eTag])
            #expect(try closed.json["closing_in"] == .integer(1))
            clock.advance(seconds: 86_400)
            let later = try await client.get("/jobs/\(id)/", as: server.admin, [.ifNoneMatch: tag])
            #expect(try later.json["closing_in"] == .integer(0))
            #expect(try later.json["applicants_today_count"] == .integer(0))
            #expect(try await client.delete("/jobs/\(id)/", as: server.admin, [.ifMatch: tag]).status == .noContent)
        }
    }

    @Test(
        "Every write to a job refuses those that name the job of before",
        arguments: [
            #"{"title": "A"}"#, #"{"jd_html": "A"}"#, #"{"description": "A"}"#, #"{"experience": 2}"#,
            #"{"min_experience": 2}"#, #"{"max_experience": 2}"#, #"{"employment_type": "A"}"#, #"{"location": "A"}"#,
            #"{"published": true}"#, #"{"close_date": "2025-02-19T04:52:49Z"}"#, #"{"must_have_skills": ["Swift"]}"#,
            #"{"users_shared_with": []}"#, #"{"owner": 2}"#,
        ])
    func written(payload: String) async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let shared = try await server.addUser("Ulf")
        #expect(shared.id == 2)
        let id = try await jobs.addJob(owner: server.admin, sharedWith: [shared])
        try await jobs.run { client in
            let path = "/jobs/\(id)/"
            let tag = try #require(try await client.get(path, as: server.admin).headers[.eTag])
            #expect(try await client.patch(path, payload, as: server.admin, [.ifMatch: tag]).status == .ok)
            #expect(try await client.patch(path, "{}", as: server.admin, [.ifMatch: tag]).status == .preconditionFailed)
        }
    }

    @Test("A write that names another version of the job is refused; the words of 'last seen' are none")
    func conditional() async throws {
        let jobs = try await JobFixture()
        let owner = jobs.server.admin
        let id = try await jobs.addJob(owner: owner)
        try await jobs.server.execute(
            "UPDATE users SET last_seen = $2 WHERE id = $1", [.integer(owner.id), .timestamp(jobs.server.clock.now)])
        let clock = jobs.server.clock
        try await jobs.run { client in
            let first = try await client.get("/jobs/\(id)/", as: owner)
            let tag = try #require(first.headers[.eTag])
            clock.advance(seconds: 600)
            let later = try await client.get("/jobs/\(id)/", as: owner)
            #expect(later.text != first.text)
            #expect(later.headers[.eTag] != tag)
            #expect(try await client.get("/jobs/\(id)/", as: owner, [.ifNoneMatch: tag]).status == .ok)
            let changed = try await client.patch("/jobs/\(id)/", #"{"title": "Midwife"}"#, as: owner, [.ifMatch: tag])
            #expect(changed.status == .ok)
            #expect(changed.headers[.eTag] != tag)
            let stale = try await client.patch("/jobs/\(id)/", #"{"title": "Medic"}"#, as: owner, [.ifMatch: tag])
            #expect(stale.status == .preconditionFailed)
            #expect(try await client.delete("/jobs/\(id)/", as: owner, [.ifMatch: tag]).status == .preconditionFailed)
            #expect(try await client.get("/jobs/\(id)/", as: owner).json["title"] == .string("Midwife"))
        }
    }

    @Test("A deleted job takes its applications, resumes and files with it; a file that another job has stays")
    func deleted() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let owner = server.admin
        let id = try await jobs.addJob(owner: owner)
        let other = try await jobs.addJob("Medic", owner: owner)
        let alone = try await jobs.addApplication("Ann", job: id, organisation: server.organisation, fraction: 500_000)
        let shared = try await jobs.addApplication("Bob", job: id, organisation: server.organisation, fraction: nil)
        try await server.execute(
            """
            INSERT INTO resumes (organisation_id, job_id, candidate_id, file_id, file_name, name, created_at, updated_at)
            VALUES ($1, $2, $3, $4, 'a.pdf', 'Bob', 0, 0)
            """, [.integer(server.organisation), .integer(other), .integer(shared.candidate), .integer(shared.file)])
        try await jobs.run { client in
            #expect(try await client.delete("/jobs/\(id)/", as: owner).status == .noContent)
            #expect(try await client.get("/jobs/\(id)/", as: owner).status == .notFound)
            try await client.expect("/jobs/", as: owner, lists: [other])
        }
        try await server.expect("SELECT count(*) FROM applications", gives: [0])
        try await server.expect("SELECT count(*) FROM resume_scores", gives: [0])
        try await server.expect("SELECT id FROM candidates ORDER BY id", gives: [alone.candidate, shared.candidate])
        try await server.expect("SELECT id FROM files", gives: [shared.file])
        try await server.expect("SELECT count(*) FROM discarded_files", gives: [1])
    }
}
