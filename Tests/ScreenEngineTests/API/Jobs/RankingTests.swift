import HTTPTypes
import Testing

@testable import ScreenEngine

/// A job's ranked list, as JSON and as a file.
struct RankingTests {
    private static let evidence = """
        {"must_have_skills":[{"label":"Triage","match":"exact","credit":1.0,"evidence":[{"section":"work","page":1,\
        "start":4,"end":10,"text":"triage"}]},{"label":"ECG","match":"none","credit":0.0,"evidence":[]}],\
        "explanation":{"skills_score":"1 of 2 skills"}}
        """
    private static let flags = #"[{"code":"hidden_text","page":2,"message":"white on white"}]"#

    @Test("Entries carry the candidate, where they stand, the score with its parts and what it rests on")
    func entry() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let id = try await jobs.addJob(owner: server.admin)
        let ann = try await jobs.addApplication(
            "Ann", job: id, organisation: server.organisation, fraction: 500_000, evidence: RankingTests.evidence,
            flags: RankingTests.flags)
        let bob = try await jobs.addApplication("Bob", job: id, organisation: server.organisation, fraction: nil)
        try await jobs.run { client in
            let page = try await client.get("/jobs/\(id)/ranking/", as: server.admin)
            let expected = """
                {"count": 2, "next": null, "previous": null, "results": [
                  {"rank": 1, "candidate": {"id": \(ann.candidate), "name": "Ann", "email": "ann@example.com"},
                   "resume": \(ann.resume), "stage_name": "Applied", "status": "Under Review", "overall_score": "5.00",
                   "resume_score": {"skills_score": "1.50", "work_exp_score": "1.50", "projects_score": "1.00",
                     "education_score": "0.50", "certifications_score": "0.50"},
                   "relevant_experience_in_months": 26,
                   "must_have_skills": [
                     {"label": "Triage", "match": "exact", "credit": 1.0, "evidence": [
                       {"section": "work", "page": 1, "start": 4, "end": 10, "text": "triage"}]},
                     {"label": "ECG", "match": "none", "credit": 0.0, "evidence": []}],
                   "flags": [{"code": "hidden_text", "page": 2, "message": "white on white"}],
                   "explanation": {"skills_score": "1 of 2 skills"}},
                  {"rank": 2, "candidate": {"id": \(bob.candidate), "name": "Bob", "email": "bob@example.com"},
                   "resume": \(bob.resume), "stage_name": "Applied", "status": "Under Review", "overall_score": null,
                   "resume_score": null, "relevant_experience_in_months": 26, "must_have_skills": [], "flags": [],
                   "explanation": null}]}
                """
            #expect(try page.json == JSONValue(expected))
        }
    }

    @Test("The best come first, ties by candidate, those without a score last; ranks go on from page to page")
    func order() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let id = try await jobs.addJob(owner: server.admin)
        var made: [(candidate: Int, fraction: Int?)] = []
        for (name, fraction) in [("A", nil), ("B", 200_000), ("C", 900_000), ("D", 200_000), ("E", 0)] as [(String, Int?)] {
            let ids = try await jobs.addApplication(
                name, job: id, organisation: server.organisation, fraction: fraction)
            made.append((ids.candidate, fraction))
        }
        let expected = [2, 1, 3, 4, 0].map { made[$0].candidate }
        try await jobs.run { client in
            var seen: [Int] = []
            for page in 1...3 {
                let answer = try await client.get("/jobs/\(id)/ranking/?page_size=2&page=\(page)", as: server.admin)
                #expect(try answer.json["count"] == .integer(5))
                for item in try answer.items {
                    seen.append(try #require(item["candidate"]?["id"]?.integer))
                    #expect(item["rank"] == .integer(seen.count))
                }
            }
            #expect(seen == expected)
            #expect(
                try await client.get("/jobs/\(id)/ranking/?page_size=2&page=4", as: server.admin).status == .notFound)
            // A new score is seen at the next request.
            try await server.execute("UPDATE applications SET overall_score = 1000 WHERE candidate_id = \(expected[4])")
            let after = try await client.get("/jobs/\(id)/ranking/?page_size=2", as: server.admin).items
            #expect(after[0]["candidate"]?["id"] == .integer(expected[4]))
        }
    }

    @Test("Who saw the list, took it out or had it scored anew is written down")
    func audited() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let id = try await jobs.addJob(owner: server.admin)
        try await jobs.addApplication("Ann", job: id, organisation: server.organisation, fraction: nil)
        try await jobs.run { client in
            for path in ["ranking/", "ranking/", "ranking/?export=csv"] {
                _ = try await client.get("/jobs/\(id)/\(path)", as: server.admin)
            }
            _ = try await client.post("/jobs/\(id)/rescore/", as: server.admin)
            _ = try await client.patch("/jobs/\(id)/", #"{"title": "Midwife"}"#, as: server.admin)
            _ = try await client.patch("/jobs/\(id)/", #"{"location": "Pune"}"#, as: server.admin)
        }
        await jobs.audit.flush()
        let log = try await server.database.read { connection in
            try connection.all("SELECT action, user_id, job_id FROM audit_log ORDER BY action") {
                "\($0.text(0)) \($0.int(1)) \($0.int(2))"
            }
        }
        let who = "\(server.admin.id) \(id)"
        #expect(
            log == ["candidates_listed \(who)", "job_rescored \(who)", "job_rescored \(who)", "ranking_exported \(who)"])
    }

    @Test("A person's judgement shows its points with the evidence that the engine found")
    func judged() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let id = try await jobs.addJob(owner: server.admin)
        let ann = try await jobs.addApplication(
            "Ann", job: id, organisation: server.organisation, fraction: 500_000, evidence: RankingTests.evidence)
        let score = try await server.insert(
            """
            INSERT INTO resume_scores (resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                education_score, certifications_score, overall_score, scoring_version, as_of, created_at)
            VALUES ($1, $2, 0, 300, 0, 0, 0, 0, 300, 1, 0, 0) RETURNING id
            """, [.integer(ann.resume), .integer(id)])
        try await server.execute(
            "UPDATE resumes SET engine_score_id = resume_score_id, resume_score_id = \(score), overall_score = 300")
        try await server.execute("UPDATE applications SET overall_score = 300")
        try await jobs.run { client in
            let entry = try await client.get("/jobs/\(id)/ranking/", as: server.admin).items[0]
            #expect(entry["overall_score"] == .string("3.00"))
            #expect(entry["resume_score"]?["skills_score"] == .string("3.00"))
            #expect(entry["must_have_skills"]?.items?.count == 2)
        }
    }

    @Test("The file has everybody in order, in as many pieces as it takes, and no cell can be a formula")
    func file() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let id = try await jobs.addJob(owner: server.admin)
        let first = try await jobs.addApplication(
            "=HYPERLINK(\"x\")", job: id, organisation: server.organisation, fraction: 1_000_000,
            evidence: RankingTests.evidence, flags: RankingTests.flags)
        let many = 230
        for number in 0..<many {
            try await jobs.addApplication("N\(number)", job: id, organisation: server.organisation, fraction: nil)
        }
        try await jobs.run { client in
            let answer = try await client.get("/jobs/\(id)/ranking/?export=csv&page=7", as: server.admin)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"ranking-\(id).csv\"")
            let lines = answer.text.split(separator: "\r\n")
            #expect(
                lines[0] == """
                    rank,candidate,name,email,stage_name,status,overall_score,skills_score,work_exp_score,\
                    projects_score,education_score,certifications_score,relevant_experience_in_months,\
                    matched_skills,missing_skills,flags
                    """)
            #expect(
                lines[1] == """
                    1,\(first.candidate),"'=HYPERLINK(""x"")","'=hyperlink(""x"")@example.com",Applied,Under Review,\
                    10.00,3.00,3.00,2.00,1.00,1.00,26,Triage,ECG,hidden_text
                    """)
            #expect(lines.count == many + 2)
            #expect(lines[many + 1].hasPrefix("\(many + 1),"))
            #expect(lines.last?.hasSuffix(",N229,n229@example.com,Applied,Under Review,,,,,,,26,,,") == true)
        }
    }

    @Test(
        "The list comes in the form that is asked for, and 406 where that is another than its own",
        arguments: [
            ("", "text/csv", 200, "text/csv; charset=utf-8"), ("", "text/*;q=0.5", 200, "text/csv; charset=utf-8"),
            ("", "*/*", 200, "application/json"), ("", "application/json, text/csv;q=0.9", 200, "application/json"),
            ("", "text/html", 406, "application/json"), ("?export=csv", "*/*", 200, "text/csv; charset=utf-8"),
            ("?export=csv", "application/json", 406, "application/json"),
        ])
    func form(query: String, accept: String, status: Int, type: String) async throws {
        let jobs = try await JobFixture()
        let id = try await jobs.addJob(owner: jobs.server.admin)
        try await jobs.run { client in
            let answer = try await client.get("/jobs/\(id)/ranking/\(query)", as: jobs.server.admin, [.accept: accept])
            #expect(answer.status.code == status)
            #expect(answer.headers[.contentType] == type)
        }
    }
}
