import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("shortlist-candidate/ and unshortlist-candidate/")
struct ShortlistTests {
    private static let shortlist = "/shortlist-candidate/"
    private static let unshortlist = "/unshortlist-candidate/"

    @Test("POST shortlist-candidate/ 200: the screening is completed, the resume approved and the next step made")
    func shortlists() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let answer = try await scene.server.run {
            try await $0.post(ShortlistTests.shortlist, scene.payload(), as: owner)
        }
        #expect(answer.status == .ok)
        let json = try answer.json
        #expect(json.names == ["message", "interview_step_id", "candidate"])
        #expect(json["message"] == .string("Resume screening completed successfully. Interview step updated."))
        let next = try await scene.fixture.int("SELECT id FROM interview_steps WHERE status = 'Not Started' AND candidate_id > 0")
        #expect(json["interview_step_id"]?.integer == next)
        #expect(json["candidate"]?["id"]?.integer == scene.candidate)
        let resume = json["candidate"]?["resumes"]
        #expect(resume?["status_text"] == .string("Shortlisted"))
        #expect(resume?["is_approved"] == .bool(true))
        #expect(resume?["approved_by"]?.integer == owner.id && resume?["updated_by"]?.integer == owner.id)
        #expect(try await scene.steps() == ["Resume Screening: Completed", "Personality Screening: Not Started"])
        #expect(try await scene.history() == ["Applied / Under Review", "Personality Screening / Shortlisted"])
        // The step is as its template has it.
        #expect(
            try await scene.fixture.texts("SELECT position || preferences FROM interview_steps WHERE id = \(next ?? 0)")
                == [#"20{"minutes":20}"#])
    }

    @Test("The candidate in the answer is the one that /candidates/{id}/ shows, with the resume of this job")
    func candidate() async throws {
        let scene = try await StageScene()
        let fixture = scene.fixture
        // A newer resume at another job.
        let other = try await fixture.makeJob(of: fixture.owner)
        let (candidate, now) = (scene.candidate, fixture.tick())
        try await fixture.database.write {
            _ = try ApplicationRepository.apply(
                candidate: candidate, job: other, organisation: fixture.server.organisation, by: nil, at: now, $0)
        }
        let newer = try await fixture.addResume(of: candidate, job: other)
        try await scene.server.run { client in
            let moved = try await client.post(ShortlistTests.shortlist, scene.payload(), as: fixture.owner)
            let shown = try #require(try moved.json["candidate"])
            #expect(shown["resumes"]?["id"]?.integer == scene.resume)
            let single = try await client.get("/candidates/\(candidate)/", as: fixture.owner).json
            #expect(single["resumes"]?["id"]?.integer == newer)
            #expect(shown.names == single.names)
            #expect(shown["applied_jobs"] == single["applied_jobs"])
            let ranked = try await client.get("/candidate/\(fixture.job)/", as: fixture.owner)
            #expect(try ranked.items == [shown])
        }
    }

    @Test("Shortlisting twice answers the same and changes nothing, even when time has passed and the next step has begun")
    func twice() async throws {
        let scene = try await StageScene()
        let (owner, helper) = (scene.fixture.owner, scene.fixture.helper)
        try await scene.server.run { client in
            let first = try await client.post(ShortlistTests.shortlist, scene.payload(), as: owner)
            scene.fixture.tick()
            let second = try await client.post(ShortlistTests.shortlist, scene.payload(), as: helper)
            #expect(second.status == .ok && second.text == first.text)
            _ = try await client.post("/update-step/", scene.action("Start", "Personality Screening"), as: owner)
            let third = try await client.post(ShortlistTests.shortlist, scene.payload(), as: helper)
            #expect(third.status == .ok && third.text == first.text)
        }
        #expect(try await scene.history().count == 2)
        #expect(try await scene.steps() == ["Resume Screening: Completed", "Personality Screening: In Progress"])
        #expect(try await scene.stepMoves().count == 2)
    }

    @Test("Shortlisted at a later step, the candidate goes on from there; after the last there is no next step")
    func laterSteps() async throws {
        let scene = try await StageScene(services: ["Resume Screening", "Test"])
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            _ = try await client.post(ShortlistTests.shortlist, scene.payload(), as: owner)
            let answer = try await client.post(ShortlistTests.shortlist, scene.payload("", "Test"), as: owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["message"] == .string("Test completed successfully. Interview step updated."))
            #expect(try answer.json["interview_step_id"] == .null)
        }
        #expect(try await scene.steps() == ["Resume Screening: Completed", "Test: Completed"])
        #expect(try await scene.history() == ["Applied / Under Review", "Test / Shortlisted"])
    }

    @Test("A module that begins after the screening of resumes has its first step made")
    func withoutScreeningStep() async throws {
        let scene = try await StageScene(services: ["Test", "Interview"])
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            let answer = try await client.post(ShortlistTests.shortlist, scene.payload(), as: owner)
            #expect(try answer.json["interview_step_id"]?.integer != nil)
            #expect(try await scene.steps() == ["Test: Not Started"])
            let back = try await client.post(ShortlistTests.unshortlist, scene.payload(), as: owner)
            #expect(back.status == .ok)
        }
        #expect(try await scene.steps() == [])
        #expect(
            try await scene.history() == [
                "Applied / Under Review", "Test / Shortlisted", "Resume Screening / Under Review",
            ])
    }

    @Test("A job without a module shortlists without a next step")
    func withoutModule() async throws {
        let fixture = try await HiringFixture()
        let candidate = try await fixture.apply("Asha")
        let server = try await WholeServer(fixture.server)
        let body = #"{"candidate_id": \#(candidate), "job_id": \#(fixture.job), "service": {"name": "Resume Screening"}}"#
        let owner = fixture.owner
        try await server.run { client in
            let answer = try await client.post(ShortlistTests.shortlist, body, as: owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["interview_step_id"] == .null)
            #expect(try answer.json["candidate"]?["resumes"] == .null)
            let test = body.replacing("Resume Screening", with: "Test")
            #expect(try await client.post(ShortlistTests.shortlist, test, as: owner).status == .notFound)
        }
        #expect(try await fixture.texts("SELECT stage_name || ' / ' || status FROM applications") == ["Applied / Shortlisted"])
    }

    @Test("POST shortlist-candidate/ 400: a candidate who is Rejected or Hired", arguments: ["Rejected", "Hired"])
    func decided(status: String) async throws {
        let scene = try await StageScene()
        try await scene.fixture.move(scene.candidate, try #require(ApplicationStatus(rawValue: status)))
        let owner = scene.fixture.owner
        let answer = try await scene.server.run {
            try await $0.post(ShortlistTests.shortlist, scene.payload(), as: owner)
        }
        #expect(answer.status == .badRequest)
        #expect(answer.text == #"{"status":["A candidate who is \#(status) can't be shortlisted."]}"#)
        #expect(try await scene.steps() == [])
        #expect(try await scene.history().count == 2)
    }

    @Test("POST unshortlist-candidate/ 200: the shortlisting is undone, with the step that it made")
    func unshortlists() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            _ = try await client.post("/update-step/", scene.action("Start"), as: owner)
            _ = try await client.post(ShortlistTests.shortlist, scene.payload(), as: owner)
            scene.fixture.tick()
            let answer = try await client.post(
                ShortlistTests.unshortlist, scene.payload(#""status": "Shortlisted""#), as: owner)
            #expect(answer.status == .ok)
            let json = try answer.json
            #expect(json.names == ["message", "candidate"])
            #expect(json["message"] == .string("Candidate unshortlisted successfully"))
            let resume = json["candidate"]?["resumes"]
            #expect(resume?["status_text"] == .string("Under Review"))
            #expect(resume?["is_approved"] == .bool(false) && resume?["approved_by"] == .null)
        }
        #expect(try await scene.steps() == ["Resume Screening: In Progress"])
        #expect(
            try await scene.history() == [
                "Applied / Under Review", "Resume Screening / Under Review", "Personality Screening / Shortlisted",
                "Resume Screening / Under Review",
            ])
    }

    @Test("POST unshortlist-candidate/ 400: a candidate who is not shortlisted, or whose next step has started")
    func tooLate() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            let early = try await client.post(ShortlistTests.unshortlist, scene.payload(), as: owner)
            #expect(early.status == .badRequest)
            #expect(early.text == #"{"status":["A candidate who is Under Review is not shortlisted."]}"#)
            _ = try await client.post(ShortlistTests.shortlist, scene.payload(), as: owner)
            _ = try await client.post("/update-step/", scene.action("Start", "Personality Screening"), as: owner)
            let late = try await client.post(ShortlistTests.unshortlist, scene.payload(), as: owner)
            #expect(late.status == .badRequest)
            #expect(late.text == #"{"detail":"The step after this one is In Progress and can't be taken back."}"#)
        }
        #expect(try await scene.history().last == "Personality Screening / Shortlisted")
    }

    @Test("The audit log says in the same transaction who moved which steps, beside the application's own move")
    func audited() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        _ = try await scene.server.run { try await $0.post(ShortlistTests.shortlist, scene.payload(), as: owner) }
        let moves = try await scene.stepMoves()
        let json = try JSONValue(try #require(moves.first))
        #expect(moves.count == 1)
        #expect(json["move"] == .string("Shortlist"))
        let steps = try #require(json["steps"]?.items)
        #expect(steps.map { $0["from"] } == [.null, .null])
        #expect(steps.map { $0["to"] } == [.string("Completed"), .string("Not Started")])
        #expect(
            try await scene.fixture.int(
                "SELECT count(*) FROM audit_log WHERE action = 'application_moved' AND user_id = \(owner.id)") == 1)
    }

    @Test("A move asks the store the same, however many steps there are")
    func cost() async throws {
        var counts: [Int] = []
        for more in [3, 60] {
            let services = ["Resume Screening"] + Array(repeating: "Interview", count: more)
            let scene = try await StageScene(services: services)
            let server = scene.fixture.server
            let database = CountingDatabase(base: scene.fixture.database)
            let controller = StagesController(
                database: database, clock: server.clock.wall, audit: .gathering(server))
            let owner = scene.fixture.owner
            try await server.run([controller]) { client in
                let answer = try await client.post(ShortlistTests.shortlist, scene.payload(), as: owner)
                #expect(answer.status == .ok)
            }
            counts.append(database.counter.take())
        }
        #expect(counts[0] == counts[1])
        #expect(counts[0] < 25)
    }
}
