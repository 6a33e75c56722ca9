import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("update-status/, and statuses elsewhere")
struct UpdateStatusTests {
    private static let path = "/update-status/"

    @Test(
        "PATCH update-status/ 200: any status is set from any, with a row of history where it changes",
        arguments: ApplicationStatus.allCases.filter { $0 != .shortlisted })
    func any(status: ApplicationStatus) async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            for (index, before) in ApplicationStatus.allCases.enumerated() where before != status {
                try await scene.fixture.move(scene.candidate, before)
                let body = scene.payload("\"status\": \"\(status.rawValue)\"")
                let answer = try await client.patch(UpdateStatusTests.path, body, as: owner)
                #expect(answer.status == .ok, "\(index) \(answer.text)")
                #expect(try answer.json.names == ["message", "interview_step_id", "candidate"])
                #expect(try answer.json["message"] == .string("Status updated successfully."))
                #expect(try answer.json["candidate"]?["resumes"]?["status_text"] == .string(status.rawValue))
                let rows = try await scene.history()
                #expect(rows.last == "Applied / \(status.rawValue)")
                #expect(try await client.patch(UpdateStatusTests.path, body, as: owner).text == answer.text)
                #expect(try await scene.history() == rows)
            }
        }
    }

    @Test("PATCH update-status/ 200: Shortlisted does what shortlist-candidate/ does")
    func shortlisted() async throws {
        let (one, two) = (try await StageScene(), try await StageScene())
        let answers = [
            try await one.server.run {
                try await $0.patch(UpdateStatusTests.path, one.payload(#""status": "Shortlisted""#), as: one.fixture.owner)
            },
            try await two.server.run {
                try await $0.post("/shortlist-candidate/", two.payload(), as: two.fixture.owner)
            },
        ]
        #expect(answers[0].status == .ok && answers[0].text == answers[1].text)
        #expect(try await one.steps() == two.steps())
        #expect(try await one.history() == two.history())
    }

    @Test("A status needs neither module nor service; what is named has to be there")
    func bare() async throws {
        let scene = try await StageScene()
        let fixture = scene.fixture
        _ = try await fixture.addModule(["Test"])
        let keys = #""candidate_id": \#(scene.candidate), "job_id": \#(fixture.job)"#
        try await scene.server.run { client in
            let held = try await client.patch(UpdateStatusTests.path, #"{\#(keys), "status": "On Hold!"}"#, as: fixture.owner)
            #expect(held.status == .ok)
            for part in [#""module_id": 999"#, #""service": {"name": "Chess"}"#] {
                let answer = try await client.patch(
                    UpdateStatusTests.path, #"{\#(keys), "status": "Hired", \#(part)}"#, as: fixture.owner)
                #expect(answer.status == .notFound)
            }
            for part in [#""status": "Shortlisted""#, #""status": "Hired", "service": {"name": "Test"}"#] {
                let unclear = try await client.patch(UpdateStatusTests.path, "{\(keys), \(part)}", as: fixture.owner)
                #expect(unclear.status == .badRequest)
                #expect(unclear.text == #"{"module_id":["The job has several interview modules; say which one."]}"#)
            }
        }
        #expect(try await scene.history() == ["Applied / Under Review", "Applied / On Hold"])
    }

    @Test("status_text of a resume and /job-universal-statuses/ shortlist too, and refuse what shortlisting refuses")
    func elsewhere() async throws {
        let scene = try await StageScene()
        let fixture = scene.fixture
        try await scene.server.run { client in
            let patched = try await client.patch(
                "/resumes/\(scene.resume)/", #"{"status_text": "Shortlisted"}"#, as: fixture.owner)
            #expect(try patched.json["is_approved"] == .bool(true))
            #expect(try patched.json["approved_by"]?.integer == fixture.owner.id)
            #expect(try await scene.steps() == ["Resume Screening: Completed", "Personality Screening: Not Started"])
            // The same again changes nothing.
            _ = try await client.patch("/resumes/\(scene.resume)/", #"{"status_text": "Shortlisted"}"#, as: fixture.owner)
            #expect(try await scene.history() == ["Applied / Under Review", "Personality Screening / Shortlisted"])

            _ = try await client.post("/unshortlist-candidate/", scene.payload(), as: fixture.owner)
            let body = #"{"candidate": \#(scene.candidate), "job": \#(fixture.job), "status": "Shortlisted"}"#
            let made = try await client.post("/job-universal-statuses/", body, as: fixture.owner)
            #expect(made.status == .created)
            #expect(try made.json["stage_name"] == .string("Personality Screening"))
            #expect(try await scene.steps() == ["Resume Screening: Completed", "Personality Screening: Not Started"])

            try await fixture.move(scene.candidate, .rejected)
            let refusal = #"{"status":["A candidate who is Rejected can't be shortlisted."]}"#
            #expect(try await client.post("/job-universal-statuses/", body, as: fixture.owner).text == refusal)
            let late = try await client.patch(
                "/resumes/\(scene.resume)/", #"{"name": "Kept", "status_text": "Shortlisted"}"#, as: fixture.owner)
            #expect(late.status == .badRequest && late.text == refusal)
        }
        // Nothing of a refused write is kept.
        #expect(try await fixture.texts("SELECT name FROM resumes") == ["Asha"])
    }

    @Test("Where the job has several modules, a resume's status_text and /job-universal-statuses/ take module_id")
    func modules() async throws {
        let scene = try await StageScene()
        let fixture = scene.fixture
        let second = try await fixture.addModule(["Resume Screening", "Interview"])
        let elsewhere = try await fixture.addModule(["Test"], job: try await fixture.makeJob(of: fixture.owner))
        let row = try #require(try await fixture.int("SELECT max(id) FROM job_universal_statuses"))
        let keys = #""candidate": \#(scene.candidate), "job": \#(fixture.job), "status": "Shortlisted""#
        let paths: [(HTTPRequest.Method, String, String)] = [
            (.patch, "/resumes/\(scene.resume)/", #""status_text": "Shortlisted""#),
            (.put, "/resumes/\(scene.resume)/", #""status_text": "Shortlisted""#),
            (.post, "/job-universal-statuses/", keys),
            (.patch, "/job-universal-statuses/\(row)/", #""status": "Shortlisted""#),
            (.put, "/job-universal-statuses/\(row)/", keys),
        ]
        try await scene.server.run { client in
            for (method, path, body) in paths {
                let unclear = try await client.ask(method, path, "{\(body)}", as: fixture.owner)
                #expect(unclear.text == #"{"module_id":["The job has several interview modules; say which one."]}"#)
                for module in [999, elsewhere] {
                    let wrong = try await client.ask(
                        method, path, #"{\#(body), "module_id": \#(module)}"#, as: fixture.owner)
                    #expect(wrong.status == .badRequest)
                    #expect(wrong.text == #"{"module_id":["Invalid pk \"\#(module)\" - object does not exist."]}"#)
                }
                let answer = try await client.ask(
                    method, path, #"{\#(body), "module_id": \#(second)}"#, as: fixture.owner)
                #expect(answer.status == (method == .post ? .created : .ok), "\(answer.text)")
                #expect(try await scene.steps() == ["Resume Screening: Completed", "Interview: Not Started"])
                let undone = try await client.post(
                    "/unshortlist-candidate/", scene.payload(module: second), as: fixture.owner)
                #expect(undone.status == .ok)
            }
        }
    }

    @Test("The step in the answer is the next after the service's; the screening's where no service is named")
    func step() async throws {
        let scene = try await StageScene(services: ["Resume Screening", "Interview"])
        let owner = scene.fixture.owner
        let held = #""status": "On Hold""#
        try await scene.server.run { client in
            let next = try await client.post("/shortlist-candidate/", scene.payload(), as: owner)
                .json["interview_step_id"]
            #expect(next?.integer != nil)
            for (service, step) in [(nil, next), ("Resume Screening", next), ("Interview", .null)] {
                let answer = try await client.patch(UpdateStatusTests.path, scene.payload(held, service), as: owner)
                #expect(answer.status == .ok)
                #expect(try answer.json["interview_step_id"] == step, "\(service ?? "none")")
            }
            for body in [
                scene.payload(#""status": "Hired""#, "Test"),
                scene.payload(#""status": "Hired", "order": 99"#),
                scene.payload(#""status": "Hired", "order": 99"#, nil),
            ] {
                let answer = try await client.patch(UpdateStatusTests.path, body, as: owner)
                #expect(answer.status == .notFound, "\(body)")
                #expect(answer.text == #"{"detail":"Not found."}"#)
            }
        }
        #expect(try await scene.history().last == "Interview / On Hold")
    }

    @Test("What a payload says of the approval counts before what shortlisting does")
    func approval() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let answer = try await scene.server.run {
            try await $0.patch(
                "/resumes/\(scene.resume)/", #"{"status_text": "Shortlisted", "is_approved": false}"#, as: owner)
        }
        #expect(try answer.json["status_text"] == .string("Shortlisted"))
        #expect(try answer.json["is_approved"] == .bool(false))
    }

    @Test("A stage that a payload names counts before the one that shortlisting leads to")
    func stage() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let body = """
            {"candidate": \(scene.candidate), "job": \(scene.fixture.job), "status": "Shortlisted", "stage_name": "Interview"}
            """
        _ = try await scene.server.run { try await $0.post("/job-universal-statuses/", body, as: owner) }
        #expect(try await scene.history() == ["Applied / Under Review", "Interview / Shortlisted"])
    }
}
