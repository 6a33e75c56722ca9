import HTTPTypes
import Testing

@testable import ScreenEngine

/// What a change of a job does to the scores of its resumes.
struct JobScoringTests {
    private static let version = "SELECT scoring_version FROM jobs"
    private static let tasks = "SELECT job_id FROM ingestion_tasks WHERE resume_id IS NULL"

    @Test(
        "A change that scoring can see has the resumes scored anew, once; another one has not",
        arguments: [
            (#"{"must_have_skills": ["Triage", "ECG"]}"#, true), (#"{"title": "Midwife"}"#, true),
            (#"{"description": "Night shifts."}"#, true), (#"{"jd_html": "<p>Night shifts.</p>"}"#, true),
            (#"{"min_experience": 2}"#, true), (#"{"max_experience": 9}"#, true),
            (#"{"must_have_skills": [{"label": "Triage", "value": "t"}]}"#, false), (#"{"title": " Nurse "}"#, false),
            (#"{"location": "Pune", "experience": 3, "published": true, "close_date": "2026-01-01"}"#, false),
            (#"{"jd_html": "<p> </p>"}"#, false), (#"{"users_shared_with": []}"#, false),
        ])
    func rescored(payload: String, isRescored: Bool) async throws {
        let jobs = try await JobFixture()
        let admin = jobs.server.admin
        let id = try await jobs.addJob(owner: admin)
        try await jobs.run { client in
            for _ in 0..<2 {
                let answer = try await client.patch("/jobs/\(id)/", payload, as: admin)
                #expect(answer.status == .ok)
            }
        }
        try await jobs.server.expect(JobScoringTests.version, gives: [isRescored ? 2 : 1])
        try await jobs.server.expect(JobScoringTests.tasks, gives: isRescored ? [id] : [])
        #expect(jobs.wakes.take() >= (isRescored ? 1 : 0))
    }

    @Test("Other weights give other scores in the same request; people's own stay")
    func weighed() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let admin = server.admin
        let id = try await jobs.addJob(owner: admin)
        let ann = try await jobs.addApplication("Ann", job: id, organisation: server.organisation, fraction: 500_000)
        let bob = try await jobs.addApplication("Bob", job: id, organisation: server.organisation, fraction: 250_000)
        try await server.execute(
            "UPDATE resume_scores SET skills_fraction = 1000000, work_exp_fraction = 333335 WHERE resume_id = \(ann.resume)")
        let judgement = try await server.insert(
            """
            INSERT INTO resume_scores (resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                education_score, certifications_score, overall_score, scoring_version, as_of, created_at)
            VALUES (\(bob.resume), \(id), 0, 100, 0, 0, 0, 0, 100, 1, 0, 0) RETURNING id
            """)
        try await server.execute(
            """
            UPDATE resumes SET engine_score_id = resume_score_id, resume_score_id = \(judgement), overall_score = 100
            WHERE id = \(bob.resume)
            """)
        try await server.execute("UPDATE applications SET overall_score = 100 WHERE id = \(bob.application)")
        let weights = try await server.insert(
            """
            INSERT INTO score_weights (organisation_id, skills, work_experience, projects, education, certifications,
                created_at) VALUES (\(server.organisation), 600, 100, 100, 100, 100, 0) RETURNING id
            """)
        try await jobs.run { client in
            let answer = try await client.patch("/jobs/\(id)/", "{\"score_weight\": {\"id\": \(weights)}}", as: admin)
            #expect(try answer.json["score_weight"]?["skills"] == .string("0.60"))
            let ranking = try await client.get("/jobs/\(id)/ranking/", as: admin).items
            // 6.00 of skills, 0.33335 of 1.00 rounded half up, 0.50 three times.
            #expect(ranking[0]["overall_score"] == .string("7.83"))
            #expect(ranking[0]["resume_score"]?["work_exp_score"] == .string("0.33"))
            #expect(ranking[1]["overall_score"] == .string("1.00"))
        }
        try await server.expect("SELECT overall_score FROM resumes ORDER BY id", gives: [783, 100])
        try await server.expect("SELECT overall_score FROM resume_scores WHERE ai_score = 1 ORDER BY id", gives: [783, 250])
        try await server.expect(JobScoringTests.version, gives: [1])
        try await server.expect(JobScoringTests.tasks, gives: [])
    }

    @Test("Who asks for scoring anew is the user of the engine's scores; a person's judgement stays that person's")
    func askedBy() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let una = try await server.addUser("Una", .admin)
        let id = try await jobs.addJob(owner: server.admin)
        for name in ["Ann", "Bob"] {
            try await jobs.addApplication(name, job: id, organisation: server.organisation, fraction: 500_000)
        }
        try await server.execute(
            """
            INSERT INTO resume_scores (resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                education_score, certifications_score, overall_score, user_id, scoring_version, as_of, created_at)
            SELECT max(resume_id), job_id, 0, 100, 0, 0, 0, 0, 100, \(server.admin.id), 1, 0, 0 FROM resume_scores
            """)
        try await jobs.run { client in
            let answer = try await client.post("/jobs/\(id)/rescore/", as: una)
            #expect(answer.status == .accepted)
        }
        try await server.expect("SELECT coalesce(user_id, 0) FROM resume_scores WHERE ai_score = 1", gives: [una.id, una.id])
        try await server.expect("SELECT coalesce(user_id, 0) FROM resume_scores WHERE ai_score = 0", gives: [server.admin.id])
    }

    @Test("Scoring anew when asked says how many resumes that is, and is queued once")
    func asked() async throws {
        let jobs = try await JobFixture()
        let server = jobs.server
        let id = try await jobs.addJob(owner: server.admin)
        for name in ["Ann", "Bob"] {
            try await jobs.addApplication(name, job: id, organisation: server.organisation, fraction: nil)
        }
        try await jobs.run { client in
            for _ in 0..<2 {
                let answer = try await client.post("/jobs/\(id)/rescore/", as: server.admin)
                #expect(answer.status == .accepted)
                #expect(answer.text == #"{"resumes":2}"#)
            }
            #expect(try await client.get("/jobs/\(id)/rescore/", as: server.admin).status == .methodNotAllowed)
        }
        #expect(jobs.wakes.take() == 2)
        try await server.expect(JobScoringTests.version, gives: [3])
        try await server.expect(JobScoringTests.tasks, gives: [id])
    }
}
