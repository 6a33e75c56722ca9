import HTTPTypes
import Testing

@testable import ScreenEngine

/// What all four paths refuse alike.
@Suite("Moves that are refused")
struct StageRefusalTests {
    /// A path with its method and what its payload has besides the keys.
    struct Path: Sendable, CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let path: String
        let more: String
        var testDescription: String { path }
    }

    static let paths = [
        Path(method: .post, path: "/shortlist-candidate/", more: ""),
        Path(method: .post, path: "/unshortlist-candidate/", more: ""),
        Path(method: .post, path: "/update-step/", more: #""action": "Start""#),
        Path(method: .patch, path: "/update-status/", more: #""status": "Shortlisted""#),
    ]

    @Test("404: an unknown candidate, job, module or service, and a candidate who has not applied", arguments: paths)
    func missing(path: Path) async throws {
        let scene = try await StageScene()
        let fixture = scene.fixture
        let other = try await fixture.makeJob(of: fixture.owner)
        let othersModule = try await fixture.addModule(["Test"], job: other)
        let elsewhere = try await fixture.apply("Ravi", to: other)
        _ = try await fixture.addService("Chess")
        let (candidate, job) = (#""candidate_id": \#(scene.candidate)"#, #""job_id": \#(fixture.job)"#)
        let good = scene.payload(path.more)
        try await scene.server.run { client in
            for body in [
                good.replacing(candidate, with: #""candidate_id": 999"#),
                good.replacing(candidate, with: #""candidate_id": \#(elsewhere)"#),
                good.replacing(candidate, with: #""candidate_id": -1"#),
                good.replacing(job, with: #""job_id": 999"#),
                scene.payload(path.more, module: 999), scene.payload(path.more, module: othersModule),
                scene.payload(path.more, "Reading of Tea"), scene.payload(path.more, "resume screening"),
                // The organisation has it, the module has not.
                scene.payload(path.more, "Chess"),
            ] {
                let answer = try await client.ask(path.method, path.path, body, as: fixture.owner)
                #expect(answer.status == .notFound, "\(body)")
                #expect(answer.text == #"{"detail":"Not found."}"#)
            }
        }
        #expect(try await scene.history() == ["Applied / Under Review"])
    }

    @Test("404: a step that the candidate has not got, for every action but Start", arguments: StepAction.allCases)
    func missingStep(action: StepAction) async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let answer = try await scene.server.run {
            try await $0.post("/update-step/", scene.action(action.rawValue, "Test"), as: owner)
        }
        #expect(answer.status == (action == .start ? .ok : .notFound))
    }

    @Test("400: what is missing or wrong in a payload is said field by field", arguments: paths)
    func invalid(path: Path) async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            let empty = try await client.ask(path.method, path.path, "{}", as: owner)
            #expect(empty.status == .badRequest)
            let needed = ["candidate_id", "job_id"] + (path.path == "/update-status/" ? [] : ["service"])
            for name in needed { #expect(try empty.json[name] == .array([.string(PayloadMessage.required)]), "\(name)") }
            for (part, field) in [
                (#""candidate_id": "x""#, "candidate_id"), (#""candidate_id": null"#, "candidate_id"),
                (#""job_id": [1]"#, "job_id"), (#""module_id": true"#, "module_id"), (#""service": []"#, "service"),
                (#""service": {}"#, "service"), (#""service": {"name": ""}"#, "service"),
                (#""service": {"name": "\#(String(repeating: "x", count: 201))"}"#, "service"),
                (#""service": {"id": {}}"#, "service"), (#""order": "first""#, "order"), (#""from": "Gone""#, "from"),
            ] {
                // Of a name that is there twice the last counts.
                let body = scene.payload(path.more).dropLast() + ", " + part + "}"
                let answer = try await client.ask(path.method, path.path, String(body), as: owner)
                #expect(answer.status == .badRequest, "\(part): \(answer.text)")
                #expect(try answer.json.names == [field], "\(part): \(answer.text)")
            }
            for body in ["[]", "7", "\"x\"", "{", "null"] {
                #expect(try await client.ask(path.method, path.path, body, as: owner).status == .badRequest, "\(body)")
            }
        }
        #expect(try await scene.history() == ["Applied / Under Review"])
        #expect(try await scene.steps() == [])
    }

    @Test("A service is named by its name, by its id where there is no name, or by either alone")
    func service() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        let id = try #require(try await scene.fixture.int("SELECT id FROM services WHERE name = 'Test' AND organisation_id = 1"))
        try await scene.server.run { client in
            for service in [#"{"id": \#(id)}"#, #"{"id": "\#(id)", "name": null}"#, "\(id)", #""Test""#, #"{"id": 999, "name": "Test"}"#] {
                let body = scene.payload(#""action": "Start", "service": \#(service)"#, nil)
                let answer = try await client.post("/update-step/", body, as: owner)
                #expect(answer.status == .ok, "\(service): \(answer.text)")
                #expect(try answer.json["message"]?["service"]?.integer == id)
                _ = try await client.post("/update-step/", scene.action("Reset", "Test"), as: owner)
            }
            let unknown = scene.payload(#""action": "Start", "service": {"id": 999}"#, nil)
            #expect(try await client.post("/update-step/", unknown, as: owner).status == .notFound)
        }
    }

    @Test("405 with Allow: another method than the documented one", arguments: paths)
    func method(path: Path) async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            for method in [HTTPRequest.Method.get, .post, .put, .patch, .delete] where method != path.method {
                let answer = try await client.ask(method, path.path, scene.payload(path.more), as: owner)
                #expect(answer.status == .methodNotAllowed)
                #expect(answer.headers[.allow]?.contains(path.method.rawValue) == true)
            }
        }
    }

    @Test("Whoever sees the job may move its candidates; to others there is nothing to move", arguments: paths)
    func access(path: Path) async throws {
        for (asker, mayMove) in [true, true, true, false, false].enumerated() {
            let scene = try await StageScene()
            let fixture = scene.fixture
            let account = [fixture.admin, fixture.owner, fixture.helper, fixture.stranger, fixture.foreigner][asker]
            if path.path == "/unshortlist-candidate/" { try await fixture.move(scene.candidate, .shortlisted) }
            let before = try await scene.history().count
            try await scene.server.run { client in
                let nobody = try await client.ask(path.method, path.path, scene.payload(path.more), as: nil)
                #expect(nobody.status == .unauthorized)
                let answer = try await client.ask(path.method, path.path, scene.payload(path.more), as: account)
                #expect(answer.status == (mayMove ? .ok : .notFound), "\(account): \(answer.text)")
            }
            #expect(try await scene.history().count == before + (mayMove ? 1 : 0))
        }
    }

    @Test("409 with what it is now: `from` is no longer so", arguments: paths)
    func stale(path: Path) async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.fixture.move(scene.candidate, path.path == "/unshortlist-candidate/" ? .shortlisted : .onHold)
        let now = path.path == "/unshortlist-candidate/" ? "Shortlisted" : "On Hold"
        @Sendable func body(_ from: String) -> String {
            scene.payload((path.more.isEmpty ? "" : path.more + ", ") + "\"from\": \"\(from)\"")
        }
        try await scene.server.run { client in
            for status in ApplicationStatus.allCases where status.rawValue != now && status != .rejected && status != .onHold {
                let answer = try await client.ask(path.method, path.path, body(status.rawValue), as: owner)
                #expect(answer.status == .conflict, "\(answer.text)")
                #expect(answer.text == #"{"detail":"The candidate is \#(now) now.","status":"\#(now)"}"#)
            }
            for status in [StepStatus.inProgress, .completed, .skipped] {
                let answer = try await client.ask(path.method, path.path, body(status.rawValue), as: owner)
                #expect(answer.status == .conflict)
                #expect(answer.text == #"{"detail":"The candidate does not have this step.","status":null}"#)
            }
            let good = try await client.ask(path.method, path.path, body("Not Started"), as: owner)
            #expect(good.status == .ok, "\(good.text)")
        }
    }

    @Test("A word that is a status of both kinds means the step's for update-step/, the candidate's elsewhere")
    func bothKinds() async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            for action in ["Start", "Hold"] { _ = try await client.post("/update-step/", scene.action(action), as: owner) }
            let from = #""from": "On Hold""#
            let refused = try await client.patch(
                "/update-status/", scene.payload(#""status": "Hired", "# + from), as: owner)
            #expect(refused.text == #"{"detail":"The candidate is Under Review now.","status":"Under Review"}"#)
            let resumed = try await client.post(
                "/update-step/", scene.action("Resume", "Resume Screening", from), as: owner)
            #expect(resumed.status == .ok)
            let late = try await client.post(
                "/update-step/", scene.action("Resume", "Resume Screening", from), as: owner)
            #expect(late.status == .conflict)
            #expect(late.text == #"{"detail":"The step is In Progress now.","status":"In Progress"}"#)
        }
    }
}
