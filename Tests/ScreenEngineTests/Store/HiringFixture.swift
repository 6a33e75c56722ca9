internal import Synchronization
internal import SystemPackage
internal import TestSupport

@testable internal import ScreenEngine

/// Two organisations in an empty store. In the first are an administrator, a user who owns the job, one with whom it is
/// shared and one who sees nothing; in the second an administrator.
struct HiringFixture: Sendable {
    let folder: TemporaryFolder
    let database: SQLiteDatabase
    let time = TestTime()

    let organisation = 1
    let admin = Account(id: 1, organisation: 1, role: .admin, isSuperuser: false)
    let owner = Account(id: 2, organisation: 1, role: .user, isSuperuser: false)
    let helper = Account(id: 3, organisation: 1, role: .user, isSuperuser: false)
    let stranger = Account(id: 4, organisation: 1, role: .user, isSuperuser: false)
    let foreigner = Account(id: 5, organisation: 2, role: .admin, isSuperuser: false)
    /// Weights of 0.30, 0.30, 0.20, 0.10 and 0.10.
    let weights = 1
    /// A job of `owner`, shared with `helper`.
    let job: Int

    init() async throws {
        folder = try TemporaryFolder()
        database = try SQLiteDatabase(path: folder.path.appending("store.db"), readers: 2, clock: time.clock)
        try await database.migrate()
        let accounts = [admin, owner, helper, stranger, foreigner]
        job = try await database.write { connection in
            for name in ["Acme", "Other"] {
                try connection.execute("INSERT INTO organisations (name, created_at) VALUES ($1, 0)", [.text(name)])
            }
            for account in accounts {
                try connection.execute(
                    """
                    INSERT INTO users (id, organisation_id, name, email, role, created_at)
                    VALUES ($1, $2, $3, $3 || '@example.com', $4, 0)
                    """,
                    [
                        .integer(account.id), .integer(account.organisation), .text("user\(account.id)"),
                        .text(account.role.rawValue),
                    ])
            }
            for organisation in [1, 2] {
                try connection.execute(
                    """
                    INSERT INTO score_weights (organisation_id, skills, work_experience, projects, education,
                        certifications, created_at) VALUES ($1, 300, 300, 200, 100, 100, 0)
                    """, [.integer(organisation)])
            }
            try connection.execute(
                "INSERT INTO services (organisation_id, name, created_at) VALUES (1, 'Technical Interview', 0), (2, 'Chess', 0)")
            let job = try HiringFixture.insertJob(owner: 2, organisation: 1, connection)
            try connection.execute("INSERT INTO job_shares (job_id, user_id) VALUES ($1, 3)", [.integer(job)])
            return job
        }
    }

    /// Makes another job.
    func makeJob(owner: Int? = nil, organisation: Int = 1) async throws -> Int {
        let owner = owner ?? (organisation == 1 ? 1 : 5)
        return try await database.write { try HiringFixture.insertJob(owner: owner, organisation: organisation, $0) }
    }

    /// Makes a candidate who applies to a job.
    ///
    /// - Returns: the candidate's identifier.
    func apply(_ name: String, to job: Int? = nil, organisation: Int = 1) async throws -> Int {
        let (job, now) = (job ?? self.job, time.next())
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

    private static func insertJob(owner: Int, organisation: Int, _ connection: any Connection) throws -> Int {
        try connection.one(
            """
            INSERT INTO jobs (organisation_id, owner_id, score_weight_id, title, created_at, updated_at)
            VALUES ($1, $2, $1, 'Tester', 0, 0) RETURNING id
            """, [.integer(organisation), .integer(owner)]
        ) { $0.int(0) }
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

/// A clock that stands still until it is asked for a later moment.
final class TestTime: Sendable {
    private let microseconds = Mutex(1_736_174_403_684_118)

    /// What stands still.
    var clock: WallClock { WallClock { [self] in Timestamp(microseconds: microseconds.withLock { $0 }) } }

    /// Goes on by a second.
    @discardableResult
    func next() -> Timestamp {
        Timestamp(
            microseconds: microseconds.withLock {
                $0 += 1_000_000; return $0
            })
    }
}
