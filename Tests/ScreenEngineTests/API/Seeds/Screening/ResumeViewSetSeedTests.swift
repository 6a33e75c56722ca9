import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct ResumeViewSetSeedTests {
    /// A scene with a candidate's resume.
    private static func scene(_ form: SeedForm = .documented) async throws -> (SeedScene, resume: Int) {
        let scene = try await SeedScene(form)
        return (scene, try await scene.hiring.addResume(of: try await scene.hiring.apply("Asha")))
    }

    @Test("GET resumes/ 200: A page, each with the document's thirteen members and what the contract adds", arguments: SeedForm.allCases)
    func page(form: SeedForm) async throws {
        let (scene, resume) = try await Self.scene(form)
        try await scene.run { client in
            let page = try await client.get("resumes/", as: scene.owner)
            #expect(page.status == .ok)
            #expect(try page.names == ["count", "next", "previous", "results"])
            #expect(try page.ids == [resume])
            let example = try #require(try JSONValue(SeedExample.candidate)["resumes"])
            let names = try #require(example.names)
            #expect(try page.items[0].names == names + ["candidate", "file_name", "flags"])
            #expect(try page.items[0]["resume_score"]?.names == example["resume_score"]?.names)
            #expect(try page.items[0]["overall_score"]?.string == "5.000")
            #expect(try page.items[0]["resume_score"]?["overall_score"]?.string == "5.00")
        }
    }

    @Test("GET resumes/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in #expect(try await client.get("resumes/", as: nil).status == .unauthorized) }
    }

    @Test("POST resumes/ 201: A file for a job, not read yet", arguments: SeedForm.allCases)
    func uploaded(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let body = SeedUpload.resume([("job", "\(scene.job)"), ("name", "Nina"), ("email", "nina@example.com")])
            let made = try await client.post("resumes/", body, as: scene.helper)
            #expect(made.status == .created)
            let json = try made.json
            #expect(json["completed"] == .bool(false) && json["resume_score"] == .null)
            #expect(json["file_name"]?.string == "cv.txt" && json["job"]?.integer == scene.job)
            let id = try #require(json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/resumes/\(id)/") == true)
            #expect(try await client.get("candidate/\(scene.job)/", as: scene.owner).items[0]["resumes"]?["id"]?.integer == id)
        }
    }

    @Test("POST resumes/ 200: The same bytes for the same job are the resume that is there", arguments: SeedForm.allCases)
    func again(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let body = SeedUpload.resume([("job", "\(scene.job)")])
            let first = try await client.post("resumes/", body, as: scene.owner)
            let second = try await client.post("resumes/", body, as: scene.owner)
            #expect(first.status == .created && second.status == .ok)
            #expect(try first.json["id"] == second.json["id"])
            #expect(try await client.get("resumes/", as: scene.owner).count == 1)
        }
    }

    @Test("POST resumes/ 400: Without a file, without a job, for a job that isn't there, or empty")
    func refused() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            for (body, message) in [
                (SeedUpload.resume([("job", "\(scene.job)")], text: nil), #"{"file":["No file was submitted."]}"#),
                (SeedUpload.resume([]), #"{"job":["This field is required."]}"#),
                (SeedUpload.resume([("job", "99")]), #"{"job":["Invalid pk \"99\" - object does not exist."]}"#),
                (SeedUpload.resume([("job", "\(scene.job)")], text: ""), #"{"file":["The submitted file is empty."]}"#),
            ] {
                let answer = try await client.post("resumes/", body, as: scene.owner)
                #expect(answer.status == .badRequest && answer.text == message)
            }
        }
    }

    @Test("GET resumes/<id>/ 200: With the matches of the must-have skills", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let (scene, resume) = try await Self.scene(form)
        try await scene.run { client in
            let answer = try await client.get("resumes/\(resume)/", as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.names?.suffix(4) == ["candidate", "file_name", "flags", "must_have_skills"])
            #expect(try answer.json["must_have_skills"]?.items?.first?["label"]?.string == "Swift")
        }
    }

    @Test("GET resumes/<id>/ 404: One that isn't there, or isn't the asker's to see")
    func missing() async throws {
        let (scene, resume) = try await Self.scene()
        try await scene.run { client async throws in
            let one = "resumes/\(resume)/"
            #expect(try await scene.codes { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("resumes/99/", as: scene.admin).status == .notFound)
        }
    }

    @Test("PUT resumes/<id>/ 200: A status as the document writes it", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let (scene, resume) = try await Self.scene(form)
        try await scene.run { client in
            let answer = try await client.put("resumes/\(resume)/", #"{"status_text": "On Hold!"}"#, as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.json["status_text"]?.string == "On Hold")
        }
    }

    @Test("PATCH resumes/<id>/ 200: A person's judgement in the engine's place", arguments: SeedForm.allCases)
    func judged(form: SeedForm) async throws {
        let (scene, resume) = try await Self.scene(form)
        let now = TimestampText.format(scene.hiring.tick())
        try await scene.run { client in
            let body = #"{"resume_score": {"skills_score": "3.00", "feedback": "Knows it well."}, "is_approved": true}"#
            let json = try await client.patch("resumes/\(resume)/", body, as: scene.helper).json
            let score = try #require(json["resume_score"])
            #expect(score["ai_score"] == .bool(false) && score["user"]?.integer == scene.helper.id)
            #expect(score["overall_score"]?.string == "6.00" && score["feedback"]?.string == "Knows it well.")
            #expect(json["overall_score"]?.string == "6.000")
            #expect(json["is_approved"] == .bool(true) && json["approved_by"]?.integer == scene.helper.id)
            #expect(json["updated_by"]?.integer == scene.helper.id && json["updated_at"]?.string == now)
        }
    }

    @Test("PATCH resumes/<id>/ 400: No status, and a judgement without a reason")
    func wrong() async throws {
        let (scene, resume) = try await Self.scene()
        try await scene.run { client in
            let status = try await client.patch("resumes/\(resume)/", #"{"status_text": "Gone"}"#, as: scene.owner)
            #expect(status.text == #"{"status_text":["\"Gone\" is not a valid choice."]}"#)
            let body = #"{"resume_score": {"skills_score": "1.00"}}"#
            let score = try await client.patch("resumes/\(resume)/", body, as: scene.owner)
            #expect(score.status == .badRequest)
            #expect(score.text == #"{"resume_score":{"feedback":["This field is required."]}}"#)
        }
    }

    @Test("DELETE resumes/<id>/ 204: Gone, where who may change the job asks", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let (scene, resume) = try await Self.scene(form)
        try await scene.run { client in
            let answer = try await client.delete("resumes/\(resume)/", as: scene.owner)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get("resumes/\(resume)/", as: scene.owner).status == .notFound)
        }
    }

    @Test("DELETE resumes/<id>/ 403: By who only has the job shared with them")
    func notTheirs() async throws {
        let (scene, resume) = try await Self.scene()
        try await scene.run { client async throws in
            #expect(try await client.delete("resumes/\(resume)/", as: scene.helper).status == .forbidden)
        }
    }
}
