import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Statuses and stages at /interview-steps/")
struct InterviewStepMoveTests {
    /// A module of a test and an interview; Asha's test has a status.
    private static func prepare(
        _ client: APITestClient, _ fixture: InterviewFixture, _ status: StepStatus = .notStarted
    ) async throws -> (module: Int, asha: Int, step: Int) {
        let asha = try await fixture.hiring.apply("Asha")
        let module = try await fixture.addModule(
            client, steps: #"[{"service":\#(fixture.test)},{"service":\#(fixture.interview),"preferences":{"m":45}}]"#)
        let step = try await fixture.addStep(
            client, #""interview_module":\#(module.id),"service":\#(fixture.test),"order":1,"candidate":\#(asha)"#)
        try await fixture.hiring.server.execute(
            "UPDATE interview_steps SET status = $2 WHERE id = $1", [.integer(step), .text(status.rawValue)])
        return (module.id, asha, step)
    }

    private static func history(_ fixture: InterviewFixture) async throws -> [String] {
        try await fixture.hiring.texts(
            "SELECT stage_name || ' / ' || status FROM job_universal_statuses ORDER BY id")
    }

    private static let pairs = StepStatus.allCases.flatMap { from in StepStatus.allCases.map { (from, $0) } }

    @Test("A status that is written is reached by the action that leads there, or refused", arguments: pairs)
    func status(from: StepStatus, to: StepStatus) async throws {
        // As the contract's table has it.
        let reachable: [StepStatus: Set<StepStatus>] = [
            .notStarted: [.inProgress, .rejected, .skipped], .inProgress: [.onHold, .completed, .rejected],
            .onHold: [.inProgress, .rejected],
        ]
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let (_, asha, step) = try await InterviewStepMoveTests.prepare(client, fixture, from)
            let before = try await InterviewStepMoveTests.history(fixture)
            fixture.hiring.tick()
            let answer = try await client.patch(
                "/interview-steps/\(step)/", #"{"status":"\#(to.rawValue)"}"#, as: fixture.hiring.helper)
            let isReached = reachable[from, default: []].contains(to)
            #expect(answer.status == (from == to || isReached ? .ok : .badRequest), "\(answer.text)")
            let shown = try await client.get("/interview-steps/\(step)/", as: fixture.admin)
            #expect(try shown.json["status"]?.string == (isReached ? to : from).rawValue)
            if answer.status == .ok { #expect(shown.body == answer.body) }
            let steps = try await client.get("/interview-steps/?candidate=\(asha)", as: fixture.admin).items
            let history = try await InterviewStepMoveTests.history(fixture)
            if isReached, to == .completed || to == .skipped {
                // The next one is made, and the application is there.
                #expect(steps.map { $0["service"]?.integer } == [fixture.test, fixture.interview])
                #expect(steps.last?["preferences"]?.text == #"{"m":45}"#)
                #expect(history == before + ["Interview / Under Review"])
            } else {
                #expect(steps.count == 1)
                #expect(history == before + (isReached && to == .rejected ? ["Test / Rejected"] : []))
            }
        }
    }

    @Test("A refusal says which statuses can be reached, and names Reset")
    func refusals() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let (_, _, step) = try await InterviewStepMoveTests.prepare(client, fixture, .completed)
            for (status, message) in [
                ("Not Started", "A step that is Completed is put back by `Reset` of `update-step/`."),
                ("On Hold", "A step that is Completed can't become On Hold; it can become: no other."),
            ] {
                let answer = try await client.patch(
                    "/interview-steps/\(step)/", #"{"status":"\#(status)"}"#, as: fixture.admin)
                #expect(answer.status == .badRequest && answer.text == #"{"status":["\#(message)"]}"#)
            }
        }
    }

    @Test("A step can be made started, and be changed and moved in one request; a refused move changes nothing")
    func together() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let (module, asha, first) = try await InterviewStepMoveTests.prepare(client, fixture)
            let place = #""interview_module":\#(module),"service":\#(fixture.interview),"candidate":\#(asha)"#
            fixture.hiring.tick()
            let made = try await client.post(
                "/interview-steps/", #"{\#(place),"order":2,"status":"In Progress"}"#, as: fixture.hiring.helper)
            #expect(made.status == .created)
            let json = try made.json
            #expect(json["status"]?.string == "In Progress" && json["completed_at"] == .null)
            #expect(json["started_at"]?.string == TimestampText.format(fixture.hiring.server.clock.now))
            let moved = try await client.patch(
                "/interview-steps/\(json.id)/", #"{"preferences":[1],"status":"On Hold"}"#, as: fixture.hiring.owner)
            #expect(try moved.json["preferences"]?.text == "[1]" && moved.json["status"]?.string == "On Hold")
            let refused = try await client.patch(
                "/interview-steps/\(first)/", #"{"preferences":[2],"status":"Completed"}"#, as: fixture.hiring.owner)
            #expect(refused.status == .badRequest)
            let kept = try await client.get("/interview-steps/\(first)/", as: fixture.admin)
            #expect(try kept.json["preferences"]?.text == "{}")
        }
    }

    @Test("The application's stage is that of the furthest step, also where steps are made, moved and deleted by hand")
    func stages() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let (module, asha, first) = try await InterviewStepMoveTests.prepare(client, fixture)
            let place = #""interview_module":\#(module),"candidate":\#(asha)"#
            #expect(
                try await InterviewStepMoveTests.history(fixture) == ["Applied / Under Review", "Test / Under Review"])
            let second = try await fixture.addStep(client, #"\#(place),"service":\#(fixture.interview),"order":2"#)
            // One before those that are there takes the candidate nowhere.
            let early = try await fixture.addStep(client, #"\#(place),"service":\#(fixture.screening),"order":0"#)
            _ = try await client.patch("/interview-steps/\(early)/", #"{"order":7}"#, as: fixture.admin)
            _ = try await client.patch("/interview-steps/\(early)/", #"{"preferences":1}"#, as: fixture.admin)
            for step in [early, second, first] {
                let answer = try await client.delete("/interview-steps/\(step)/", as: fixture.hiring.owner)
                #expect(answer.status == .noContent)
            }
        }
        let stages = try await InterviewStepMoveTests.history(fixture).map { $0.split(separator: " / ")[0] }
        #expect(
            stages == ["Applied", "Test", "Interview", "Resume Screening", "Interview", "Test", "Resume Screening"])
    }

    @Test("Who made, changed or deleted a candidate's step by hand is in the audit log; templates are nobody's")
    func audited() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let (module, asha, _) = try await InterviewStepMoveTests.prepare(client, fixture)
            let logged = "SELECT details FROM audit_log WHERE action = 'step_moved' AND id > $1 ORDER BY id"
            let last = try #require(try await fixture.hiring.int("SELECT coalesce(max(id), 0) FROM audit_log"))
            let place = #""interview_module":\#(module),"candidate":\#(asha)"#
            let step = try await fixture.addStep(client, #"\#(place),"service":\#(fixture.interview),"order":9"#)
            _ = try await client.patch("/interview-steps/\(step)/", #"{"order":8}"#, as: fixture.admin)
            _ = try await client.delete("/interview-steps/\(step)/", as: fixture.admin)
            _ = try await fixture.addStep(
                client, #""interview_module":\#(module),"service":\#(fixture.interview),"order":9"#)
            let rows = try await fixture.hiring.database.read {
                try $0.all(logged, [.integer(last)]) { try JSONValue($0.text(0)) }
            }
            #expect(rows.map { $0["move"]?.string } == ["Edit", "Edit", "Edit"])
            let changes = rows.compactMap { $0["steps"]?.items?.first }
            #expect(changes.map { $0["order"]?.integer } == [9, 8, 8])
            #expect(changes.map { $0["from"]?.string } == [nil, "Not Started", "Not Started"])
            #expect(changes.map { $0["to"]?.string } == ["Not Started", "Not Started", nil])
        }
    }
}
