/// Joins the steps of two candidates who are one person. Where both have a step at the same place of a module one is
/// left: the further one, and of two that are equally far the one that was moved last.
enum StepJoin {
    /// Gives one candidate the steps of another.
    static func join(_ other: Int, into target: Int, _ connection: any Connection) throws {
        let pair: [SQLValue] = [.integer(target), .integer(other)]
        let losers = try connection.all(
            """
            SELECT own.id, own.status, own.updated_at, given.id, given.status, given.updated_at
            FROM interview_steps own JOIN interview_steps given
                ON given.interview_module_id = own.interview_module_id AND given.service_id = own.service_id
                AND given.position = own.position AND given.candidate_id = $2
            WHERE own.candidate_id = $1 ORDER BY own.id
            """, pair
        ) { min(Reached($0, at: 0), Reached($0, at: 3)).id }
        if !losers.isEmpty {
            let list = SQLList(losers)
            try connection.execute("DELETE FROM interview_steps WHERE id IN (\(list.placeholders))", list.values)
        }
        try connection.execute("UPDATE interview_steps SET candidate_id = $1 WHERE candidate_id = $2", pair)
    }

    /// How far a step is.
    private struct Reached: Comparable {
        var progress: Int
        var updatedAt: Timestamp
        var id: Int

        init(_ row: any Row, at column: Int) {
            id = row.int(column)
            progress = StepStatus(rawValue: row.text(column + 1))?.progress ?? 0
            updatedAt = row.timestamp(column + 2)
        }

        static func < (left: Reached, right: Reached) -> Bool {
            (left.progress, left.updatedAt, left.id) < (right.progress, right.updatedAt, right.id)
        }
    }
}
