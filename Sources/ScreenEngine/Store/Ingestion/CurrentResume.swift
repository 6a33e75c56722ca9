/// Which of a candidate's resumes for a job counts: the newest that has been read, or the newest where none has, so that
/// nobody drops out of a list while another file of theirs is read.
enum CurrentResume {
    /// Has the application follow its newest resume, and its score.
    static func follow(candidate: Int, job: Int, at now: Timestamp, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE applications SET resume_id = newest.id, overall_score = newest.overall_score, updated_at = $3
            FROM (
                SELECT id, overall_score FROM resumes WHERE candidate_id = $1 AND job_id = $2
                ORDER BY completed DESC, id DESC LIMIT 1) AS newest
            WHERE candidate_id = $1 AND job_id = $2
                AND (resume_id IS DISTINCT FROM newest.id
                    OR applications.overall_score IS DISTINCT FROM newest.overall_score)
            """, [.integer(candidate), .integer(job), .timestamp(now)])
    }
}
