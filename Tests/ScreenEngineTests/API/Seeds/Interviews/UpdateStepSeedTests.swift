import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct UpdateStepSeedTests {
    private static let members = [
        "id", "interview_module", "service", "order", "preferences", "candidate", "job", "status", "started_at",
        "completed_at",
    ]

    @Test("POST update-step/ 200: Step updated; the message is the step", arguments: SeedForm.allCases)
    func updated(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        let now = TimestampText.format(scene.hiring.tick())
        try await scene.run { client in
            let answer = try await client.post("update-step/", seed.step("Start"), as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.names == ["message"])
            let step = try #require(try answer.json["message"])
            #expect(step.names == Self.members)
            #expect(step["interview_module"]?.integer == seed.module && step["service"]?.integer == seed.services[0])
            #expect(step["candidate"]?.integer == seed.candidate && step["job"]?.integer == scene.job)
            #expect(step["order"]?.integer == 12 && step["preferences"]?.text == #"{"minutes":60}"#)
            #expect(step["status"]?.string == "In Progress" && step["started_at"]?.string == now)
            #expect(step["completed_at"] == .null)
            let id = try #require(step["id"]?.integer)
            #expect(try await client.get("interview-steps/\(id)/", as: scene.helper).json == step)
        }
    }

    /// A path through the contract's table, and how far the candidate then is.
    struct Walk: Sendable, CustomTestStringConvertible {
        let actions: [String]
        let progress: [String]

        init(_ actions: String, _ progress: String...) {
            self.actions = actions.split(separator: " ").map(String.init)
            self.progress = progress
        }

        var testDescription: String { actions.joined(separator: ", ") }
    }

    @Test(
        "POST update-step/ 200 (every action of the contract): From where it is possible, to where it leads",
        arguments: [
            Walk("Start", "Resume Screening: In Progress"), Walk("Start Hold", "Resume Screening: On Hold"),
            Walk("Start Hold Resume", "Resume Screening: In Progress"),
            Walk("Start Complete", "Resume Screening: Completed", "Personality Screening: Not Started"),
            Walk("Start Reject", "Resume Screening: Rejected"), Walk("Start Hold Reject", "Resume Screening: Rejected"),
            Walk("Start Reset", "Resume Screening: Not Started"),
            Walk("Start Reset Skip", "Resume Screening: Skipped", "Personality Screening: Not Started"),
            Walk("Start Complete Reset", "Resume Screening: Not Started"),
            Walk("Start Reset Skip Reset", "Resume Screening: Not Started"),
            Walk("Start Reject Reset", "Resume Screening: Not Started"),
            Walk("Start Reset Start", "Resume Screening: In Progress"),
        ])
    func actions(walk: Walk) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            for action in walk.actions {
                scene.hiring.tick()
                let answer = try await client.post("update-step/", seed.step(action), as: scene.helper)
                #expect(answer.status == .ok, "\(action): \(answer.text)")
            }
            #expect(try await seed.progress(client) == walk.progress)
            let isRejected = walk.actions.last == "Reject"
            #expect(try await seed.history(client).first == (isRejected ? "Rejected" : "Under Review"))
        }
    }

    @Test(
        "POST update-step/ 400: Invalid choice: what the table doesn't have, answered with the actions that are possible",
        arguments: [
            ("Start", "Start"), ("Start", "Resume"), ("Start", "Skip"),
            ("Start Hold", "Hold"), ("Start Hold", "Complete"), ("Start Complete", "Complete"), ("Start Complete", "Reject"),
            ("Start Complete", "Hold"), ("Start Reset Skip", "Reject"), ("Start Reset Skip", "Start"),
            ("Start Reject", "Start"), ("Start", "Dance"), ("Start", "start"),
        ])
    func impossible(before: String, action: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            for step in before.split(separator: " ") {
                #expect(try await client.post("update-step/", seed.step(String(step)), as: scene.helper).status == .ok)
            }
            let (progress, history) = (try await seed.progress(client), try await seed.history(client))
            let answer = try await client.post("update-step/", seed.step(action), as: scene.helper)
            #expect(answer.status == .badRequest)
            #expect(try await seed.progress(client) == progress)
            #expect(try await seed.history(client) == history)
            let possible = ["Start": ["Hold", "Complete", "Reject", "Reset"], "Start Hold": ["Resume", "Reject", "Reset"]]
            for name in possible[before, default: []] { #expect(answer.text.contains(name), "\(answer.text)") }
        }
    }

    @Test("POST update-step/ 400 (duplicate instances): Two steps of the same candidate, module, service and order")
    func duplicates() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client async throws in
            #expect(try await client.post("update-step/", seed.step("Start"), as: scene.admin).status == .ok)
            let body = """
                {"interview_module": \(seed.module), "service": \(seed.services[0]), "order": 12,
                 "candidate": \(seed.candidate), "job": \(scene.job)}
                """
            #expect(try await client.post("interview-steps/", body, as: scene.admin).status == .badRequest)
            #expect(try await client.post("update-step/", seed.step("Start"), as: scene.admin).status == .badRequest)
            #expect(try await seed.steps(client).count == 1)
        }
    }

    @Test("POST update-step/ 400 (format): A payload that is none", arguments: ["{", "[]", "{}", #"{"action": "Start"}"#])
    func malformed(body: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client async throws in
            #expect(try await client.post("update-step/", body, as: scene.admin).status == .badRequest)
        }
    }

    @Test(
        "POST update-step/ 404: Instance not found, or not selected",
        arguments: ["candidate_id", "job_id", "module_id", "service", "order", "applicant"])
    func missing(what: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let otto = try await scene.hiring.apply("Otto", to: try await scene.hiring.makeJob())
        try await scene.run { client in
            var body = seed.step("Start")
            switch what {
            case "service": body = body.replacing("Resume Screening", with: "Chess").replacing(/"id": \d+/, with: #""id": 99"#)
            case "order": body = seed.step("Start", order: 99)
            case "applicant": body = body.replacing(/"candidate_id": \d+/, with: #""candidate_id": \#(otto)"#)
            default: body = body.replacing(try Regex("\"\(what)\": [0-9]+"), with: #""\#(what)": 99"#)
            }
            let answer = try await client.post("update-step/", body, as: scene.admin)
            #expect(answer.status == .notFound, "\(answer.text)")
            #expect(try answer.names == ["detail"])
            #expect(try await seed.steps(client).isEmpty)
        }
    }

    @Test(
        "POST update-step/ 404 (no step): Where the candidate has none yet, only Start makes one",
        arguments: ["Hold", "Resume", "Complete", "Reset"])
    func none(action: String) async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        try await scene.run { client in
            let answer = try await client.post("update-step/", seed.step(action), as: scene.helper)
            #expect(answer.status == .notFound, "\(answer.text)")
            #expect(try await seed.steps(client).isEmpty)
        }
    }

    @Test("POST update-step/ 404 (to others): Who doesn't see the job finds nothing to move", arguments: SeedForm.allCases)
    func unseen(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client async throws in
            for account in [scene.stranger, scene.foreigner] {
                #expect(try await client.post("update-step/", seed.step("Start"), as: account).status == .notFound)
            }
            #expect(try await client.post("update-step/", seed.step("Start"), as: nil).status == .unauthorized)
            #expect(try await seed.steps(client).isEmpty)
        }
    }

    @Test("GET update-step/ 405: Invalid HTTP method, as are all but POST and OPTIONS", arguments: SeedForm.allCases)
    func method(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            for method in [HTTPRequest.Method.get, .put, .patch, .delete] {
                let answer = try await client.ask(method, "update-step/", as: scene.admin)
                #expect(answer.status == .methodNotAllowed)
                #expect(answer.headers[.allow] == "POST, OPTIONS")
                #expect(answer.text == #"{"detail":"Method \"\#(method.rawValue)\" not allowed."}"#)
            }
        }
    }

    @Test("POST update-step/ 409: The step's status is no longer the one that the person saw", arguments: SeedForm.allCases)
    func conflict(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            #expect(try await client.post("update-step/", seed.step("Start"), as: scene.helper).status == .ok)
            func hold(from seen: String) async throws -> APITestAnswer {
                let body = seed.move(#""action": "Hold", "order": 12, "from": "\#(seen)""#)
                return try await client.post("update-step/", body, as: scene.owner)
            }
            let answer = try await hold(from: "Not Started")
            #expect(answer.status == .conflict)
            #expect(answer.text.contains("In Progress"))
            #expect(try await seed.progress(client) == ["Resume Screening: In Progress"])
            #expect(try await hold(from: "In Progress").status == .ok)
        }
    }

    @Test("POST update-step/ 500: Server error, and nothing has changed", arguments: SeedForm.allCases)
    func failure(form: SeedForm) async throws {
        let seed = try await InterviewSeed(form)
        let scene = seed.scene
        try await scene.run { client in
            scene.failure.set(true)
            let answer = try await client.post("update-step/", seed.step("Start"), as: scene.helper)
            scene.failure.set(false)
            #expect(answer.status == .internalServerError)
            #expect(try answer.names == ["detail", "request_id"])
            #expect(try answer.json["detail"]?.string == "Server error.")
            let id = try #require(try answer.json["request_id"]?.string)
            #expect(scene.server.log.lines.contains { $0.contains(id) })
            #expect(try await seed.steps(client).isEmpty)
            #expect(try await client.post("update-step/", seed.step("Start"), as: scene.helper).status == .ok)
        }
    }

    @Test("update_step: Updates the interview step based on the candidate id or job id.")
    func own() async throws {
        let seed = try await InterviewSeed()
        let scene = seed.scene
        let mei = try await scene.hiring.apply("Mei")
        try await scene.run { client in
            let body = seed.move(#""action": "Start", "order": 12"#, of: mei)
            #expect(try await client.post("update-step/", body, as: scene.helper).status == .ok)
            let hers = try await client.get("interview-steps/?candidate=\(mei)&job=\(scene.job)", as: scene.helper)
            #expect(try hers.items.map { $0["status"]?.string } == ["In Progress"])
            #expect(try await seed.steps(client).isEmpty)
        }
    }
}
