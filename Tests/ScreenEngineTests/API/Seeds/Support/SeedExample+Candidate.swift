@testable import ScreenEngine

extension SeedExample {
    /// `CandidateViewSet`.
    static let candidate = #"""
        {"id": 123, "name": "John Doe", "email": "johndoe@example.com",
         "profile_pic": "https://bucket.example.com/john.png", "contact": "1234567890",
         "location": "{\"city\":\"Pune\",\"state\":\"Maharashtra\"}",
         "resumes": {"id": 1234, "name": "Example 1", "job": 7, "status_text": "Under Review",
            "relevant_experience_in_months": 2, "overall_score": "8.900",
            "resume_score": {"id": 1251, "ai_score": true, "skills_score": "3.90", "work_exp_score": "1.00",
                "projects_score": "3.00", "education_score": "1.00", "certifications_score": "0.00",
                "overall_score": "8.90", "feedback": null, "job": 7, "user": 2, "score_weight": 2},
            "completed": true, "updated_at": "2025-01-06T14:40:03.684118Z", "updated_by": null, "is_approved": false,
            "approved_by": null, "created_at": "2025-01-06T14:39:19.599535Z"},
         "applied_jobs": [{"id": 7, "title": "Trainee - Associate Software Developer"}],
         "created_at": "2024-07-02T12:38:00.405406Z", "updated_at": "2025-01-06T14:39:59.433143Z"}
        """#

    /// Makes the candidate, at the head of the second page of 123.
    static func makeCandidate(in scene: SeedScene) async throws {
        let store = scene.hiring.server
        let created = moment("2024-07-02T12:38:00.405406Z")
        try await store.execute(
            """
            INSERT INTO score_weights (id, organisation_id, user_id, skills, work_experience, projects, education,
                certifications, created_at) VALUES (2, 1, 2, 400, 100, 300, 100, 100, 0)
            ON CONFLICT (id) DO UPDATE SET organisation_id = 1
            """)
        try await store.execute(
            """
            INSERT INTO jobs (id, organisation_id, owner_id, score_weight_id, title, must_have_skills, created_at,
                updated_at) VALUES (7, 1, 2, 2, 'Trainee - Associate Software Developer', '[]', 0, 0)
            """)
        try await store.execute(
            """
            INSERT INTO candidates (id, organisation_id, name, email, profile_pic, contact, location, name_key, created_at,
                updated_at)
            VALUES (123, 1, 'John Doe', 'johndoe@example.com', 'https://bucket.example.com/john.png', '1234567890',
                '{"city":"Pune","state":"Maharashtra"}', 'john doe', $1, $2)
            """, [.timestamp(created), .timestamp(moment("2025-01-06T14:39:59.433143Z"))])
        try await store.execute(
            """
            INSERT INTO resumes (id, organisation_id, job_id, candidate_id, file_name, name, completed,
                relevant_experience_in_months, overall_score, updated_at, created_at)
            VALUES (1234, 1, 7, 123, 'cv.pdf', 'Example 1', 1, 2, 890, $1, $2)
            """,
            [.timestamp(moment("2025-01-06T14:40:03.684118Z")), .timestamp(moment("2025-01-06T14:39:19.599535Z"))])
        try await store.execute(
            """
            INSERT INTO resume_scores (id, resume_id, job_id, ai_score, skills_score, work_exp_score, projects_score,
                education_score, certifications_score, overall_score, user_id, score_weight_id, scoring_version, as_of,
                created_at)
            VALUES (1251, 1234, 7, 1, 390, 100, 300, 100, 0, 890, 2, 2, 1, 0, 0)
            """)
        try await store.execute("UPDATE resumes SET resume_score_id = 1251 WHERE id = 1234")
        try await store.execute(
            """
            INSERT INTO applications (organisation_id, job_id, candidate_id, resume_id, overall_score, created_at,
                updated_at) VALUES (1, 7, 123, 1234, 890, $1, $1)
            """, [.timestamp(created)])
        // Twenty newer ones, and the rest older.
        try await store.execute(
            """
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 122)
            INSERT INTO candidates (organisation_id, name, name_key, created_at, updated_at)
            SELECT 1, 'Filler', 'filler', $1 + n - 102, 0 FROM numbers
            """, [.timestamp(created)])
    }
}
