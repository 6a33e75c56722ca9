import Testing

@testable import ScreenEngine

/// The objects that the documents show, as they show them, and the store that answers with them. What the documents leave
/// out with dots has a value here.
enum SeedExample {
    /// A moment as the documents write it.
    static func moment(_ text: String) -> Timestamp { TimestampText.parse(text) ?? Timestamp(microseconds: 0) }

    /// `JobViewSet`.
    static let job = """
        {"id": 12, "title": "Software Tester", "jd_html": "...lorem ipsum dolor", "description": "...lorm ipsum dolor",
         "applicants_count": 12, "applicants_today_count": 0, "experience": 5, "min_experience": 5,
         "encrypted": "...qwertyuiopasdfghjkl",
         "owner": {"id": 123, "name": "John doe", "org": 1, "username": null, "email": "johndoe@example.com",
            "role": {"id": 1, "name": "Admin"}, "profile_pic": "https://bucket.example.com/john.png", "is_active": true,
            "is_staff": true, "is_superuser": true, "last_login": "2025-02-17T04:52:49.230031Z",
            "last_seen": "0 minutes ago", "contact": 1234567890, "country": "India", "invited_by": null,
            "created_at": "2024-12-02T12:33:13.659653Z"},
         "max_experience": 10, "employment_type": "Full Time", "location": "Pune / Remote", "published": true,
         "closing_in": 0, "close_date": "2025-01-31T00:00:00Z", "created_at": "2024-09-27T06:11:18.952174Z",
         "users_shared_with": [
            {"id": 4, "name": "Jane Doe", "org": 1, "username": null, "email": "janedoe@example.com",
             "role": {"id": 1, "name": "Admin"}, "profile_pic": "https://bucket.example.com/jane.png", "is_active": true,
             "is_staff": true, "is_superuser": false, "last_login": "2024-11-28T09:36:37.256921Z",
             "last_seen": "80 days ago", "contact": 9876543210, "country": null, "invited_by": null,
             "created_at": "2024-12-02T12:33:13.659653Z"}],
         "must_have_skills": [{"label": "Communication", "value": "Communication", "__isNew__": true}],
         "score_weight": {"id": 1, "skills": "0.30", "work_experience": "0.30", "projects": "0.20", "education": "0.10",
            "certifications": "0.10", "user": null}}
        """

    /// Makes the job, the newest of 123, at the very moment at which its owner signed in.
    static func makeJob(in scene: SeedScene) async throws {
        let store = scene.hiring.server
        let login = moment("2025-02-17T04:52:49.230031Z")
        try await store.execute(
            """
            INSERT INTO users (id, organisation_id, name, email, role, profile_pic, is_staff, is_superuser, last_login,
                last_seen, contact, country, created_at)
            VALUES (123, 1, 'John doe', 'johndoe@example.com', 'Admin', 'https://bucket.example.com/john.png', 1, 1, $1,
                $2, 1234567890, 'India', $3)
            """, [.timestamp(login), .timestamp(store.clock.now), .timestamp(moment("2024-12-02T12:33:13.659653Z"))])
        let seen = moment("2024-11-28T09:36:37.256921Z")
        try await store.execute(
            """
            UPDATE users SET name = 'Jane Doe', email = 'janedoe@example.com', role = 'Admin', is_staff = 1,
                profile_pic = 'https://bucket.example.com/jane.png', last_login = $1, last_seen = $1,
                contact = 9876543210, created_at = $2 WHERE id = 4
            """, [.timestamp(seen), .timestamp(moment("2024-12-02T12:33:13.659653Z"))])
        try await store.execute(
            """
            INSERT INTO jobs (id, organisation_id, owner_id, score_weight_id, title, jd_html, description, experience,
                min_experience, max_experience, employment_type, location, published, close_date, must_have_skills,
                applicants_count, created_at, updated_at)
            VALUES (12, 1, 123, 1, 'Software Tester', '...lorem ipsum dolor', '...lorm ipsum dolor', 5, 5, 10, 'Full Time',
                'Pune / Remote', 1, $1, '[{"label":"Communication","value":"Communication","__isNew__":true}]', 12, $2, $2)
            """,
            [
                .timestamp(moment("2025-01-31T00:00:00Z")), .timestamp(moment("2024-09-27T06:11:18.952174Z")),
            ])
        try await store.execute("INSERT INTO job_shares (job_id, user_id) VALUES (12, 4)")
        try await store.execute(
            """
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 121)
            INSERT INTO jobs (organisation_id, owner_id, score_weight_id, title, must_have_skills, created_at, updated_at)
            SELECT 1, 1, 1, 'Filler', '[]', n, n FROM numbers
            """)
    }
}

extension JSONValue {
    /// An object without one of its members.
    func without(_ name: String) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name })
    }
}
