import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct StatusViewSetSeedTests {
    private static let members = ["id", "candidate", "job", "stage_name", "status", "updated_at", "updated_by"]

    /// A scene with a candidate, and the row that stands for the application.
    private static func scene(_ form: SeedForm = .documented) async throws -> (SeedScene, asha: Int, row: Int) {
        let scene = try await SeedScene(form)
        let asha = try await scene.hiring.apply("Asha")
        return (scene, asha, try #require(try await scene.hiring.int("SELECT max(id) FROM job_universal_statuses")))
    }

    private static func change(_ candidate: Int, _ job: Int, _ rest: String) -> String {
        #"{"candidate": \#(candidate), "job": \#(job), \#(rest), "user": {"id": 99}}"#
    }

    @Test("GET job-universal-statuses/ 200: A page with where each candidate stands", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let (scene, asha, row) = try await Self.scene(form)
        try await scene.run { client in
            let page = try await client.get("job-universal-statuses/", as: scene.helper)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [row])
            let item = try page.items[0]
            #expect(item.names == Self.members)
            #expect(item["candidate"]?.integer == asha && item["stage_name"]?.string == "Applied")
        }
    }

    @Test("GET job-universal-statuses/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            #expect(try await client.get("job-universal-statuses/", as: nil).status == .unauthorized)
        }
    }

    @Test("POST job-universal-statuses/ 201: A change adds a row, with who and when", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws {
        let (scene, asha, row) = try await Self.scene(form)
        let now = TimestampText.format(scene.hiring.tick())
        try await scene.run { client in
            let body = Self.change(asha, scene.job, #""stage_name": "Resume Screening", "status": "On Hold!""#)
            let made = try await client.post("job-universal-statuses/", body, as: scene.helper)
            #expect(made.status == .created)
            let json = try made.json
            #expect(json.names == Self.members)
            #expect(json["stage_name"]?.string == "Resume Screening" && json["status"]?.string == "On Hold")
            #expect(json["updated_by"]?.integer == scene.helper.id && json["updated_at"]?.string == now)
            #expect(json["id"]?.integer != row)
            let history = try await client.get("job-universal-statuses/?history=true", as: scene.owner)
            #expect(try history.ids == [json["id"]?.integer, row])
        }
    }

    @Test("POST job-universal-statuses/ 400: No status, no candidate, or one who hasn't applied")
    func refused() async throws {
        let (scene, asha, _) = try await Self.scene()
        let other = try await scene.hiring.makeJob()
        try await scene.run { client in
            for (body, field, message) in [
                (Self.change(asha, scene.job, #""status": "Gone""#), "status", #"["\"Gone\" is not a valid choice."]"#),
                (
                    Self.change(99, scene.job, #""status": "Hired""#), "candidate",
                    #"["Invalid pk \"99\" - object does not exist."]"#
                ),
                (
                    Self.change(asha, other, #""status": "Hired""#), "candidate",
                    #"["The candidate has not applied to this job."]"#
                ),
                (Self.change(asha, scene.job, #""x": 1"#), "status", #"["This field is required."]"#),
            ] {
                let answer = try await client.post("job-universal-statuses/", body, as: scene.admin)
                #expect(answer.status == .badRequest)
                #expect(try answer.json[field]?.text == message)
            }
        }
    }

    @Test("GET job-universal-statuses/<id>/ 200: A row of history", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let (scene, asha, row) = try await Self.scene(form)
        try await scene.run { client in
            let answer = try await client.get("job-universal-statuses/\(row)/", as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.json["candidate"]?.integer == asha)
            #expect(try answer.json["status"]?.string == "Under Review")
        }
    }

    @Test("GET job-universal-statuses/<id>/ 404: One that isn't there, or isn't the asker's to see")
    func missing() async throws {
        let (scene, _, row) = try await Self.scene()
        try await scene.run { client async throws in
            let one = "job-universal-statuses/\(row)/"
            #expect(try await scene.codes { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("job-universal-statuses/99/", as: scene.admin).status == .notFound)
        }
    }

    @Test("PUT job-universal-statuses/<id>/ 200: A further change, as a row of its own", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let (scene, asha, row) = try await Self.scene(form)
        try await scene.run { client in
            let body = Self.change(asha, scene.job, #""stage_name": "Applied", "status": "Rejected""#)
            let answer = try await client.put("job-universal-statuses/\(row)/", body, as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["status"]?.string == "Rejected")
            #expect(try answer.json["id"]?.integer != row)
        }
    }

    @Test("PATCH job-universal-statuses/<id>/ 200: The same, of a part", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let (scene, _, row) = try await Self.scene(form)
        try await scene.run { client in
            let answer = try await client.patch(
                "job-universal-statuses/\(row)/", #"{"stage_name": "Resume Screening"}"#, as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["stage_name"]?.string == "Resume Screening")
            #expect(try answer.json["status"]?.string == "Under Review")
        }
    }

    @Test("DELETE job-universal-statuses/<id>/ 204: The latest change is taken back", arguments: SeedForm.allCases)
    func undone(form: SeedForm) async throws {
        let (scene, asha, row) = try await Self.scene(form)
        try await scene.run { client in
            let body = Self.change(asha, scene.job, #""status": "Rejected""#)
            let made = try await client.post("job-universal-statuses/", body, as: scene.admin)
            let id = try #require(try made.json["id"]?.integer)
            let answer = try await client.delete("job-universal-statuses/\(id)/", as: scene.admin)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get("job-universal-statuses/", as: scene.admin).ids == [row])
        }
    }
}
