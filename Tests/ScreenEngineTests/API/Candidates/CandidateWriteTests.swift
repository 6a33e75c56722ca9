import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Writing candidates")
struct CandidateWriteTests {
    @Test("An administrator makes a candidate, with or without a job; the location may be an object or its JSON")
    func creates() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let job = try await fixture.addJob("Clerk", owner: admin)
        try await fixture.run { client in
            let alone = try await client.post(
                "/candidates/",
                #"{"name":" Ann ","email":"Ann@Example.com","contact":"123","location":{"state":"MH","city":"Pune","zip":1}}"#,
                as: admin)
            #expect(alone.status == .created)
            let ann = try alone.json
            #expect(ann["name"] == .string("Ann"))
            #expect(ann["email"] == .string("Ann@Example.com"))
            #expect(ann["location"] == .string(#"{"city":"Pune","state":"MH"}"#))
            #expect(ann["applied_jobs"] == .array([]))
            let applicant = try await client.post(
                "/candidates/", #"{"name":"Ben","location":"{\"country\":\"India\"}","email":"","job":\#(job)}"#, as: admin)
            #expect(try applicant.json["location"] == .string(#"{"country":"India"}"#))
            #expect(try applicant.json["email"] == .null)
            #expect(try await client.ids("/candidate/\(job)/", as: admin) == [try applicant.json["id"]!.integer!])
            let location = try #require(applicant.headers[.location])
            #expect(try await client.json(location, as: admin) == applicant.json)
        }
        let history = try await fixture.server.integers("SELECT count(*) FROM job_universal_statuses WHERE is_latest = 1")
        #expect(history == [1])
        #expect(try await fixture.server.integers("SELECT applicants_count FROM jobs") == [1])
    }

    @Test(
        "What is wrong with a candidate is said for each field, in DRF's words",
        arguments: [
            ("{}", #"{"name":["This field is required."]}"#), (#"{"name":""}"#, #"{"name":["This field may not be blank."]}"#),
            (#"{"name":"A","email":"nobody"}"#, #"{"email":["Enter a valid email address."]}"#),
            (#"{"name":"A","email":"TAKEN@example.com"}"#, #"{"email":["candidate with this email already exists."]}"#),
            (#"{"name":"A","profile_pic":"javascript:alert(1)"}"#, #"{"profile_pic":["Enter a valid URL."]}"#),
            (#"{"name":"A","location":{"city":[1]}}"#, #"{"location":{"city":["Not a valid string."]}}"#),
            (#"{"name":"A","job":99}"#, #"{"job":["Invalid pk \"99\" - object does not exist."]}"#),
        ])
    func refuses(payload: String, body: String) async throws {
        let fixture = try await CandidateFixture()
        _ = try await fixture.addCandidate("Tom", email: "taken@example.com")
        try await fixture.run { client in
            let answer = try await client.post("/candidates/", payload, as: fixture.server.admin)
            #expect(answer.status == .badRequest)
            #expect(answer.text == body)
        }
        #expect(try await fixture.server.integers("SELECT count(*) FROM candidates") == [1])
    }

    @Test("The same address is free in another organisation, and for the one who has it")
    func uniqueInTheOrganisation() async throws {
        let fixture = try await CandidateFixture()
        let elsewhere = try await fixture.server.addOrganisation("Elsewhere")
        _ = try await fixture.addCandidate("Tom", email: "tom@example.com", organisation: elsewhere)
        let tim = try await fixture.addCandidate("Tim", email: "tom@example.com")
        try await fixture.run { client in
            let answer = try await client.patch(
                "/candidates/\(tim)/", #"{"email":"TOM@example.com"}"#, as: fixture.server.admin)
            #expect(answer.status == .ok)
            #expect(try answer.json["email"] == .string("TOM@example.com"))
        }
    }

    @Test("A user makes candidates for jobs they see, writes those of jobs they own, and erases those who are only theirs")
    func usersWrite() async throws {
        let fixture = try await CandidateFixture()
        let (owner, guest) = (try await fixture.server.addUser("Olga"), try await fixture.server.addUser("Gus"))
        let job = try await fixture.addJob("Clerk", owner: owner, sharedWith: [guest])
        let other = try await fixture.addJob("Cook", owner: fixture.server.admin)
        try await fixture.run { client in
            let needsJob = try await client.post("/candidates/", #"{"name":"Ann"}"#, as: guest)
            #expect(needsJob.text == #"{"job":["This field is required."]}"#)
            let unseen = try await client.post("/candidates/", #"{"name":"Ann","job":\#(other)}"#, as: guest)
            #expect(unseen.text == #"{"job":["Invalid pk \"\#(other)\" - object does not exist."]}"#)
            let made = try await client.post("/candidates/", #"{"name":"Ann","job":\#(job)}"#, as: guest)
            #expect(made.status == .created)
            let ann = try #require(try made.json["id"]?.integer)
            #expect(try await client.get("/candidates/\(ann)/", as: guest).status == .ok)
            #expect(try await client.patch("/candidates/\(ann)/", #"{"name":"Anna"}"#, as: guest).status == .forbidden)
            #expect(try await client.delete("/candidates/\(ann)/", as: guest).status == .forbidden)
            let renamed = try await client.patch("/candidates/\(ann)/", #"{"name":"Anna"}"#, as: owner)
            #expect(try renamed.json["name"] == .string("Anna"))
            try await fixture.apply(ann, to: other)
            #expect(try await client.patch("/candidates/\(ann)/", #"{"name":"Nan"}"#, as: owner).status == .forbidden)
            #expect(try await client.delete("/candidates/\(ann)/", as: owner).status == .forbidden)
            try await fixture.server.execute("DELETE FROM applications WHERE job_id = $1", [.integer(other)])
            #expect(try await client.delete("/candidates/\(ann)/", as: owner).status == .noContent)
        }
    }

    @Test("A conditional write is refused once the candidate has changed")
    func conditionalWrites() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let id = try await fixture.addCandidate("Ann")
        try await fixture.run { client in
            let path = "/candidates/\(id)/"
            let tag = try #require(try await client.get(path, as: admin).headers[.eTag])
            #expect(try await client.get(path, as: admin, [.ifNoneMatch: tag]).status == .notModified)
            #expect(try await client.patch(path, #"{"contact":"1"}"#, as: admin, [.ifMatch: tag]).status == .ok)
            let late = try await client.patch(path, #"{"contact":"2"}"#, as: admin, [.ifMatch: tag])
            #expect(late.status == .preconditionFailed)
            #expect(try await client.delete(path, as: admin, [.ifMatch: tag]).status == .preconditionFailed)
            #expect(try await client.json(path, as: admin)["contact"] == .string("1"))
        }
    }

    @Test("A candidate who is erased leaves no row, no file of their own, and files of others as they are")
    func erases() async throws {
        let fixture = try await CandidateFixture()
        let server = fixture.server
        let (job, other) = (
            try await fixture.addJob("Clerk", owner: server.admin), try await fixture.addJob("Cook", owner: server.admin)
        )
        let ann = try await fixture.addCandidate("Ann", email: "ann@example.com")
        let ben = try await fixture.addCandidate("Ben")
        try await fixture.addResume(ann, to: job, score: 100, skills: ["Swift"], text: "only hers")
        try await fixture.addResume(ann, to: other, score: 100, text: "both have it")
        let resume = try await fixture.addResume(ben, to: job, score: 100)
        try await server.execute("UPDATE resumes SET file_id = 2 WHERE id = $1", [.integer(resume)])
        try await fixture.run { client in
            let first = try await client.delete("/candidates/\(ann)/", as: server.admin)
            #expect(first.status == .noContent)
            #expect(try await client.delete("/candidates/\(ann)/", as: server.admin).status == .notFound)
        }
        for table in ["applications", "resumes", "resume_scores", "job_universal_statuses"] {
            let left = table == "resume_scores" ? "resume_id = \(resume)" : "candidate_id = \(ben)"
            #expect(try await server.integers("SELECT count(*) FROM \(table)") == [1])
            #expect(try await server.integers("SELECT count(*) FROM \(table) WHERE \(left)") == [1])
        }
        #expect(try await server.integers("SELECT count(*) FROM resume_skills") == [0])
        #expect(try await server.integers("SELECT id FROM files") == [2])
        #expect(try await server.integers("SELECT file_id FROM parses") == [2])
        #expect(try await server.integers("SELECT count(*) FROM discarded_files") == [1])
        #expect(try await server.integers("SELECT applicants_count FROM jobs ORDER BY id") == [1, 0])
        #expect(try await server.integers("SELECT rowid FROM candidate_search WHERE candidate_search MATCH 'exa'") == [])
    }
}
