import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite struct ResumeObjectTests {
    private static let seed = [
        "id", "name", "job", "status_text", "relevant_experience_in_months", "overall_score", "resume_score", "completed",
        "updated_at", "updated_by", "is_approved", "approved_by", "created_at",
    ]

    @Test("A resume has the seed's members in its order, then its own")
    func members() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"), .init(flags: ["hidden_text"]))
        try await fixture.serve { client in
            let json = try await client.get("/resumes/\(resume)/", as: fixture.owner).json
            let listed = ResumeObjectTests.seed + ["candidate", "file_name", "flags"]
            #expect(json.names == listed + ["must_have_skills"])
            #expect(try await client.get("/resumes/", as: fixture.owner).items.first?.names == listed)
            #expect(json["overall_score"]?.string == "5.000" && json["status_text"]?.string == "Under Review")
            #expect(
                json["resume_score"]?.names == [
                    "id", "ai_score", "skills_score", "work_exp_score", "projects_score", "education_score",
                    "certifications_score", "overall_score", "feedback", "job", "user", "score_weight",
                ])
            #expect(json["resume_score"]?["overall_score"]?.string == "5.00")
            #expect(json["resume_score"]?["ai_score"] == .bool(true))
            #expect(json["flags"]?.text == #"[{"code":"hidden_text"}]"#)
            #expect(
                json["must_have_skills"]?.text == #"[{"label":"Swift","match":"exact","credit":1.0,"evidence":[]}]"#)
        }
    }

    @Test("A resume that is not scored has null for its scores and no skills")
    func unscored() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(
            of: try await fixture.apply("Asha"), .init(points: nil, isCompleted: false))
        try await fixture.serve { client in
            let json = try await client.get("/resumes/\(resume)/", as: fixture.owner).json
            #expect(json["overall_score"] == .null && json["resume_score"] == .null)
            #expect(json["completed"] == .bool(false) && json["must_have_skills"]?.text == "[]")
        }
    }

    @Test("Who sees the job sees its resumes and may change them; only who may change the job deletes them")
    func access() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            let one = "/resumes/\(resume)/"
            for path in [one, one + "text/"] {
                let found = try await fixture.statuses(client) { try await client.get(path, as: $0) }
                #expect(found == [200, 200, 200, 404, 404])
            }
            let changed = try await fixture.statuses(client) { try await client.patch(one, #"{"name":"A"}"#, as: $0) }
            #expect(changed == [200, 200, 200, 404, 404])
            for account in [fixture.stranger, fixture.foreigner] {
                let list = try await client.get("/resumes/", as: account)
                #expect(try list.ids.isEmpty)
            }
            for path in ["/resumes/", one, one + "file/", one + "text/"] {
                let answer = try await client.get(path, as: nil)
                #expect(answer.status == .unauthorized)
            }
            var deleted: [Int] = []
            for account in [fixture.foreigner, fixture.stranger, fixture.helper, fixture.owner] {
                deleted.append(try await client.delete(one, as: account).status.code)
            }
            #expect(deleted == [404, 404, 403, 204])
        }
        let noted = try await fixture.texts(
            "SELECT user_id || ' ' || resume_id FROM audit_log WHERE action = 'resume_deleted'")
        #expect(noted == ["\(fixture.owner.id) \(resume)"])
    }

    @Test("Changes of name, approval and status are noted with who made them")
    func change() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            fixture.tick()
            let body = #"{"name":" Asha R. ","is_approved":true,"status_text":"On Hold!","updated_by":99}"#
            let json = try await client.patch("/resumes/\(resume)/", body, as: fixture.helper).json
            #expect(json["name"]?.string == "Asha R." && json["status_text"]?.string == "On Hold")
            #expect(json["is_approved"] == .bool(true) && json["approved_by"]?.integer == fixture.helper.id)
            #expect(json["updated_by"]?.integer == fixture.helper.id)
            let history = try await client.get("/job-universal-statuses/?history=true", as: fixture.owner).items
            #expect(history.map { $0["status"]?.string } == ["On Hold", "Under Review"])
            #expect(history.first?["updated_by"]?.integer == fixture.helper.id)
            let back = try await client.patch("/resumes/\(resume)/", #"{"is_approved":false}"#, as: fixture.owner).json
            #expect(back["is_approved"] == .bool(false) && back["approved_by"] == .null)
        }
    }

    @Test("A change that changes nothing leaves no trace")
    func nothing() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            let before = try await client.get("/resumes/\(resume)/", as: fixture.owner)
            fixture.tick()
            let body = #"{"name":"Asha","is_approved":false,"status_text":"Under Review","resume_score":null}"#
            let after = try await client.patch("/resumes/\(resume)/", body, as: fixture.owner)
            #expect(after.body == before.body && after.headers[.eTag] == before.headers[.eTag])
            #expect(try await fixture.int("SELECT count(*) FROM job_universal_statuses") == 1)
        }
    }

    @Test(
        "What is wrong with a change is said in DRF's words",
        arguments: [
            (#"{"status_text":"Gone"}"#, #"{"status_text":["\"Gone\" is not a valid choice."]}"#),
            (#"{"name":""}"#, #"{"name":["This field may not be blank."]}"#),
            (#"{"is_approved":"x"}"#, #"{"is_approved":["Must be a valid boolean."]}"#),
            (#"{"resume_score":{"skills_score":"1.00"}}"#, #"{"resume_score":{"feedback":["This field is required."]}}"#),
            (#"{"resume_score":{"feedback":" "}}"#, #"{"resume_score":{"feedback":["This field may not be blank."]}}"#),
            (
                #"{"resume_score":{"skills_score":"3.01","feedback":"x"}}"#,
                #"{"resume_score":{"skills_score":["Ensure this value is less than or equal to 3."]}}"#
            ),
            (
                #"{"resume_score":{"projects_score":"-0.01","feedback":"x"}}"#,
                #"{"resume_score":{"projects_score":["Ensure this value is greater than or equal to 0."]}}"#
            ),
            (
                #"{"resume_score":{"projects_score":"1.005","feedback":"x"}}"#,
                #"{"resume_score":{"projects_score":["Ensure that there are no more than 2 decimal places."]}}"#
            ),
            (
                #"{"resume_score":{"projects_score":"many","feedback":"x"}}"#,
                #"{"resume_score":{"projects_score":["A valid number is required."]}}"#
            ),
        ])
    func wrong(body: String, message: String) async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            let answer = try await client.patch("/resumes/\(resume)/", body, as: fixture.owner)
            #expect(answer.status == .badRequest && answer.text == message)
        }
    }

    @Test("A resume that the engine has not scored needs all five parts of a judgement")
    func allParts() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"), .init(points: nil))
        try await fixture.serve { client in
            let body = """
                {"resume_score":{"skills_score":"1","work_exp_score":"1","projects_score":"1","education_score":"1",
                "feedback":"x"}}
                """
            let answer = try await client.patch("/resumes/\(resume)/", body, as: fixture.owner)
            #expect(answer.text == #"{"resume_score":{"certifications_score":["This field is required."]}}"#)
        }
    }

    @Test("A person's judgement counts until it is taken back, with the engine's evidence still shown")
    func judgement() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            let engines = try await client.get("/resumes/\(resume)/", as: fixture.owner).json["resume_score"]
            let body = #"{"resume_score":{"skills_score":"3.00","feedback":"Knows it well."}}"#
            let judged = try await client.patch("/resumes/\(resume)/", body, as: fixture.helper).json
            let score = try #require(judged["resume_score"])
            #expect(score["ai_score"] == .bool(false) && score["user"]?.integer == fixture.helper.id)
            #expect(score["skills_score"]?.string == "3.00" && score["work_exp_score"]?.string == "1.00")
            #expect(score["overall_score"]?.string == "6.00" && score["feedback"]?.string == "Knows it well.")
            #expect(judged["overall_score"]?.string == "6.000")
            #expect(judged["must_have_skills"]?.items?.count == 1)
            #expect(try await fixture.int("SELECT overall_score FROM applications") == 600)
            let back = try await client.patch("/resumes/\(resume)/", #"{"resume_score":null}"#, as: fixture.owner).json
            #expect(back["resume_score"] == engines && back["overall_score"]?.string == "5.000")
            #expect(try await fixture.int("SELECT overall_score FROM applications") == 500)
        }
    }

    @Test("A score that is sent back as it was read is nobody's judgement, and no reason for it is wanted")
    func sentBack() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            let one = "/resumes/\(resume)/"
            let engines = try await client.get(one, as: fixture.owner)
            fixture.tick()
            let same = try await client.put(one, engines.text, as: fixture.helper)
            #expect(same.status == .ok && same.text == engines.text)
            let body = #"{"resume_score":{"skills_score":"3.00","feedback":"Knows it well."}}"#
            let judged = try await client.patch(one, body, as: fixture.owner)
            let score = try #require(try judged.json["resume_score"])
            // What it was given under earlier weights may be more than the present ones allow.
            try await fixture.server.execute(
                "UPDATE score_weights SET skills = 200, projects = 300 WHERE id = $1", [.integer(fixture.weights)])
            let renamed = judged.text.replacing(#""name":"Asha""#, with: #""name":"Asha R.""#)
            for sent in [renamed, #"{"resume_score":{"skills_score":3,"feedback":"Knows it well."}}"#] {
                let answer = try await client.ask(
                    sent == renamed ? .put : .patch, one, sent, as: fixture.helper)
                #expect(answer.status == .ok, "\(answer.text)")
                #expect(try answer.json["name"]?.string == "Asha R.")
                #expect(try answer.json["resume_score"] == score)
            }
            let other = #"{"resume_score":{"skills_score":"2.00","feedback":"Knows it well."}}"#
            let taken = try await client.patch(one, other, as: fixture.helper).json["resume_score"]
            #expect(taken?["user"]?.integer == fixture.helper.id)
        }
        let judges = try await fixture.texts(
            "SELECT CAST(user_id AS TEXT) FROM audit_log WHERE action = 'score_judged' ORDER BY id")
        #expect(judges == ["\(fixture.owner.id)", "\(fixture.helper.id)"])
    }

    @Test("A write is made only where If-Match names the resume as it is")
    func condition() async throws {
        let fixture = try await HiringFixture()
        let resume = try await fixture.addResume(of: try await fixture.apply("Asha"))
        try await fixture.serve { client in
            let one = "/resumes/\(resume)/"
            let tag = try #require(try await client.get(one, as: fixture.owner).headers[.eTag])
            let changed = try await client.patch(one, #"{"name":"B"}"#, as: fixture.owner, [.ifMatch: tag])
            #expect(changed.status == .ok)
            #expect(
                try await client.patch(one, #"{"name":"C"}"#, as: fixture.owner, [.ifMatch: tag]).status
                    == .preconditionFailed)
            #expect(try await client.delete(one, as: fixture.owner, [.ifMatch: tag]).status == .preconditionFailed)
            let fresh = try #require(changed.headers[.eTag])
            #expect(try await client.get(one, as: fixture.owner, [.ifNoneMatch: fresh]).status == .notModified)
        }
    }
}
