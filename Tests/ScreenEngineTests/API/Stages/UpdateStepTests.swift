import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("update-step/")
struct UpdateStepTests {
    private static let path = "/update-step/"

    @Test("POST update-step/ 200: the answer is the step, begun where the candidate had none")
    func start() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let now = scene.fixture.tick()
        let answer = try await scene.server.run {
            try await $0.post(UpdateStepTests.path, scene.action("Start", "Resume Screening", #""order": 10"#), as: owner)
        }
        #expect(answer.status == .ok)
        #expect(try answer.json.names == ["message"])
        let step = try #require(try answer.json["message"])
        #expect(
            step.names == [
                "id", "interview_module", "service", "order", "preferences", "candidate", "job", "status", "started_at",
                "completed_at",
            ])
        #expect(step["interview_module"]?.integer == scene.module && step["order"]?.integer == 10)
        #expect(step["preferences"]?["minutes"]?.integer == 10)
        #expect(step["candidate"]?.integer == scene.candidate && step["job"]?.integer == scene.fixture.job)
        #expect(step["status"] == .string("In Progress") && step["completed_at"] == .null)
        #expect(try await scene.fixture.int("SELECT started_at FROM interview_steps WHERE candidate_id > 0") == now.microseconds)
        #expect(try await scene.history() == ["Applied / Under Review", "Resume Screening / Under Review"])
    }

    @Test("A candidate goes through the interview, one row of history for each stage")
    func through() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            for service in OrganisationRepository.services {
                for action in ["Start", "Hold", "Resume", "Complete"] {
                    scene.fixture.tick()
                    let answer = try await client.post(UpdateStepTests.path, scene.action(action, service), as: owner)
                    #expect(answer.status == .ok, "\(action) \(service): \(answer.text)")
                }
            }
        }
        #expect(try await scene.steps() == OrganisationRepository.services.map { "\($0): Completed" })
        #expect(
            try await scene.history() == (["Applied"] + OrganisationRepository.services).map { "\($0) / Under Review" })
        #expect(try await scene.stepMoves().count == 16)
    }

    @Test(
        "Each action on a step of each status does what the state machine says, or is 400 with the actions that are possible",
        arguments: StepAction.allCases, StepStatus.allCases)
    func actions(action: StepAction, status: StepStatus) async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.fixture.server.execute(
            """
            INSERT INTO interview_steps (organisation_id, interview_module_id, service_id, position, candidate_id, job_id,
                status, created_at, updated_at)
            SELECT organisation_id, interview_module_id, service_id, position, $1, job_id, $2, 0, 0
            FROM interview_steps WHERE position = 10
            """, [.integer(scene.candidate), .text(status.rawValue)])
        let answer = try await scene.server.run {
            try await $0.post(UpdateStepTests.path, scene.action(action.rawValue), as: owner)
        }
        if let expected = StepActionTests.contract(action, status) {
            #expect(answer.status == .ok)
            #expect(try answer.json["message"]?["status"] == .string(expected.rawValue))
            #expect(try await scene.steps().first == "Resume Screening: \(expected.rawValue)")
        } else {
            #expect(answer.status == .badRequest)
            let possible = StepAction.allCases.filter { StepActionTests.contract($0, status) != nil }
            let list = possible.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
            #expect(
                answer.text == """
                    {"action":["\(action.rawValue) is not possible on a step that is \(status.rawValue)."],\
                    "possible_actions":[\(list)]}
                    """)
            #expect(try await scene.steps() == ["Resume Screening: \(status.rawValue)"])
        }
    }

    @Test("POST update-step/ 400: an action that is none is answered with those that are possible")
    func unknownAction() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let answer = try await scene.server.run {
            try await $0.post(UpdateStepTests.path, scene.action("Fly"), as: owner)
        }
        #expect(answer.status == .badRequest)
        #expect(answer.text == #"{"action":["\"Fly\" is not a valid choice."],"possible_actions":["Start"]}"#)
    }

    @Test("Reset takes the next step away while it has not started, and is 400 once it has")
    func reset() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            for action in ["Start", "Complete", "Reset"] {
                _ = try await client.post(UpdateStepTests.path, scene.action(action), as: owner)
            }
            #expect(try await scene.steps() == ["Resume Screening: Not Started"])
            #expect(try await scene.history().last == "Resume Screening / Under Review")
            for action in ["Start", "Complete"] {
                _ = try await client.post(UpdateStepTests.path, scene.action(action), as: owner)
            }
            _ = try await client.post(UpdateStepTests.path, scene.action("Start", "Personality Screening"), as: owner)
            let late = try await client.post(UpdateStepTests.path, scene.action("Reset"), as: owner)
            #expect(late.status == .badRequest)
            #expect(
                late.text
                    == #"{"action":["Reset is not possible: the step after this one is In Progress."],"possible_actions":[]}"#
            )
        }
    }

    @Test("Reject ends the application, and Reset opens it again")
    func rejectAndReset() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            for action in ["Start", "Reject", "Reset", "Reset"] {
                let answer = try await client.post(UpdateStepTests.path, scene.action(action), as: owner)
                #expect(answer.status == .ok)
            }
        }
        #expect(
            try await scene.history() == [
                "Applied / Under Review", "Resume Screening / Under Review", "Resume Screening / Rejected",
                "Resume Screening / Under Review",
            ])
        // The second reset changed nothing.
        #expect(try await scene.stepMoves().count == 3)
    }

    @Test("Of several steps of the same service the order says which; without it 400, with one that is none 404")
    func order() async throws {
        let scene = try await StageScene(services: ["Interview", "Test", "Interview"])
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            let unclear = try await client.post(UpdateStepTests.path, scene.action("Start", "Interview"), as: owner)
            #expect(unclear.status == .badRequest)
            #expect(
                unclear.text == #"{"order":["The module has several steps of this service; say which one: 10, 30."]}"#)
            let second = try await client.post(
                UpdateStepTests.path, scene.action("Start", "Interview", #""order": 30"#), as: owner)
            #expect(try second.json["message"]?["order"]?.integer == 30)
            let none = try await client.post(
                UpdateStepTests.path, scene.action("Start", "Interview", #""order": 20"#), as: owner)
            #expect(none.status == .notFound)
        }
        #expect(try await scene.steps() == ["Interview: In Progress"])
    }

    @Test("A step that only this candidate has is a place on the way, too")
    func ownStep() async throws {
        let scene = try await StageScene(services: ["Resume Screening", "Interview"])
        let owner = scene.fixture.owner
        try await scene.fixture.server.execute(
            """
            INSERT INTO interview_steps (organisation_id, interview_module_id, service_id, position, candidate_id, job_id,
                created_at, updated_at)
            SELECT $1, $2, id, 15, $3, $4, 0, 0 FROM services WHERE organisation_id = $1 AND name = 'Test'
            """,
            [
                .integer(scene.fixture.server.organisation), .integer(scene.module), .integer(scene.candidate),
                .integer(scene.fixture.job),
            ])
        let own = try await scene.fixture.int("SELECT id FROM interview_steps WHERE candidate_id > 0")
        try await scene.server.run { client in
            let first = try await client.post("/shortlist-candidate/", scene.payload(), as: owner)
            #expect(try first.json["interview_step_id"]?.integer == own)
            for action in ["Start", "Complete"] {
                _ = try await client.post(UpdateStepTests.path, scene.action(action, "Test"), as: owner)
            }
        }
        #expect(
            try await scene.steps() == ["Resume Screening: Completed", "Test: Completed", "Interview: Not Started"])
    }

    @Test("The module may be left out where the job has one, and null is as good; with two it has to be said")
    func impliedModule() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let body = scene.action("Start")
        let named = #""module_id": \#(scene.module)"#
        try await scene.server.run { client in
            for (part, action) in [(#""user": {}"#, "Start"), (#""module_id": null"#, "Hold")] {
                let asked = body.replacing(named, with: part).replacing("Start", with: action)
                let answer = try await client.post(UpdateStepTests.path, asked, as: owner)
                #expect(try answer.json["message"]?["interview_module"]?.integer == scene.module)
            }
            _ = try await scene.fixture.addModule(["Resume Screening"])
            let unclear = try await client.post(
                UpdateStepTests.path, body.replacing(named, with: #""x": 1"#), as: owner)
            #expect(unclear.status == .badRequest)
            #expect(try unclear.json.names == ["module_id"])
        }
        #expect(try await scene.steps() == ["Resume Screening: On Hold"])
    }

    @Test("A step whose template has been moved since is still the candidate's, and the way goes on behind it")
    func movedTemplate() async throws {
        let scene = try await StageScene(services: ["Resume Screening", "Test", "Interview"])
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            _ = try await client.post("/shortlist-candidate/", scene.payload(), as: owner)
            // The test comes last from now on.
            try await scene.fixture.server.execute(
                "UPDATE interview_steps SET position = 35 WHERE position = 20 AND candidate_id IS NULL")
            for action in ["Start", "Complete"] {
                let answer = try await client.post(UpdateStepTests.path, scene.action(action, "Test"), as: owner)
                #expect(answer.status == .ok, "\(answer.text)")
            }
        }
        #expect(try await scene.steps() == ["Resume Screening: Completed", "Test: Completed"])
    }
}
