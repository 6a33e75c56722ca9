import HTTPTypes
import Synchronization
import Testing

@testable import ScreenEngine

/// Who saw, moved, rescored, judged, took out, erased and joined whom.
struct AuditLogTests {
    /// A request, and the rows that it leaves.
    struct Case: Sendable, CustomTestStringConvertible {
        var method = HTTPRequest.Method.get
        var path: String
        var body: String?
        var rows: [String]
        var testDescription: String { "\(method) \(path)" }

        init(_ path: String, _ rows: String...) {
            self.path = path
            self.rows = rows
        }

        init(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, _ rows: String...) {
            (self.method, self.path, self.body, self.rows) = (method, path, body, rows)
        }
    }

    static let views = [
        Case("/candidates/", "candidates_listed by 1 of - [1,2] job - resume -"),
        Case("/candidates/?job=1", "candidates_listed by 1 of - [1,2] job - resume -"),
        Case("/candidates/?name=nobody"),
        Case("/candidate/1/", "candidates_listed by 1 of - [1,2] job - resume -"),
        Case("/candidate/1/?page_size=1&page=2&ordering=created_at", "candidates_listed by 1 of - [2] job - resume -"),
        Case("/candidates/1/", "candidate_seen by 1 of 1 [] job - resume -"),
        Case("/candidates/1/duplicates/", "candidates_listed by 1 of - [2] job - resume -"),
        Case("/candidates/1/export/", "candidate_exported by 1 of 1 [] job - resume -"),
        // Of what is taken out, nothing left.
        Case(.head, "/candidates/1/export/"),
        Case(.head, "/jobs/1/ranking/?export=csv"),
        Case("/jobs/1/ranking/", "candidates_listed by 1 of - [1,2] job 1 resume -"),
        Case("/jobs/1/ranking/?export=csv", "ranking_exported by 1 of - [1,2] job 1 resume - {\"count\":2}"),
        Case("/resumes/", "candidates_listed by 1 of - [1,2] job - resume -"),
        Case("/resumes/1/", "resume_seen by 1 of 1 [] job 1 resume 1"),
        Case("/resumes/1/text/", "resume_seen by 1 of 1 [] job 1 resume 1"),
        Case("/resumes/1/file/", "file_downloaded by 1 of 1 [] job 1 resume 1"),
        Case("/job-universal-statuses/", "candidates_listed by 1 of - [1,2] job - resume -"),
        Case("/job-universal-statuses/1/", "candidate_seen by 1 of 1 [] job 1 resume -"),
        Case("/test-logs/", "candidates_listed by 1 of - [1,2] job - resume -"),
        Case("/test-logs/1/", "candidate_seen by 1 of 1 [] job 1 resume -"),
        Case("/testlog/1/", "candidates_listed by 1 of - [1,2] job 1 resume -"),
        Case("/testlog/1/?page=1", "candidates_listed by 1 of - [1,2] job 1 resume -"),
        Case("/personality-screenings/", "candidates_listed by 1 of - [1,2] job - resume -"),
        Case("/personality-screenings/2/", "candidate_seen by 1 of 2 [] job 1 resume -"),
        Case("/personality_screening/1/", "candidates_listed by 1 of - [1,2] job 1 resume -"),
        Case("/personality_screening/1/?page=1", "candidates_listed by 1 of - [1,2] job 1 resume -"),
    ]

    static let changes = [
        Case(.patch, "/candidates/1/", #"{"name":"Asha B"}"#, "candidate_seen by 1 of 1 [] job - resume -"),
        Case(.delete, "/candidates/1/", nil, "candidate_erased by 1 of 1 [] job - resume -"),
        Case(
            .post, "/candidates/1/merge/", #"{"candidate":2}"#,
            #"candidate_merged by 1 of 1 [] job - resume - {"merged":2}"#),
        Case(
            .post, "/job-universal-statuses/", #"{"candidate":1,"job":1,"status":"On Hold"}"#,
            #"application_moved by 1 of 1 [] job 1 resume - {"stage_name":"Applied","status":"On Hold"}"#),
        Case(.post, "/job-universal-statuses/", #"{"candidate":1,"job":1,"status":"Under Review"}"#),
        Case(
            .patch, "/resumes/1/", #"{"status_text":"Rejected"}"#,
            #"application_moved by 1 of 1 [] job 1 resume - {"stage_name":"Applied","status":"Rejected"}"#,
            "resume_seen by 1 of 1 [] job 1 resume 1"),
        Case(
            .patch, "/resumes/1/", #"{"resume_score":{"skills_score":"1.00","feedback":"Too few."}}"#,
            "resume_seen by 1 of 1 [] job 1 resume 1", "score_judged by 1 of 1 [] job 1 resume 1"),
        Case(.post, "/jobs/1/rescore/", nil, "job_rescored by 1 of - [] job 1 resume -"),
        Case(
            .patch, "/jobs/1/", #"{"must_have_skills":["Erlang"]}"#, "job_rescored by 1 of - [] job 1 resume -"),
        Case(.patch, "/jobs/1/", #"{"location":"Pune"}"#),
        // What fails leaves nothing.
        Case(.get, "/candidates/99/"), Case(.get, "/resumes/99/"), Case(.delete, "/candidates/99/"),
        Case(.patch, "/resumes/1/", #"{"status_text":"Gone"}"#, "resume_seen by 1 of 1 [] job 1 resume 1"),
    ]

    @Test("Each request leaves exactly the rows that it should", arguments: views + changes)
    func rows(request: Case) async throws {
        let fixture = try await ProtectionFixture()
        // The same number, so that one is taken for the other.
        for name in ["Asha", "Bela"] {
            let candidate = try await fixture.addCandidate(name)
            try await fixture.server.execute(
                "UPDATE candidates SET phone_key = '+919820000123' WHERE id = $1", [.integer(candidate)])
        }
        try await fixture.run { client in
            let answer = try await client.ask(request.method, request.path, request.body, as: fixture.hiring.admin)
            #expect(answer.status.code < 500, "\(answer.text)")
        }
        let log = try await fixture.log()
        #expect(log == request.rows)
        #expect(try await fixture.hiring.int("SELECT count(*) FROM audit_log WHERE request_id IS NULL") == 0)
    }

    @Test(
        "Rows have the name of the request that they come from",
        arguments: [
            Case(.post, "/job-universal-statuses/", #"{"candidate":1,"job":1,"status":"On Hold"}"#, "application_moved"),
            Case(.put, "/job-universal-statuses/1/", #"{"candidate":1,"job":1,"status":"On Hold"}"#, "application_moved"),
            Case(.patch, "/jobs/1/", #"{"must_have_skills":["Erlang"]}"#, "job_rescored"),
            Case(.patch, "/score-weights/1/", #"{"skills":"0.20","projects":"0.30"}"#, "job_rescored"),
        ])
    func named(request: Case) async throws {
        let hiring = try await HiringFixture()
        _ = try await hiring.apply("Asha")
        try await hiring.server.execute("UPDATE jobs SET description = 'Tests apps.' WHERE id = 1")
        let server = try await WholeServer(hiring.server)
        try await server.run { client in
            let answer = try await client.ask(
                request.method, request.path, request.body, as: hiring.admin, [.xRequestID: "request-7"])
            #expect(answer.status.code < 300, "\(answer.text)")
        }
        let found = try await hiring.texts("SELECT action || ' ' || request_id FROM audit_log")
        #expect(found == request.rows.map { "\($0) request-7" })
    }

    @Test("No endpoint that shows candidates is left out")
    func allEndpoints() async throws {
        let fixture = try await ProtectionFixture()
        let tested = Set(Self.views.map { $0.path.split(separator: "?")[0] })
        let shown = Mutex<[String]>([])
        var endpoints: [Endpoint] = []
        for controller in try await fixture.controllers() { endpoints += controller.endpoints }
        endpoints +=
            StatusesController(
                database: fixture.server.database, clock: fixture.server.clock.wall, lists: ListingStore(),
                audit: fixture.audit
            ).endpoints
        for endpoint in endpoints where endpoint.method == .get {
            shown.withLock { $0.append(endpoint.path) }
        }
        let missing = shown.withLock { $0 }.filter { path in
            let asked = path.split(separator: "/").map { $0.hasPrefix("{") ? "1" : String($0) }
            return !tested.contains { $0.split(separator: "/").map { $0 == "2" ? "1" : String($0) } == asked }
        }
        // Jobs say nothing of anybody, and the log itself is for administrators.
        #expect(missing.sorted() == ["/audit-log/", "/jobs/", "/jobs/{id}/"])
    }

    @Test("The same view within a quarter of an hour is one row, and another one after it")
    func repeated() async throws {
        let fixture = try await ProtectionFixture()
        try await fixture.addCandidate("Asha")
        try await fixture.run { client in
            for wait in [0, 60, AuditTrail.window - 61, 1] {
                fixture.server.clock.advance(seconds: wait)
                _ = try await client.get("/candidates/1/", as: fixture.hiring.admin)
            }
            _ = try await client.get("/candidates/1/", as: fixture.hiring.owner)
        }
        #expect(
            try await fixture.log() == [
                "candidate_seen by 1 of 1 [] job - resume -", "candidate_seen by 1 of 1 [] job - resume -",
                "candidate_seen by 2 of 1 [] job - resume -",
            ])
    }

    @Test("An administrator sees the organisation's log and nobody else's, a user none")
    func access() async throws {
        let fixture = try await ProtectionFixture()
        try await fixture.addCandidate("Asha")
        try await fixture.run { client in
            _ = try await client.get("/candidates/1/", as: fixture.hiring.owner)
            fixture.hiring.tick()
            _ = try await client.get("/candidate/1/", as: fixture.hiring.owner)
            await fixture.audit.flush()
            for path in ["/audit-log/", "/audit-log/?candidate=1"] {
                let page = try await client.get(path, as: fixture.hiring.admin)
                #expect(try page.items.map { $0["action"]?.string } == ["candidates_listed", "candidate_seen"])
                #expect(try page.items.first?["candidates"]?.items?.map(\.integer) == [1])
                #expect(try await client.get(path, as: fixture.hiring.foreigner).ids.isEmpty)
                #expect(try await client.get(path, as: fixture.hiring.owner).status == .forbidden)
            }
        }
    }

    @Test("The log keeps what is written, and nothing that people said of themselves")
    func permanent() async throws {
        let fixture = try await ProtectionFixture()
        try await fixture.addCandidate("Zaphira")
        try await fixture.run { client in
            _ = try await client.get("/candidates/", as: fixture.hiring.admin)
            _ = try await client.delete("/candidates/1/", as: fixture.hiring.admin)
            // Seen when the candidate was there, written when not.
            await fixture.audit.flush()
            #expect(!(try await client.get("/audit-log/", as: fixture.hiring.admin).text.contains("Zaphira")))
        }
        for statement in [
            "UPDATE audit_log SET user_id = 2", "DELETE FROM audit_log", "UPDATE audit_candidates SET candidate_id = 2",
            "DELETE FROM audit_candidates", "INSERT OR REPLACE INTO audit_log SELECT * FROM audit_log",
        ] {
            if statement.contains("candidates") {
                try await fixture.server.execute(
                    "INSERT INTO audit_candidates (candidate_id, audit_id) VALUES (7, 1) ON CONFLICT DO NOTHING")
            }
            await #expect(throws: StoreError.self, "\(statement)") { try await fixture.server.execute(statement) }
        }
        #expect(try await fixture.log().count == 2)
    }
}
