/// Some jobs with the accounts and weights that are shown within them.
struct JobSet: Sendable {
    /// The jobs, in the order asked for; those that are gone are left out.
    var jobs: [JobRecord]
    /// Owners and those that jobs are shared with.
    var users: [Int: User]
    /// The weights.
    var weights: [Int: ScoreWeight]

    /// Reads jobs: four queries, whatever the number of jobs and of accounts that they are shared with.
    ///
    /// - Parameter today: the number of the day whose applicants count as today's.
    static func find(_ ids: [Int], today: Int, _ connection: any Connection) throws -> JobSet {
        guard !ids.isEmpty else { return JobSet(jobs: [], users: [:], weights: [:]) }
        let found = try JobRepository.find(ids, today: today, connection)
        let list = SQLList(ids)
        let users = try connection.all(
            """
            SELECT \(User.columns()) FROM users WHERE id IN (
                SELECT owner_id FROM jobs WHERE id IN (\(list.placeholders))
                UNION SELECT user_id FROM job_shares WHERE job_id IN (\(list.placeholders)))
            """, list.values
        ) { User($0) }
        return JobSet(
            jobs: ids.compactMap { found[$0] },
            users: Dictionary(uniqueKeysWithValues: users.map { ($0.id, $0) }),
            weights: try ScoreWeightRepository.find(Set(found.values.map(\.content.scoreWeight)), connection))
    }
}
