import Testing

@testable internal import ScreenEngine

/// An organisation with an administrator, a user who owns the job, one with whom it is shared and one who sees nothing;
/// and the administrator of another organisation.
struct HiringFixture: Sendable {
    let server: APITestServer
    let owner: Account
    let helper: Account
    let stranger: Account
    let foreigner: Account
    /// The organisation's weights: 0.30, 0.30, 0.20, 0.10 and 0.10.
    let weights: Int
    /// A job of `owner`, shared with `helper`.
    let job: Int

    var admin: Account { server.admin }
    var database: SQLiteDatabase { server.database }

    init() async throws {
        server = try await APITestServer()
        owner = try await server.addUser("Olga")
        helper = try await server.addUser("Hugo")
        stranger = try await server.addUser("Stan")
        foreigner = try await server.addUser(
            "Fred", .admin, organisation: try await server.addOrganisation("Elsewhere"))
        let (organisation, now) = (server.organisation, server.clock.now)
        weights = try await server.database.write {
            try ScoreWeightRepository.standard(organisation: organisation, at: now, $0).id
        }
        job = try await server.insert(
            HiringFixture.insertJob, [.integer(organisation), .integer(owner.id), .integer(weights)])
        try await server.execute(
            "INSERT INTO job_shares (job_id, user_id) VALUES ($1, $2)", [.integer(job), .integer(helper.id)])
    }

    /// Makes another job, the administrator's of the organisation.
    func makeJob(of account: Account? = nil) async throws -> Int {
        let account = account ?? admin
        return try await server.insert(
            HiringFixture.insertJob, [.integer(account.organisation), .integer(account.id), .integer(weights)])
    }

    private static let insertJob = """
        INSERT INTO jobs (organisation_id, owner_id, score_weight_id, title, must_have_skills, created_at, updated_at)
        VALUES ($1, $2, $3, 'Tester', '[{"label":"Swift","value":"Swift","__isNew__":true}]', 0, 0) RETURNING id
        """

    /// Lets a second pass.
    @discardableResult
    func tick() -> Timestamp {
        server.clock.advance(seconds: 1)
        return server.clock.now
    }

    /// Makes a candidate who applies to a job.
    ///
    /// - Returns: the candidate's identifier.
    func apply(_ name: String, to job: Int? = nil, organisation: Int? = nil) async throws -> Int {
        let (job, now, organisation) = (job ?? self.job, tick(), organisation ?? server.organisation)
        return try await database.write { connection in
            let candidate = try connection.one(
                """
                INSERT INTO candidates (organisation_id, name, email, name_key, created_at, updated_at)
                VALUES ($1, $2, lower($2) || '@example.com', lower($2), $3, $3) RETURNING id
                """, [.integer(organisation), .text(name), .timestamp(now)]
            ) { $0.int(0) }
            try ApplicationRepository.apply(
                candidate: candidate, job: job, organisation: organisation, by: nil, at: now, connection)
            return candidate
        }
    }

    /// One integer out of the store.
    func int(_ sql: String, _ values: [SQLValue] = []) async throws -> Int? {
        try await database.read { try $0.first(sql, values) { $0.intIfPresent(0) } ?? nil }
    }

    /// The texts of a column.
    func texts(_ sql: String, _ values: [SQLValue] = []) async throws -> [String] {
        try await database.read { try $0.all(sql, values) { $0.text(0) } }
    }
}

extension HiringFixture {
    /// Changes a candidate's application at the fixture's job, a second later.
    func move(_ candidate: Int, stage: String? = nil, _ status: ApplicationStatus) async throws {
        let (job, now, by) = (job, tick(), owner.id)
        _ = try await database.write { connection in
            let application = try #require(
                try StatusRepository.application(candidate: candidate, job: job, connection))
            return try ApplicationHistory.change(
                application: application,
                to: ApplicationHistory.Change(stageName: stage, status: status, by: by, at: now), connection)
        }
    }

    /// Makes one of the organisation's services.
    func addService(_ name: String, organisation: Int? = nil) async throws -> Int {
        try await server.insert(
            "INSERT INTO services (organisation_id, name, created_at) VALUES ($1, $2, 0) RETURNING id",
            [.integer(organisation ?? server.organisation), .text(name)])
    }
}
