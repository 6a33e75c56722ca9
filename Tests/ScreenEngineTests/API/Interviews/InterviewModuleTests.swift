import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Interview modules")
struct InterviewModuleTests {
    @Test("A module nests its steps, in order, and their services; a payload names services by identifier or name")
    func members() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let made = try await client.post(
                "/interview-modules/",
                """
                {"name": " Two talks ", "job": \(fixture.job), "id": 99, "org": 99, "updated_by": 99, "steps": [
                    {"service": {"name": "Interview"}, "order": 7, "preferences": {"minutes": 45.50}},
                    {"service": \(fixture.screening), "order": 1},
                    {"service": {"id": \(fixture.test), "name": "ignored"}, "order": "3"}
                ]}
                """, as: fixture.admin)
            #expect(made.status == .created)
            let json = try made.json
            #expect(json.names == ["id", "name", "org", "job", "steps", "created_at", "updated_at", "updated_by"])
            #expect(json["name"]?.string == "Two talks" && json["job"]?.integer == fixture.job)
            #expect(json["org"]?.integer == fixture.hiring.server.organisation && json["updated_by"] == .null)
            #expect(json["created_at"] == json["updated_at"])
            let steps = try #require(json["steps"]?.items)
            #expect(steps.map { $0["service"]?["name"]?.string } == ["Resume Screening", "Test", "Interview"])
            #expect(
                steps[2].text == """
                    {"id":\(steps[2].id),"service":{"id":\(fixture.interview),"name":"Interview",\
                    "org":\(fixture.hiring.server.organisation)},"order":7,"preferences":{"minutes":45.50}}
                    """)
            #expect(steps[0]["preferences"]?.text == "{}")
            #expect(made.headers[.location] == "/interview-modules/\(json.id)/")
            let shown = try await client.get("/interview-modules/\(json.id)/", as: fixture.hiring.stranger)
            #expect(shown.status == .ok && shown.body == made.body)
            let listed = try await client.get("/interview-modules/", as: fixture.hiring.stranger)
            #expect(try listed.items == [json])
        }
    }

    @Test(
        "What is wrong with a module is said in DRF's words",
        arguments: [
            ("{}", #"{"name":["This field is required."],"job":["This field is required."]}"#),
            (#"{"name":"","job":null}"#, #"{"name":["This field may not be blank."],"job":["This field may not be null."]}"#),
            (#"{"name":"A","job":0}"#, #"{"job":["Invalid pk \"0\" - object does not exist."]}"#),
            (#"{"name":"A","job":999}"#, #"{"job":["Invalid pk \"999\" - object does not exist."]}"#),
            (#"{"name":"A","job":FOREIGN}"#, #"{"job":["Invalid pk \"FOREIGN\" - object does not exist."]}"#),
            (#"{"name":"A","job":JOB,"steps":{}}"#, #"{"steps":{"non_field_errors":["Expected a list of items but got type \"dict\"."]}}"#),
            (
                #"{"name":"A","job":JOB,"steps":[{"service":TEST},{"order":-1},{"service":null}]}"#,
                #"{"steps":[{},{"service":["This field is required."],"order":["Ensure this value is greater than or equal to 0."]},{"service":["This field may not be null."]}]}"#
            ),
            (
                #"{"name":"A","job":JOB,"steps":[{"service":999},{"service":{"name":"Chess"}},{"service":{}}]}"#,
                #"{"steps":[{},{},{"service":{"name":["This field is required."]}}]}"#
            ),
            (
                #"{"name":"A","job":JOB,"steps":[{"service":999},{"service":{"name":"Chess"}},{"service":TEST}]}"#,
                #"{"steps":[{"service":["Invalid pk \"999\" - object does not exist."]},{"service":["Object with name=Chess does not exist."]},{}]}"#
            ),
            (
                #"{"name":"A","job":JOB,"steps":[{"service":TEST,"order":2},{"service":{"name":"Test"}}]}"#,
                #"{"steps":[{},{"non_field_errors":["The fields candidate, interview_module, service, order must make a unique set."]}]}"#
            ),
        ])
    func wrong(body: String, message: String) async throws {
        let fixture = try await InterviewFixture()
        let foreign = try await fixture.hiring.makeJob(of: fixture.hiring.foreigner)
        try await fixture.serve { client in
            func filled(_ text: String) -> String {
                text.replacing("JOB", with: "\(fixture.job)").replacing("TEST", with: "\(fixture.test)")
                    .replacing("FOREIGN", with: "\(foreign)")
            }
            let answer = try await client.post("/interview-modules/", filled(body), as: fixture.admin)
            #expect(answer.status == .badRequest && answer.text == filled(message))
        }
        try await fixture.hiring.server.expect("SELECT count(*) FROM interview_modules", gives: [0])
    }

    @Test("Names, steps and preferences are bounded")
    func bounds() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            func post(_ name: String, _ steps: String) async throws -> APITestAnswer {
                try await client.post(
                    "/interview-modules/", #"{"name":"\#(name)","job":\#(fixture.job),"steps":[\#(steps)]}"#,
                    as: fixture.admin)
            }
            let long = try await post(String(repeating: "é", count: 201), "")
            #expect(long.text == #"{"name":["Ensure this field has no more than 200 characters."]}"#)
            let step = #"{"service":\#(fixture.test)}"#
            let most = try await post("A", Array(repeating: step, count: 50).joined(separator: ","))
            #expect(most.status == .created)
            #expect(try most.json["steps"]?.items?.map { $0["order"]?.integer } == (1...50).map { $0 })
            let many = try await post("A", Array(repeating: step, count: 51).joined(separator: ","))
            #expect(many.text == #"{"steps":{"non_field_errors":["Ensure this field has no more than 50 elements."]}}"#)
            let one = try await client.post(
                "/interview-steps/",
                #"{"interview_module":\#(try most.json.id),"service":\#(fixture.test),"order":99}"#, as: fixture.admin)
            #expect(one.text == #"{"non_field_errors":["A module has at most 50 steps, and so has a candidate in it."]}"#)
            for (preferences, message) in [
                ("null", "This field may not be null."),
                ("\"\(String(repeating: "a", count: 16_383))\"", "Ensure this value has no more than 16384 bytes of JSON."),
                (
                    String(repeating: "[", count: 9) + String(repeating: "]", count: 9),
                    "Ensure this value has no more than 8 levels of lists and objects."
                ),
            ] {
                let answer = try await post("A", #"{"service":\#(fixture.test),"preferences":\#(preferences)}"#)
                #expect(answer.text == #"{"steps":[{"preferences":["\#(message)"]}]}"#)
            }
            let widest = "\"\(String(repeating: "a", count: 16_382))\""
            for preferences in [widest, "[[[[[[[{}]]]]]]]", "0.10", "false"] {
                let answer = try await post("A", #"{"service":\#(fixture.test),"preferences":\#(preferences)}"#)
                #expect(try answer.json["steps"]?.items?[0]["preferences"]?.text == preferences)
            }
        }
    }

    @Test("Steps that are sent again keep their identifiers and preferences, and candidates' steps stay")
    func rewriting() async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        try await fixture.serve { client in
            let module = try await fixture.addModule(
                client,
                steps: """
                    [{"service": \(fixture.screening), "preferences": [1]}, {"service": \(fixture.test)},
                     {"service": \(fixture.interview)}]
                    """)
            let ids = (module["steps"]?.items ?? []).map(\.id)
            let own = try await fixture.addStep(
                client, #""interview_module":\#(module.id),"service":\#(fixture.test),"order":2,"candidate":\#(asha)"#)
            let path = "/interview-modules/\(module.id)/"
            let changed = try await client.patch(
                path,
                """
                {"steps": [{"service": {"name": "Interview"}, "order": 2, "preferences": {"a": null}},
                           {"service": \(fixture.screening), "order": 1},
                           {"service": {"name": "Personality Screening"}, "order": 3}]}
                """, as: fixture.admin)
            #expect(changed.status == .ok, "\(changed.text)")
            let json = try changed.json
            let new = try #require(json["steps"]?.items?.last?.id)
            #expect(
                json.steps == ["\(ids[0]):Resume Screening@1", "\(ids[2]):Interview@2", "\(new):Personality Screening@3"])
            #expect(!ids.contains(new) && new > own)
            #expect(json["steps"]?.items?.map { $0["preferences"]?.text } == ["[1]", #"{"a":null}"#, "{}"])
            #expect(json["name"]?.string == "Two talks")
            // What was read can be sent back whole.
            let again = try await client.put(path, changed.text, as: fixture.admin)
            #expect(try again.json.steps == json.steps)
            let kept = try await client.put(path, #"{"name":"N","job":\#(fixture.job)}"#, as: fixture.admin)
            #expect(try kept.json.steps == json.steps)
            let emptied = try await client.patch(path, #"{"steps":[]}"#, as: fixture.admin)
            #expect(try emptied.json.steps == [])
            let candidates = try await client.get("/interview-steps/?interview_module=\(module.id)", as: fixture.admin)
            #expect(try candidates.ids == [own])
        }
    }

    @Test("Every update of a module, or of its template, says when it was made and by whom; a candidate's step doesn't")
    func updated() async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        let (adam, server) = (try await fixture.hiring.server.addUser("Adam", .admin), fixture.hiring.server)
        try await fixture.serve { client in
            let module = try await fixture.addModule(client)
            let path = "/interview-modules/\(module.id)/"
            let template = #""interview_module":\#(module.id),"service":\#(fixture.test),"order":1"#
            @Sendable func shown() async throws -> (Int?, Bool) {
                let json = try await client.get(path, as: fixture.admin).json
                #expect(json["created_at"] == module["created_at"])
                return (json["updated_by"]?.integer, json["updated_at"]?.string == TimestampText.format(server.clock.now))
            }
            fixture.hiring.tick()
            #expect(try await client.patch(path, "{}", as: adam).status == .ok)
            #expect(try await shown() == (adam.id, true))
            fixture.hiring.tick()
            #expect(try await client.put(path, #"{"name":"N","job":\#(fixture.job)}"#, as: fixture.admin).status == .ok)
            #expect(try await shown() == (fixture.admin.id, true))
            fixture.hiring.tick()
            let step = try await client.post("/interview-steps/", "{\(template)}", as: adam).json.id
            #expect(try await shown() == (adam.id, true))
            _ = try await fixture.addStep(client, template + #","candidate":\#(asha)"#)
            #expect(try await shown() == (adam.id, false))
            fixture.hiring.tick()
            let same = try await client.patch("/interview-steps/\(step)/", #"{"order":1}"#, as: fixture.admin)
            #expect(same.status == .ok)
            #expect(try await shown() == (adam.id, false))
            let moved = try await client.patch("/interview-steps/\(step)/", #"{"order":5}"#, as: fixture.admin)
            #expect(moved.status == .ok)
            #expect(try await shown() == (fixture.admin.id, true))
            fixture.hiring.tick()
            #expect(try await client.delete("/interview-steps/\(step)/", as: adam).status == .noContent)
            #expect(try await shown() == (adam.id, true))
        }
    }

    @Test("All of the organisation reads modules, administrators write them, and others don't find them")
    func access() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let body = #"{"name":"N","job":\#(fixture.job)}"#
            let made = try await fixture.hiring.statuses(client) {
                try await client.post("/interview-modules/", body, as: $0)
            }
            // The foreigner has modules, too, but not for this job.
            #expect(made == [201, 403, 403, 403, 400])
            let path = "/interview-modules/\(try await client.get("/interview-modules/", as: fixture.admin).ids[0])/"
            #expect(try await fixture.hiring.statuses(client) { try await client.get(path, as: $0) } == [200, 200, 200, 200, 404])
            for method in [HTTPRequest.Method.put, .patch] {
                let changed = try await fixture.hiring.statuses(client) {
                    try await client.ask(method, path, body, as: $0)
                }
                #expect(changed == [200, 403, 403, 403, 404])
            }
            let foreign = try await client.get("/interview-modules/", as: fixture.hiring.foreigner)
            #expect(try foreign.ids == [])
            let deleted = try await fixture.hiring.statuses(client) { try await client.delete(path, as: $0) }
            #expect(deleted == [204, 403, 403, 403, 404])
        }
    }

    @Test("A module with candidates stays, and stays its job's; without them its template goes along with it")
    func used() async throws {
        let fixture = try await InterviewFixture()
        let asha = try await fixture.hiring.apply("Asha")
        let other = try await fixture.hiring.makeJob()
        try await fixture.serve { client in
            let module = try await fixture.addModule(client, steps: #"[{"service":\#(fixture.test)}]"#)
            let path = "/interview-modules/\(module.id)/"
            let step = try await fixture.addStep(
                client, #""interview_module":\#(module.id),"service":\#(fixture.test),"order":1,"candidate":\#(asha)"#)
            let kept = try await client.patch(path, #"{"job":\#(other)}"#, as: fixture.admin)
            #expect(kept.status == .badRequest)
            #expect(
                kept.text == #"{"job":["Candidates have steps in this module; it can't become another job's."]}"#)
            let refused = try await client.delete(path, as: fixture.admin)
            #expect(refused.status == .conflict)
            #expect(refused.text == #"{"detail":"Candidates have steps in this module; delete those first."}"#)
            #expect(try await client.delete("/interview-steps/\(step)/", as: fixture.admin).status == .noContent)
            let moved = try await client.patch(path, #"{"job":\#(other)}"#, as: fixture.admin)
            #expect(try moved.json["job"]?.integer == other)
            let steps = try await client.get("/interview-steps/?job=\(other)", as: fixture.admin)
            #expect(try steps.ids == module["steps"]?.items?.map(\.id))
            #expect(try await client.delete(path, as: fixture.admin).status == .noContent)
            #expect(try await client.get(path, as: fixture.admin).status == .notFound)
            #expect(try await client.get("/interview-steps/", as: fixture.admin).ids == [])
        }
    }

    @Test("A write on a condition is made only where the module is what was read, its steps among it")
    func conditions() async throws {
        let fixture = try await InterviewFixture()
        try await fixture.serve { client in
            let module = try await fixture.addModule(client)
            let path = "/interview-modules/\(module.id)/"
            let tag = try #require(try await client.get(path, as: fixture.admin).headers[.eTag])
            let same = try await client.get(path, as: fixture.admin, [.ifNoneMatch: tag])
            #expect(same.status == .notModified && same.body.isEmpty)
            _ = try await fixture.addStep(
                client, #""interview_module":\#(module.id),"service":\#(fixture.test),"order":1"#)
            for method in [HTTPRequest.Method.patch, .delete] {
                let answer = try await client.ask(method, path, "{}", as: fixture.admin, [.ifMatch: tag])
                #expect(answer.status == .preconditionFailed)
            }
            let newer = try #require(try await client.get(path, as: fixture.admin).headers[.eTag])
            #expect(newer != tag)
            #expect(try await client.patch(path, "{}", as: fixture.admin, [.ifMatch: newer]).status == .ok)
        }
    }
}
