import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct JobViewSetSeedTests {
    private static let nurse = #"{"title": "Nurse", "must_have_skills": ["Triage"], "user": {"id": 99}}"#

    @Test("GET jobs/ 200: A page of the document's own job, every member of it at its place", arguments: SeedForm.allCases)
    func example(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await SeedExample.makeJob(in: scene)
        try await scene.run { client in
            let page = try await client.get("jobs/?page_size=1", as: scene.admin)
            #expect(page.status == .ok)
            let json = try page.json
            #expect(json.names == ["count", "next", "previous", "results"])
            #expect(json["count"]?.integer == 123)
            #expect(json["next"]?.string?.hasSuffix(form.written("jobs/?page=2&page_size=1")) == true)
            #expect(json["previous"] == .null)
            let job = try #require(json["results"]?.items?.first)
            #expect(job.without("encrypted") == (try JSONValue(SeedExample.job)).without("encrypted"))
            #expect(job["encrypted"]?.string?.isEmpty == false)
            #expect(job.names == (try JSONValue(SeedExample.job)).names)
            let single = try await client.get("jobs/12/", as: scene.admin)
            #expect(try single.json == job)
        }
    }

    @Test("GET jobs/ 400: A number or a time that is none")
    func wrongFilter() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let answer = try await client.get("jobs/?owner=me&created_after=soon", as: scene.admin)
            #expect(answer.status == .badRequest)
            #expect(
                answer.text == #"{"owner":["Enter a number."],"created_after":["Enter a valid date/time."]}"#)
        }
    }

    @Test("GET jobs/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in #expect(try await client.get("jobs/", as: nil).status == .unauthorized) }
    }

    @Test("GET jobs/ 404: A page out of range")
    func noPage() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let answer = try await client.get("jobs/?page=2", as: scene.admin)
            #expect(answer.status == .notFound && answer.text == #"{"detail":"Invalid page."}"#)
        }
    }

    @Test("POST jobs/ 201: The job is its maker's, whatever user the payload names", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let made = try await client.post("jobs/", Self.nurse, as: scene.stranger)
            #expect(made.status == .created)
            #expect(try made.json["owner"]?["id"]?.integer == scene.stranger.id)
            let skills = try JSONValue(#"[{"label": "Triage", "value": "Triage", "__isNew__": true}]"#)
            #expect(try made.json["must_have_skills"] == skills)
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/jobs/\(id)/") == true)
            #expect(try await client.get("jobs/\(id)/", as: scene.stranger).body == made.body)
        }
    }

    @Test("POST jobs/ 201 (the document's own job, as it is read, makes another like it)")
    func roundTrip() async throws {
        let scene = try await SeedScene()
        try await SeedExample.makeJob(in: scene)
        try await scene.run { client in
            let made = try await client.post("jobs/", SeedExample.job, as: scene.admin)
            #expect(made.status == .created)
            let example = try JSONValue(SeedExample.job)
            for name in ["title", "jd_html", "experience", "location", "must_have_skills", "score_weight", "owner"] {
                #expect(try made.json[name] == example[name], "\(name)")
            }
        }
    }

    @Test("POST jobs/ 400: What is missing, or is not there to be named")
    func refused() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let empty = try await client.post("jobs/", "{}", as: scene.admin)
            #expect(empty.status == .badRequest)
            #expect(try empty.json["title"]?.text == #"["This field is required."]"#)
            let body = #"{"title": "Nurse", "must_have_skills": ["Triage"], "owner": \#(scene.foreigner.id)}"#
            let foreign = try await client.post("jobs/", body, as: scene.admin)
            #expect(foreign.status == .badRequest)
            let message = #"["Invalid pk \"\#(scene.foreigner.id)\" - object does not exist."]"#
            #expect(try foreign.json["owner"]?.text == message)
        }
    }

    @Test("GET jobs/<id>/ 200: To who sees the job", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let answer = try await client.get("jobs/\(scene.job)/", as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.json["id"]?.integer == scene.job)
            #expect(try answer.json["users_shared_with"]?.items?.map { $0["id"]?.integer } == [scene.helper.id])
        }
    }

    @Test("GET jobs/<id>/ 404: A job that isn't there, or isn't the asker's to see", arguments: SeedForm.allCases)
    func missing(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client async throws in
            let one = "jobs/\(scene.job)/"
            #expect(try await scene.codes { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("jobs/99/", as: scene.admin).text == #"{"detail":"Not found."}"#)
        }
    }

    @Test("PUT jobs/<id>/ 200: What is read can be written back and changes nothing", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let before = try await client.get("jobs/\(scene.job)/", as: scene.owner)
            let after = try await client.put("jobs/\(scene.job)/", before.text, as: scene.owner)
            #expect(after.status == .ok)
            #expect(try after.json == before.json)
        }
    }

    @Test("PUT jobs/<id>/ 400: Without a title")
    func titleless() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let answer = try await client.put("jobs/\(scene.job)/", "{}", as: scene.owner)
            #expect(answer.status == .badRequest)
            #expect(try answer.json["title"]?.text == #"["This field is required."]"#)
        }
    }

    @Test("PATCH jobs/<id>/ 200: A part, with people and weights as identifiers", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let body = #"{"location": "Pune / Remote", "users_shared_with": [\#(scene.stranger.id)]}"#
            let answer = try await client.patch("jobs/\(scene.job)/", body, as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["location"]?.string == "Pune / Remote")
            #expect(try answer.json["title"]?.string == "Tester")
            #expect(try await client.get("jobs/\(scene.job)/", as: scene.stranger).status == .ok)
            #expect(try await client.get("jobs/\(scene.job)/", as: scene.helper).status == .notFound)
        }
    }

    @Test("PATCH jobs/<id>/ 403: By who only has it shared with them")
    func notTheirs() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let one = "jobs/\(scene.job)/"
            let found = try await scene.codes { try await client.patch(one, #"{"location": "Pune"}"#, as: $0) }
            #expect(found == [200, 200, 403, 404, 404])
        }
    }

    @Test("DELETE jobs/<id>/ 204: The job is gone, and its applications with it", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        _ = try await scene.hiring.apply("Asha")
        try await scene.run { client in
            let answer = try await client.delete("jobs/\(scene.job)/", as: scene.owner)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get("jobs/\(scene.job)/", as: scene.admin).status == .notFound)
            #expect(try await client.get("job-universal-statuses/", as: scene.admin).count == 0)
        }
    }

    @Test("DELETE jobs/<id>/ 403: By who only has it shared with them")
    func deletedByHelper() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            #expect(try await client.delete("jobs/\(scene.job)/", as: scene.helper).status == .forbidden)
            #expect(try await client.get("jobs/\(scene.job)/", as: scene.owner).status == .ok)
        }
    }

    @Test("DELETE jobs/<id>/ 404: By who doesn't see it")
    func deletedByStranger() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in
            for account in [scene.stranger, scene.foreigner] {
                #expect(try await client.delete("jobs/\(scene.job)/", as: account).status == .notFound)
            }
            #expect(try await client.get("jobs/\(scene.job)/", as: scene.owner).status == .ok)
        }
    }
}
