import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Joining two candidates")
struct CandidateMergeTests {
    @Test("One keeps its own details, takes what it lacks, and has everything that the other had; the other is gone")
    func joins() async throws {
        let fixture = try await CandidateFixture()
        let server = fixture.server
        let (clerk, cook) = (
            try await fixture.addJob("Clerk", owner: server.admin), try await fixture.addJob("Cook", owner: server.admin)
        )
        let ann = try await fixture.addCandidate("Ann Lee", contact: "+91 98200 00123")
        let anna = try await fixture.addCandidate(
            "Anna Lee", email: "anna@example.com", contact: "12345678", employer: "Acme Ltd")
        let old = try await fixture.addResume(ann, to: clerk, score: 900, stage: "Resume Screening", status: "Shortlisted")
        server.clock.advance(seconds: 60)
        let new = try await fixture.addResume(anna, to: clerk, score: 400, stage: "Applied", status: "Rejected")
        try await fixture.addResume(anna, to: cook, score: 100)
        try await server.execute(
            """
            INSERT INTO test_logs (organisation_id, candidate_id, job_id, test_name, status, created_at, updated_at)
            VALUES (1, $1, $2, 'SQL', 'Completed', 1, 1)
            """, [.integer(anna), .integer(cook)])
        try await fixture.run { client in
            let answer = try await client.post("/candidates/\(ann)/merge/", #"{"candidate":\#(anna)}"#, as: server.admin)
            #expect(answer.status == .ok)
            let joined = try answer.json
            #expect(joined["name"] == .string("Ann Lee"))
            #expect(joined["email"] == .string("anna@example.com"))
            #expect(joined["contact"] == .string("+91 98200 00123"))
            #expect(joined["applied_jobs"]?.items?.map { $0["id"] } == [.integer(clerk), .integer(cook)])
            let ranked = try await client.items("/candidate/\(clerk)/", as: server.admin)
            #expect(ranked.count == 1)
            // The newest resume counts, while the further stage and its status stay.
            #expect(ranked[0]["resumes"]?["id"] == .integer(new))
            #expect(ranked[0]["resumes"]?["status_text"] == .string("Shortlisted"))
            #expect(try await client.get("/candidates/\(anna)/", as: server.admin).status == .notFound)
            #expect(try await client.ids("/candidates/?email=anna@example.com", as: server.admin) == [ann])
            let again = try await client.post("/candidates/\(ann)/merge/", #"{"candidate":\#(anna)}"#, as: server.admin)
            #expect(again.status == .conflict)
        }
        #expect(try await server.integers("SELECT candidate_id FROM resumes ORDER BY id") == [ann, ann, ann])
        #expect(try await server.integers("SELECT id FROM resumes ORDER BY id").contains(old))
        #expect(try await server.integers("SELECT candidate_id FROM test_logs") == [ann])
        #expect(try await server.integers("SELECT applicants_count FROM jobs ORDER BY id") == [1, 1])
        let kept = try await server.database.read {
            try $0.first("SELECT before FROM candidate_merges WHERE merged_id = $1", [.integer(anna)]) { $0.text(0) }
        }
        let before = try JSONValue(try #require(kept))
        #expect(before["name"] == .string("Anna Lee"))
        #expect(before["applications"]?.items?.map { $0["status"] } == [.string("Rejected"), .string("Under Review")])
    }

    @Test("Who is not there, not seen as a whole, or the same, is not joined")
    func refuses() async throws {
        let fixture = try await CandidateFixture()
        let server = fixture.server
        let user = try await server.addUser("Uma")
        let (mine, other) = (
            try await fixture.addJob("Mine", owner: user), try await fixture.addJob("Other", owner: server.admin)
        )
        let (ann, ben, cid) = (
            try await fixture.addCandidate("Ann"), try await fixture.addCandidate("Ben"), try await fixture.addCandidate("Cid")
        )
        for id in [ann, ben, cid] { try await fixture.apply(id, to: mine) }
        try await fixture.apply(ben, to: other)
        try await fixture.run { client in
            let path = "/candidates/\(ann)/merge/"
            for (payload, body) in [
                ("{}", #"{"candidate":["This field is required."]}"#),
                (#"{"candidate":999}"#, #"{"candidate":["Invalid pk \"999\" - object does not exist."]}"#),
                (#"{"candidate":\#(ann)}"#, #"{"candidate":["A candidate can't be joined with itself."]}"#),
            ] {
                let answer = try await client.post(path, payload, as: server.admin)
                #expect(answer.status == .badRequest)
                #expect(answer.text == body)
            }
            #expect(try await client.post(path, #"{"candidate":\#(ben)}"#, as: user).status == .forbidden)
            #expect(try await client.post("/candidates/\(ben)/merge/", #"{"candidate":\#(ann)}"#, as: user).status == .forbidden)
            #expect(try await client.post(path, #"{"candidate":\#(cid)}"#, as: user).status == .ok)
        }
        #expect(try await server.integers("SELECT id FROM candidates ORDER BY id") == [ann, ben])
    }

    @Test("Who may not change both is not joined")
    func refusesHelpers() async throws {
        let fixture = try await CandidateFixture()
        let server = fixture.server
        let user = try await server.addUser("Uma")
        let mine = try await fixture.addJob("Mine", owner: user)
        let shared = try await fixture.addJob("Shared", owner: server.admin, sharedWith: [user])
        let (ann, ben) = (try await fixture.addCandidate("Ann"), try await fixture.addCandidate("Ben"))
        try await fixture.apply(ann, to: mine)
        try await fixture.apply(ben, to: shared)
        try await fixture.run { client in
            for (target, other) in [(ann, ben), (ben, ann)] {
                let answer = try await client.post(
                    "/candidates/\(target)/merge/", #"{"candidate":\#(other)}"#, as: user)
                #expect(answer.status == .forbidden)
            }
        }
        #expect(try await server.integers("SELECT id FROM candidates ORDER BY id") == [ann, ben])
    }

    @Test("Of many merges at once of the same two, one succeeds and the others hear of it")
    func concurrentMerges() async throws {
        let fixture = try await CandidateFixture()
        let (ann, ben) = (try await fixture.addCandidate("Ann"), try await fixture.addCandidate("Ben"))
        try await fixture.run { client in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        let payload = #"{"candidate":\#(ben)}"#
                        return try await client.post("/candidates/\(ann)/merge/", payload, as: fixture.server.admin).status.code
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200] + Array(repeating: 409, count: 7))
        }
    }

    @Test(
        "Whatever two candidates have, joining loses no row, leaves one application a job, and keeps counters right",
        arguments: 0..<24)
    func keepsEverything(seed: Int) async throws {
        let fixture = try await CandidateFixture()
        let server = fixture.server
        var random = SeededRandom(seed: UInt64(seed))
        var jobs: [Int] = []
        for number in 0..<4 { jobs.append(try await fixture.addJob("Job \(number)", owner: server.admin)) }
        var people: [Int] = []
        for name in ["Ann", "Ben", "Cid"] { people.append(try await fixture.addCandidate(name)) }
        for _ in 0..<16 {
            server.clock.advance(seconds: Int.random(in: 0..<90_000, using: &random))
            let (person, job) = (people.randomElement(using: &random)!, jobs.randomElement(using: &random)!)
            let stage = ["Applied", "Resume Screening", "Coding Test"].randomElement(using: &random)!
            let status = ApplicationStatus.allCases.randomElement(using: &random)!.rawValue
            if Bool.random(using: &random) {
                let score = Int.random(in: 0...1000, using: &random)
                try await fixture.addResume(person, to: job, score: score, stage: stage, status: status)
            } else {
                try await fixture.apply(person, to: job, stage: stage, status: status)
            }
        }
        let before = try await Tally(server)
        let (target, other) = (people[0], people[1])
        let (admin, now) = (server.admin, server.clock.now)
        try await server.database.write {
            try CandidateMerge(
                target: target, other: other, organisation: admin.organisation, account: admin.id, now: now
            ).run($0)
        }
        let after = try await Tally(server)
        #expect(after.resumes == before.resumes)
        #expect(after.scores == before.scores)
        #expect(Set(before.statuses).isSubset(of: after.statuses))
        #expect(after.broken == [])
        #expect(try await server.integers("SELECT id FROM candidates ORDER BY id") == [target, people[2]])
    }

    /// What may not get lost, and what has to hold at all times.
    private struct Tally {
        var resumes: [Int]
        var scores: [Int]
        var statuses: [Int]
        /// The rules that don't hold, by their number.
        var broken: [Int] = []

        private static let rules = [
            // One latest row an application, which says how it stands.
            """
            SELECT a.id FROM applications a LEFT JOIN job_universal_statuses s ON s.application_id = a.id AND s.is_latest = 1
            WHERE s.stage_name IS NOT a.stage_name OR s.status IS NOT a.status
            """,
            // No row of the history is later than the latest.
            """
            SELECT s.id FROM job_universal_statuses s JOIN job_universal_statuses l
            ON l.application_id = s.application_id AND l.is_latest = 1 WHERE s.updated_at > l.updated_at
            """,
            // History belongs to the candidate and job of its application.
            """
            SELECT s.id FROM job_universal_statuses s JOIN applications a ON a.id = s.application_id
            WHERE s.candidate_id <> a.candidate_id OR s.job_id <> a.job_id
            """,
            // The newest resume counts, with its score.
            """
            SELECT a.id FROM applications a WHERE a.resume_id IS NOT (SELECT r.id FROM resumes r
            WHERE r.candidate_id = a.candidate_id AND r.job_id = a.job_id ORDER BY r.created_at DESC, r.id DESC LIMIT 1)
            OR a.overall_score IS NOT (SELECT overall_score FROM resumes WHERE id = a.resume_id)
            """,
            // Every resume belongs to an application.
            """
            SELECT r.id FROM resumes r WHERE NOT EXISTS (SELECT 1 FROM applications a
            WHERE a.candidate_id = r.candidate_id AND a.job_id = r.job_id)
            """,
            // Counters count.
            """
            SELECT j.id FROM jobs j
            WHERE applicants_count <> (SELECT count(*) FROM applications a WHERE a.job_id = j.id)
            """,
            """
            SELECT d.job_id FROM job_days d WHERE d.applicants <> (SELECT count(*) FROM applications a
            WHERE a.job_id = d.job_id AND a.created_at / 86400000000 = d.day)
            """,
        ]

        init(_ server: APITestServer) async throws {
            resumes = try await server.integers("SELECT id FROM resumes ORDER BY id")
            scores = try await server.integers("SELECT id FROM resume_scores ORDER BY id")
            statuses = try await server.integers("SELECT id FROM job_universal_statuses ORDER BY id")
            for (number, rule) in Tally.rules.enumerated() where !(try await server.integers(rule).isEmpty) {
                broken.append(number)
            }
        }
    }
}
