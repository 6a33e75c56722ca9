import TestSupport

@testable import ScreenEngine

extension AccessScene {
    /// Adds an answer with everything that an answer can have, and a question that is still to be answered.
    ///
    /// - Parameter screening: a screening of the candidate for the fixture's job.
    static func addAnswer(screening: Int, of candidate: Int, to fixture: HiringFixture) async throws -> [String: Int] {
        let organisation = fixture.server.organisation
        let set = try await fixture.server.insert(
            "INSERT INTO question_sets (organisation_id, name, created_at) VALUES ($1, 'About you', 0) RETURNING id",
            [.integer(organisation)])
        var ids: [String: Int] = [:]
        for (name, kind) in [("unanswered", "text"), ("answered", "video")] {
            ids[name] = try await fixture.server.insert(
                """
                INSERT INTO questions (organisation_id, question_set_id, text, kind, position, created_at, updated_at)
                VALUES ($1, $2, 'Well?', $3, 1, 0, 0) RETURNING id
                """, [.integer(organisation), .integer(set), .text(kind)])
        }
        let key = MediaKey(organisation: organisation, fileName: "talk.mp4", random: .system)
        try fixture.server.folder.write("media/\(key)", "a film")
        ids["answer"] = try await fixture.server.insert(
            """
            INSERT INTO answers (organisation_id, screening_id, question_id, candidate_id, job_id, video_key, audio_key,
                thumbnail_key, media_type, status, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $6, $6, 'video/mp4', 'ready', 0, 0) RETURNING id
            """,
            [
                .integer(organisation), .integer(screening), .integer(ids["answered"] ?? 0), .integer(candidate),
                .integer(fixture.job), .text(key.text),
            ])
        return ids
    }
}
