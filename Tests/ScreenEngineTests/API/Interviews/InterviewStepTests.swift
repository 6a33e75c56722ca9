import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Interview steps")
struct InterviewStepTests {
    private static let path = "/interview-steps/"

    /// A module with a test at 1, with preferences, and an interview at 2; and a candidate of its job.
    private static func prepare(
        _ client: APITestClient, _ fixture: InterviewFixture
    ) async throws -> (module: Int, steps: [Int], asha: Int) {
        let asha = try await fixture.hiring.apply("Asha")
        let module = try await fixture.addModule(
            client,
            steps: """
                [{"service": \(fixture.test), "preferences": {"minutes": 30}}, {"service": \(fixture.interview)}]
                """)
        return (module.id, (module["steps"]?.items ?? []).map(\.id), asha)
    }

    @Test("A step is flat, its service an identifier; a candidate's takes the template's preferences unless given others")
    func members() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let (module, steps, asha) = try await InterviewStepTests.prepare(client, fixture)
            let made = try await client.post(
                InterviewStepTests.path,
                """
                {"interview_module": \(module), "service": {"name": "Test"}, "order": 1, "candidate": \(asha),
                 "status": "Not Started", "started_at": "2025-01-01T00:00:00Z"}
                """, as: fixture.hiring.helper)
            #expect(made.status == .created)
            let id = try made.json.id
            #expect(
                made.text == """
                    {"id":\(id),"interview_module":\(module),"service":\(fixture.test),"order":1,\
                    "preferences":{"minutes":30},"candidate":\(asha),"job":\(fixture.job),"status":"Not Started",\
                    "started_at":null,"completed_at":null}
                    """)
            #expect(made.headers[.location] == "/interview-steps/\(id)/")
            let own = try await fixture.addStep(
                client,
                #""interview_module":\#(module),"service":\#(fixture.interview),"order":2,"preferences":[],"candidate":"\#(asha)","job":\#(fixture.job)"#
            )
            let shown = try await client.get("/interview-steps/\(own)/", as: fixture.admin).json
            #expect(shown["preferences"]?.text == "[]")
            let template = try await client.get("/interview-steps/\(steps[0])/", as: fixture.admin).json
            #expect(template["candidate"] == .null && template["job"]?.integer == fixture.job)
            let patched = try await client.patch(
                "/interview-steps/\(id)/", #"{"preferences":{"minutes":60},"order":3}"#, as: fixture.hiring.owner)
            #expect(try patched.json["preferences"]?.text == #"{"minutes":60}"# && patched.json["order"]?.integer == 3)
            let again = try await client.put("/interview-steps/\(id)/", patched.text, as: fixture.hiring.owner)
            #expect(again.status == .ok && again.body == patched.body)
        }
    }

    @Test(
        "What is wrong with a step is said in DRF's words",
        arguments: [
            ("{}", #"{"interview_module":["This field is required."],"service":["This field is required."],"order":["This field is required."]}"#),
            (
                #"{"interview_module":999,"service":TEST,"order":5}"#,
                #"{"interview_module":["Invalid pk \"999\" - object does not exist."]}"#
            ),
            (
                #"{"interview_module":MODULE,"service":999,"order":"x"}"#,
                #"{"service":["Invalid pk \"999\" - object does not exist."],"order":["A valid integer is required."]}"#
            ),
            (#"{"interview_module":MODULE,"service":{"name":"Chess"},"order":5}"#, #"{"service":["Object with name=Chess does not exist."]}"#),
            (#"{"interview_module":MODULE,"service":TEST,"order":5,"job":OTHER}"#, #"{"job":["This is not the module's job."]}"#),
            (#"{"interview_module":MODULE,"service":TEST,"order":5,"candidate":RAVI}"#, #"{"candidate":["The candidate has not applied to this job."]}"#),
            (#"{"interview_module":MODULE,"service":TEST,"order":5,"candidate":999}"#, #"{"candidate":["Invalid pk \"999\" - object does not exist."]}"#),
            (
                #"{"interview_module":MODULE,"service":TEST,"order":1}"#,
                #"{"non_field_errors":["The fields candidate, interview_module, service, order must make a unique set."]}"#
            ),
            (#"{"interview_module":MODULE,"service":TEST,"order":5,"status":"Gone"}"#, #"{"status":["\"Gone\" is not a valid choice."]}"#),
            (
                #"{"interview_module":MODULE,"service":TEST,"order":5,"status":"Completed"}"#,
                #"{"status":["A template step is Not Started and stays so."]}"#
            ),
            (
                #"{"interview_module":MODULE,"service":TEST,"order":5,"candidate":ASHA,"status":"Completed"}"#,
                #"{"status":["A step that is Not Started can't become Completed; it can become: In Progress, Rejected, Skipped."]}"#
            ),
            (#"{"interview_module":MODULE,"service":TEST,"order":5,"preferences":null}"#, #"{"preferences":["This field may not be null."]}"#),
        ])
    func wrong(body: String, message: String) async throws {
        let fixture = try await InterviewFixture()
        let other = try await fixture.hiring.makeJob()
        let ravi = try await fixture.hiring.apply("Ravi", to: other)
        try await fixture.serve { client in
            let (module, steps, asha) = try await InterviewStepTests.prepare(client, fixture)
            let filled = [
                ("MODULE", module), ("TEST", fixture.test), ("OTHER", other), ("RAVI", ravi), ("ASHA", asha),
            ].reduce(body) { $0.replacing($1.0, with: "\($1.1)") }
            let answer = try await client.post(InterviewStepTests.path, filled, as: fixture.admin)
            #expect(answer.status == .badRequest && answer.text == message)
            #expect(try await client.get(InterviewStepTests.path, as: fixture.admin).ids == steps)
        }
    }

    @Test("A candidate has one step of a module, service and order; another candidate, and the template, have their own")
    func once() async throws {
        let fixture = try await InterviewFixture()
        let mei = try await fixture.hiring.apply("Mei")
        try await fixture.serve { client in
            let (module, steps, asha) = try await InterviewStepTests.prepare(client, fixture)
            let place = #""interview_module":\#(module),"service":\#(fixture.test)"#
            let first = try await fixture.addStep(client, #"\#(place),"order":1,"candidate":\#(asha)"#)
            let second = try await fixture.addStep(client, #"\#(place),"order":2,"candidate":\#(asha)"#)
            _ = try await fixture.addStep(client, #"\#(place),"order":1,"candidate":\#(mei)"#)
            let message = #"{"non_field_errors":["The fields candidate, interview_module, service, order must make a unique set."]}"#
            let twice = try await client.post(
                InterviewStepTests.path, #"{\#(place),"order":1,"candidate":\#(asha)}"#, as: fixture.hiring.helper)
            #expect(twice.status == .badRequest && twice.text == message)
            let moved = try await client.patch("/interview-steps/\(second)/", #"{"order":1}"#, as: fixture.hiring.owner)
            #expect(moved.status == .badRequest && moved.text == message)
            let template = try await client.patch(
                "/interview-steps/\(steps[1])/", #"{"service":\#(fixture.test),"order":1}"#, as: fixture.admin)
            #expect(template.status == .badRequest && template.text == message)
            #expect(try await client.get("/interview-steps/\(first)/", as: fixture.admin).status == .ok)
        }
    }

    @Test("Where a step belongs is said once; a candidate's that has started stays in its place")
    func fixed() async throws {
        let fixture = try await InterviewFixture()
        let (other, mei) = (try await fixture.hiring.makeJob(), try await fixture.hiring.apply("Mei"))
        try await fixture.serve { client in
            let (module, steps, asha) = try await InterviewStepTests.prepare(client, fixture)
            let elsewhere = try await fixture.addModule(client).id
            let own = try await fixture.addStep(
                client, #""interview_module":\#(module),"service":\#(fixture.test),"order":1,"candidate":\#(asha)"#)
            let path = "/interview-steps/\(own)/"
            for (body, message) in [
                (#"{"candidate":\#(mei)}"#, #"{"candidate":["A step can't become another candidate's."]}"#),
                (#"{"interview_module":\#(elsewhere)}"#, #"{"interview_module":["A step can't be moved to another module."]}"#),
                (#"{"job":\#(other)}"#, #"{"job":["This is not the module's job."]}"#),
                (#"{"service":\#(fixture.interview)}"#, #"{"service":["A candidate's step can't become another service's."]}"#),
            ] {
                let answer = try await client.patch(path, body, as: fixture.admin)
                #expect(answer.status == .badRequest && answer.text == message)
            }
            let template = "/interview-steps/\(steps[0])/"
            let given = try await client.patch(template, #"{"candidate":\#(asha)}"#, as: fixture.admin)
            #expect(given.text == #"{"candidate":["A step can't become another candidate's."]}"#)
            let taken = try await client.patch(path, #"{"candidate":null}"#, as: fixture.admin)
            #expect(taken.text == #"{"candidate":["A step can't become another candidate's."]}"#)
            let other = try await client.patch(template, #"{"service":{"name":"Interview"},"order":9}"#, as: fixture.admin)
            #expect(try other.json["service"]?.integer == fixture.interview)
            try await fixture.hiring.server.execute(
                "UPDATE interview_steps SET status = 'In Progress', started_at = 1 WHERE id = $1", [.integer(own)])
            let moved = try await client.patch(path, #"{"order":4}"#, as: fixture.admin)
            #expect(moved.text == #"{"order":["A candidate's step can be moved only while it has not started."]}"#)
            let noted = try await client.patch(
                path, #"{"order":1,"preferences":{"room":2},"status":"In Progress"}"#, as: fixture.hiring.helper)
            #expect(try noted.json["preferences"]?.text == #"{"room":2}"#)
            #expect(try noted.json["started_at"]?.string == "1970-01-01T00:00:00.000001Z")
        }
    }

    @Test("A candidate's step that has started is not deleted, by nobody", arguments: StepStatus.allCases)
    func deleting(status: StepStatus) async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let (module, _, asha) = try await InterviewStepTests.prepare(client, fixture)
            let own = try await fixture.addStep(
                client, #""interview_module":\#(module),"service":\#(fixture.test),"order":1,"candidate":\#(asha)"#)
            try await fixture.hiring.server.execute(
                "UPDATE interview_steps SET status = $2 WHERE id = $1", [.integer(own), .text(status.rawValue)])
            let path = "/interview-steps/\(own)/"
            let answer = try await client.delete(path, as: fixture.admin)
            #expect(answer.status == (status == .notStarted ? .noContent : .conflict))
            let found = try await client.get(path, as: fixture.admin).status
            #expect(found == (status == .notStarted ? .notFound : .ok))
        }
    }

    @Test("Candidates' steps are for those who see the job, templates for administrators to write and for all to read")
    func access() async throws {
        let fixture = try await InterviewFixture()
        let hiring = fixture.hiring
        var candidates: [Int] = []
        for name in ["A", "B", "C", "D", "E"] { candidates.append(try await hiring.apply(name)) }
        let all = candidates
        try await fixture.serve { client in
            let (module, steps, _) = try await InterviewStepTests.prepare(client, fixture)
            let place = #""interview_module":\#(module),"service":\#(fixture.test)"#
            var made: [Int] = []
            for (index, account) in [hiring.admin, hiring.owner, hiring.helper, hiring.stranger, hiring.foreigner].enumerated() {
                let body = #"{\#(place),"order":1,"candidate":\#(all[index])}"#
                made.append(Int(try await client.post(InterviewStepTests.path, body, as: account).status.code))
            }
            #expect(made == [201, 201, 201, 400, 400])
            let own = try #require(
                try await client.get("/interview-steps/?candidate=\(all[0])", as: hiring.helper).ids.first)
            let (mine, template) = ("/interview-steps/\(own)/", "/interview-steps/\(steps[0])/")
            #expect(try await hiring.statuses(client) { try await client.get(mine, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await hiring.statuses(client) { try await client.get(template, as: $0) } == [200, 200, 200, 200, 404])
            let body = #"{\#(place),"order":1,"preferences":[]}"#
            for method in [HTTPRequest.Method.put, .patch] {
                let ofCandidate = try await hiring.statuses(client) {
                    try await client.ask(method, mine, #"{\#(place),"order":1,"candidate":\#(all[0])}"#, as: $0)
                }
                #expect(ofCandidate == [200, 200, 200, 404, 404])
                let ofTemplate = try await hiring.statuses(client) { try await client.ask(method, template, body, as: $0) }
                #expect(ofTemplate == [200, 403, 403, 403, 404])
            }
            let new = try await hiring.statuses(client) {
                try await client.post(InterviewStepTests.path, #"{\#(place),"order":8}"#, as: $0)
            }
            #expect(new == [201, 403, 403, 403, 400])
            for account in [hiring.owner, hiring.helper, hiring.stranger, hiring.foreigner] {
                let listed = try await client.get("/interview-steps/", as: account)
                let ids = try listed.ids
                #expect(ids.contains(own) == (account == hiring.owner || account == hiring.helper))
                #expect(ids.contains(steps[0]) == (account != hiring.foreigner))
            }
            let kept = [(hiring.owner, 403), (hiring.helper, 403), (hiring.stranger, 403), (hiring.foreigner, 404)]
            for (account, status) in kept + [(hiring.admin, 204)] {
                #expect(try await client.delete(template, as: account).status.code == status)
            }
            #expect(try await client.delete(mine, as: hiring.stranger).status == .notFound)
            #expect(try await client.delete(mine, as: hiring.helper).status == .noContent)
        }
    }

    @Test("Who saw which candidate's steps is written to the audit log; templates are nobody's")
    func audited() async throws {
        let fixture = try await InterviewFixture()
        let audit = AuditTrail.gathering(fixture.hiring.server)
        let mei = try await fixture.hiring.apply("Mei")
        let seen = try await fixture.serving(audit) { client in
            let (module, steps, asha) = try await InterviewStepTests.prepare(client, fixture)
            _ = try await client.get("/interview-steps/", as: fixture.hiring.stranger)
            _ = try await client.get("/interview-steps/\(steps[0])/", as: fixture.hiring.owner)
            let place = #""interview_module":\#(module),"service":\#(fixture.test),"order":1,"candidate""#
            let own = try await fixture.addStep(client, "\(place):\(asha)")
            _ = try await fixture.addStep(client, "\(place):\(mei)")
            _ = try await client.get("/interview-steps/", as: fixture.hiring.owner)
            _ = try await client.get("/interview-steps/\(own)/", as: fixture.hiring.owner)
            return asha
        }
        #expect(
            try await fixture.audited() == [
                "step_moved \(seen)", "application_moved \(seen)", "step_moved \(mei)", "application_moved \(mei)",
                "candidates_listed \(mei),\(seen)",
                "candidate_seen \(seen)",
            ])
    }
}
