import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("A candidate as JSON")
struct CandidateObjectTests {
    @Test("A candidate has every field of the documented object, in its order, decimals as strings")
    func isTheSeeds() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let job = try await fixture.addJob("Trainee - Associate Software Developer", owner: admin)
        let candidate = try await fixture.addCandidate(
            "John \"JD\" Doe", email: "johndoe@example.com", contact: "1234567890",
            location: #"{"city":"Pune","state":"Maharashtra"}"#)
        let resume = try await fixture.addResume(candidate, to: job, score: 890)
        let expected = #"""
            {"id":\#(candidate),"name":"John \"JD\" Doe","email":"johndoe@example.com","profile_pic":null,
            "contact":"1234567890","location":"{\"city\":\"Pune\",\"state\":\"Maharashtra\"}",
            "resumes":{"id":\#(resume),"name":"CV","job":\#(job),"status_text":"Under Review",
            "relevant_experience_in_months":null,"overall_score":"8.900","resume_score":{"id":1,"ai_score":true,
            "skills_score":"8.90","work_exp_score":"0.00","projects_score":"0.00","education_score":"0.00",
            "certifications_score":"0.00","overall_score":"8.90","feedback":null,"job":\#(job),"user":null,
            "score_weight":null},"completed":true,"updated_at":"2025-02-17T04:52:49.230031Z","updated_by":null,
            "is_approved":false,"approved_by":null,"created_at":"2025-02-17T04:52:49.230031Z"},
            "applied_jobs":[{"id":\#(job),"title":"Trainee - Associate Software Developer"}],
            "created_at":"2025-02-17T04:52:49.230031Z","updated_at":"2025-02-17T04:52:49.230031Z"}
            """#
        try await fixture.run { client in
            let single = try await client.get("/candidates/\(candidate)/", as: admin)
            #expect(single.status == .ok)
            #expect(try single.json == JSONValue(expected))
            let page = try await client.get("/candidate/\(job)/", as: admin)
            #expect(try page.json["count"] == .integer(1))
            #expect(try page.json.names == ["count", "next", "previous", "results"])
            #expect(try page.items == [JSONValue(expected)])
            #expect(try await client.items("/candidates/", as: admin) == [JSONValue(expected)])
        }
    }

    @Test("A candidate shows the resume of the job asked about, otherwise the latest, and none where there is none")
    func showsTheResumeAskedAbout() async throws {
        let fixture = try await CandidateFixture()
        let admin = fixture.server.admin
        let first = try await fixture.addJob("First", owner: admin)
        let second = try await fixture.addJob("Second", owner: admin)
        let candidate = try await fixture.addCandidate("Ann")
        let empty = try await fixture.addCandidate("Ben")
        let earlier = try await fixture.addResume(candidate, to: first, score: 500)
        fixture.server.clock.advance(seconds: 1)
        let later = try await fixture.addResume(candidate, to: second, score: nil)
        try await fixture.run { client in
            let ofFirst = try await client.items("/candidates/?job=\(first)", as: admin)[0]
            #expect(ofFirst["resumes"]?["id"] == .integer(earlier))
            #expect(ofFirst["applied_jobs"]?.items?.count == 2)
            let latest = try await client.json("/candidates/\(candidate)/", as: admin)
            #expect(latest["resumes"]?["id"] == .integer(later))
            #expect(latest["resumes"]?["overall_score"] == .null)
            #expect(latest["resumes"]?["resume_score"] == .null)
            let none = try await client.json("/candidates/\(empty)/", as: admin)
            #expect(none["resumes"] == .null)
            #expect(none["applied_jobs"] == .array([]))
        }
    }

    @Test("A candidate shows nothing of jobs that the account does not see")
    func hidesOtherJobs() async throws {
        let fixture = try await CandidateFixture()
        let (owner, guest) = (try await fixture.server.addUser("Olga"), try await fixture.server.addUser("Gus"))
        let secret = try await fixture.addJob("Secret", owner: owner)
        let shared = try await fixture.addJob("Shared", owner: owner, sharedWith: [guest])
        let candidate = try await fixture.addCandidate("Ann")
        let seen = try await fixture.addResume(candidate, to: shared, score: 300)
        fixture.server.clock.advance(seconds: 1)
        let hidden = try await fixture.addResume(candidate, to: secret, score: 900)
        try await fixture.run { client in
            for path in ["/candidates/\(candidate)/", "/candidates/", "/candidate/\(shared)/"] {
                let answer = try await client.get(path, as: guest)
                let object = try path == "/candidates/\(candidate)/" ? answer.json : answer.items[0]
                #expect(object["resumes"]?["id"] == .integer(seen))
                let jobs = try JSONValue(#"[{"id":\#(shared),"title":"Shared"}]"#)
                #expect(object["applied_jobs"] == jobs)
            }
            let all = try await client.json("/candidates/\(candidate)/", as: owner)
            #expect(all["resumes"]?["id"] == .integer(hidden))
            #expect(try await client.get("/candidate/\(secret)/", as: guest).status == .notFound)
            #expect(try await client.ids("/candidates/?job=\(secret)", as: guest) == [])
        }
    }

    @Test("What is not the asker's to see is not found: other organisations, and other people's applicants")
    func isNotFound() async throws {
        let fixture = try await CandidateFixture()
        let other = try await fixture.server.addUser("Eve", .admin, organisation: try await fixture.server.addOrganisation("E"))
        let user = try await fixture.server.addUser("Uma")
        let job = try await fixture.addJob("Job", owner: fixture.server.admin)
        let candidate = try await fixture.addCandidate("Ann")
        try await fixture.apply(candidate, to: job)
        try await fixture.run { client in
            for account in [other, user] {
                for path in ["/candidates/\(candidate)/", "/candidate/\(job)/", "/candidates/\(candidate)/duplicates/"] {
                    let answer = try await client.get(path, as: account)
                    #expect(answer.status == .notFound)
                    #expect(answer.text == #"{"detail":"Not found."}"#)
                }
                #expect(try await client.patch("/candidates/\(candidate)/", "{}", as: account).status == .notFound)
                #expect(try await client.delete("/candidates/\(candidate)/", as: account).status == .notFound)
                #expect(try await client.ids("/candidates/", as: account) == [])
            }
            #expect(try await client.get("/candidates/\(candidate)/", as: nil).status == .unauthorized)
        }
    }
}
