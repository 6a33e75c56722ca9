import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite(.seed)
struct CandidateViewSetSeedTests {
    @Test("GET candidates/ 200: A page of the document's own candidate, every member at its place", arguments: SeedForm.allCases)
    func example(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await SeedExample.makeCandidate(in: scene)
        try await scene.run { client in
            let page = try await client.get("candidates/?page=2", as: scene.admin)
            #expect(page.status == .ok)
            let json = try page.json
            #expect(json.names == ["count", "next", "previous", "results"])
            #expect(json["count"]?.integer == 123)
            #expect(json["next"]?.string?.hasSuffix(form.written("candidates/?page=3")) == true)
            #expect(json["previous"]?.string?.hasSuffix(form.written("candidates/")) == true)
            let example = try JSONValue(SeedExample.candidate)
            #expect(json["results"]?.items?.first == example)
            #expect(try await client.get("candidates/123/", as: scene.admin).json == example)
            #expect(try await client.get("candidate/7/?search=john%20doe", as: scene.admin).items == [example])
        }
    }

    @Test("GET candidates/ 401: Without a token")
    func nobody() async throws {
        let scene = try await SeedScene()
        try await scene.run { client async throws in #expect(try await client.get("candidates/", as: nil).status == .unauthorized) }
    }

    @Test("GET candidates/ 404: A page out of range")
    func noPage() async throws {
        let scene = try await SeedScene()
        try await scene.run { client in
            let answer = try await client.get("candidates/?page=2", as: scene.admin)
            #expect(answer.status == .notFound && answer.text == #"{"detail":"Invalid page."}"#)
        }
    }

    @Test("POST candidates/ 201: A location as the document writes it is taken as it is shown", arguments: SeedForm.allCases)
    func made(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await scene.run { client in
            let body = #"""
                {"name": "John Doe", "email": "johndoe@example.com", "contact": "1234567890", "job": \#(scene.job),
                 "location": "{\"city\":\"Pune\",\"state\":\"Maharashtra\"}", "user": {"id": 123}}
                """#
            let made = try await client.post("candidates/", body, as: scene.helper)
            #expect(made.status == .created)
            let location = #"{"city":"Pune","state":"Maharashtra"}"#
            #expect(try made.json["location"]?.string == location)
            #expect(try made.json["applied_jobs"]?.items?.map { $0["id"]?.integer } == [scene.job])
            let id = try #require(try made.json["id"]?.integer)
            #expect(made.headers[.location]?.hasSuffix("/candidates/\(id)/") == true)
            #expect(try await client.get("candidate/\(scene.job)/", as: scene.owner).ids == [id])
        }
    }

    @Test("POST candidates/ 400: What is missing, taken or not there")
    func refused() async throws {
        let scene = try await SeedScene()
        _ = try await scene.hiring.apply("Asha")
        try await scene.run { client in
            let empty = try await client.post("candidates/", "{}", as: scene.owner)
            #expect(empty.status == .badRequest)
            #expect(try empty.json["name"]?.text == #"["This field is required."]"#)
            #expect(try empty.json["job"]?.text == #"["This field is required."]"#)
            let missing = try await client.post("candidates/", #"{"name": "Mei", "job": 99}"#, as: scene.admin)
            #expect(missing.status == .badRequest)
            #expect(try missing.json["job"]?.text == #"["Invalid pk \"99\" - object does not exist."]"#)
            let wrong = try await client.post("candidates/", #"{"name": "Mei", "email": "mei"}"#, as: scene.admin)
            #expect(try wrong.json["email"]?.text == #"["Enter a valid email address."]"#)
        }
    }

    @Test("GET candidates/<id>/ 200: To who sees the job applied for", arguments: SeedForm.allCases)
    func single(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        let asha = try await scene.hiring.apply("Asha")
        try await scene.run { client in
            let answer = try await client.get("candidates/\(asha)/", as: scene.helper)
            #expect(answer.status == .ok)
            #expect(try answer.names == (try JSONValue(SeedExample.candidate)).names)
            #expect(try answer.json["resumes"] == .null)
        }
    }

    @Test("GET candidates/<id>/ 404: One that isn't there, or isn't the asker's to see")
    func missing() async throws {
        let scene = try await SeedScene()
        let asha = try await scene.hiring.apply("Asha")
        try await scene.run { client async throws in
            let one = "candidates/\(asha)/"
            #expect(try await scene.codes { try await client.get(one, as: $0) } == [200, 200, 200, 404, 404])
            #expect(try await client.get("candidates/99/", as: scene.admin).text == #"{"detail":"Not found."}"#)
        }
    }

    @Test("PUT candidates/<id>/ 200: What is read can be written back", arguments: SeedForm.allCases)
    func replaced(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        try await SeedExample.makeCandidate(in: scene)
        try await scene.run { client in
            let before = try await client.get("candidates/123/", as: scene.admin)
            let after = try await client.put("candidates/123/", before.text, as: scene.admin)
            #expect(after.status == .ok)
            #expect(try after.json == before.json)
        }
    }

    @Test("PATCH candidates/<id>/ 200: A part, and when", arguments: SeedForm.allCases)
    func changed(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        let asha = try await scene.hiring.apply("Asha")
        let now = TimestampText.format(scene.hiring.tick())
        try await scene.run { client in
            let answer = try await client.patch("candidates/\(asha)/", #"{"contact": "1234567890"}"#, as: scene.owner)
            #expect(answer.status == .ok)
            #expect(try answer.json["contact"]?.string == "1234567890")
            #expect(try answer.json["name"]?.string == "Asha")
            #expect(try answer.json["updated_at"]?.string == now)
        }
    }

    @Test("DELETE candidates/<id>/ 204: Gone, and from every list", arguments: SeedForm.allCases)
    func deleted(form: SeedForm) async throws {
        let scene = try await SeedScene(form)
        let asha = try await scene.hiring.apply("Asha")
        try await scene.run { client in
            let answer = try await client.delete("candidates/\(asha)/", as: scene.admin)
            #expect(answer.status == .noContent && answer.body.isEmpty)
            #expect(try await client.get("candidates/\(asha)/", as: scene.admin).status == .notFound)
            #expect(try await client.get("candidate/\(scene.job)/", as: scene.admin).ids == [])
        }
    }

    @Test("DELETE candidates/<id>/ 403: By who only has the job shared with them")
    func notTheirs() async throws {
        let scene = try await SeedScene()
        let asha = try await scene.hiring.apply("Asha")
        try await scene.run { client async throws in
            #expect(try await client.delete("candidates/\(asha)/", as: scene.helper).status == .forbidden)
            #expect(try await client.delete("candidates/\(asha)/", as: scene.stranger).status == .notFound)
            #expect(try await client.delete("candidates/\(asha)/", as: scene.foreigner).status == .notFound)
        }
    }
}
