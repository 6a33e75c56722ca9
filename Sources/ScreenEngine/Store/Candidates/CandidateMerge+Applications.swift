extension CandidateMerge {
    /// Two applications for one job, the one made first in front.
    private struct Pair {
        var first: StandingApplication
        var second: StandingApplication
    }

    /// Leaves one application of two for the same job. Their number is that of the jobs that one person applied for
    /// twice: a handful.
    func joinApplications(_ connection: any Connection) throws {
        let all = try connection.all(
            """
            SELECT a.id, a.job_id, a.stage_name, a.status, coalesce(s.updated_at, a.updated_at), coalesce(s.id, 0),
                coalesce((SELECT max(t.position) FROM interview_steps t JOIN services v ON v.id = t.service_id
                    WHERE t.job_id = a.job_id AND t.candidate_id IS NULL AND v.name = a.stage_name), 0)
            FROM applications a LEFT JOIN job_universal_statuses s ON s.application_id = a.id AND s.is_latest = 1
            WHERE a.candidate_id IN ($1, $2) ORDER BY a.job_id, a.created_at, a.id
            """,
            [.integer(target), .integer(other)], StandingApplication.init)
        for (first, second) in zip(all, all.dropFirst()) where first.job == second.job {
            try join(Pair(first: first, second: second), connection)
        }
    }

    private func join(_ pair: Pair, _ connection: any Connection) throws {
        let standing = pair.first.isFurther(than: pair.second) ? pair.first : pair.second
        let latest = pair.first.decision < pair.second.decision ? pair.second : pair.first
        let left: [SQLValue] = [.integer(pair.first.id), .integer(pair.second.id)]
        try connection.execute(
            "UPDATE job_universal_statuses SET is_latest = 0 WHERE application_id IN ($1, $2)", left)
        try connection.execute("UPDATE job_universal_statuses SET application_id = $1 WHERE application_id = $2", left)
        try connection.execute("DELETE FROM applications WHERE id = $1", [.integer(pair.second.id)])
        try connection.execute(
            """
            UPDATE applications SET candidate_id = $2, stage_name = $3, status = $4, updated_at = $5 WHERE id = $1
            """,
            [
                .integer(pair.first.id), .integer(target), .text(standing.stageName), .text(standing.status),
                .timestamp(now),
            ])
        try countNewestResume(of: pair.first, connection)
        if latest.decision.row != 0, latest.stageName == standing.stageName, latest.status == standing.status {
            try connection.execute(
                "UPDATE job_universal_statuses SET is_latest = 1 WHERE id = $1", [.integer(latest.decision.row)])
        } else {
            try ApplicationHistory.begin(application: pair.first.id, by: account, at: now, connection)
        }
    }

    private func countNewestResume(of application: StandingApplication, _ connection: any Connection) throws {
        let newest = try connection.first(
            """
            SELECT id, overall_score FROM resumes WHERE candidate_id IN ($1, $2) AND job_id = $3
            ORDER BY created_at DESC, id DESC LIMIT 1
            """,
            [.integer(target), .integer(other), .integer(application.job)]
        ) { ($0.int(0), $0.intIfPresent(1)) }
        try connection.execute(
            "UPDATE applications SET resume_id = $2, overall_score = $3 WHERE id = $1",
            [.integer(application.id), .integer(ifPresent: newest?.0), .integer(ifPresent: newest?.1)])
    }
}
