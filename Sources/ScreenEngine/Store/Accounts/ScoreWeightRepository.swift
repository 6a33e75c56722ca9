internal import Scoring

/// Score weights in the store.
enum ScoreWeightRepository {
    private static let names = ["skills", "work_experience", "projects", "education", "certifications"]

    /// The columns that ``read(_:from:)`` reads, in its order, of a table under this name.
    static func columns(of table: String = "score_weights") -> String {
        (["id", "organisation_id", "user_id"] + names).map { "\(table).\($0)" }.joined(separator: ", ")
    }

    /// Reads a row, whose first such column has this number.
    static func read(_ row: any Row, from first: Int = 0) -> ScoreWeight {
        let thousandths = names.indices.map { row.int(first + 3 + $0) }
        // The table's own check has made sure of the sum.
        guard let weights = try? ScoreWeights(thousandths: thousandths) else {
            preconditionFailure("the store has weights that don't sum to 1")
        }
        return ScoreWeight(
            id: row.int(first), organisation: row.int(first + 1), user: row.intIfPresent(first + 2), weights: weights)
    }

    /// How many weights an account sees: the organisation's and its own, an administrator everybody's.
    static func count(for account: Account, _ connection: any Connection) throws -> Int {
        try connection.one(
            "SELECT count(*) FROM score_weights WHERE \(visible)", scope(account)
        ) { $0.int(0) }
    }

    /// A piece of the weights that an account sees, in the order in which they were made.
    static func page(
        for account: Account, limit: Int, offset: Int, _ connection: any Connection
    ) throws -> [ScoreWeight] {
        try connection.all(
            "SELECT \(columns()) FROM score_weights WHERE \(visible) ORDER BY id LIMIT $4 OFFSET $5",
            scope(account) + [.integer(limit), .integer(offset)]
        ) { read($0) }
    }

    /// Weights, where an account sees them.
    static func find(_ id: Int, for account: Account, _ connection: any Connection) throws -> ScoreWeight? {
        try connection.first(
            "SELECT \(columns()) FROM score_weights WHERE \(visible) AND id = $4", scope(account) + [.integer(id)]
        ) { read($0) }
    }

    private static let visible = "organisation_id = $1 AND ($2 = 1 OR user_id IS NULL OR user_id = $3)"

    private static func scope(_ account: Account) -> [SQLValue] {
        [.integer(account.organisation), .bool(account.isAdmin), .integer(account.id)]
    }

    /// Weights by identifier, for what refers to them; one query, whatever their number.
    static func find(_ ids: some Collection<Int>, _ connection: any Connection) throws -> [Int: ScoreWeight] {
        guard !ids.isEmpty else { return [:] }
        let list = SQLList(ids)
        let weights = try connection.all(
            "SELECT \(columns()) FROM score_weights WHERE id IN (\(list.placeholders))", list.values
        ) { read($0) }
        return Dictionary(uniqueKeysWithValues: weights.map { ($0.id, $0) })
    }

    /// The weights that a job has unless told otherwise: the organisation's oldest, made with it; made again where they
    /// were deleted.
    static func standard(
        organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> ScoreWeight {
        let oldest = try connection.first(
            """
            SELECT \(columns()) FROM score_weights WHERE organisation_id = $1 AND user_id IS NULL ORDER BY id LIMIT 1
            """, [.integer(organisation)]
        ) { read($0) }
        return try oldest ?? insert(.standard, organisation: organisation, user: nil, at: now, connection)
    }

    /// Keeps new weights.
    static func insert(
        _ weights: ScoreWeights, organisation: Int, user: Int?, at now: Timestamp, _ connection: any Connection
    ) throws -> ScoreWeight {
        try connection.one(
            """
            INSERT INTO score_weights (organisation_id, user_id, created_at, \(names.joined(separator: ", ")))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING \(columns(of: "score_weights"))
            """,
            [.integer(organisation), .integer(ifPresent: user), .timestamp(now)]
                + weights.thousandths.map(SQLValue.integer)
        ) { read($0) }
    }

    /// Changes weights. The scores made by them are somebody else's work.
    static func update(_ changed: ScoreWeight, _ connection: any Connection) throws {
        try connection.execute(
            """
            UPDATE score_weights SET user_id = $3, skills = $4, work_experience = $5, projects = $6, education = $7,
                certifications = $8
            WHERE id = $1 AND organisation_id = $2
            """,
            [.integer(changed.id), .integer(changed.organisation), .integer(ifPresent: changed.user)]
                + changed.weights.thousandths.map(SQLValue.integer))
    }

    /// Removes weights.
    ///
    /// - Throws: ``AccountError`` with the code `inUse` where a job is scored by them or a score was made by them.
    static func delete(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Bool {
        do {
            return try connection.execute(
                "DELETE FROM score_weights WHERE id = $1 AND organisation_id = $2",
                [.integer(id), .integer(organisation)]) > 0
        } catch let error as StoreError where error.code == .foreignKey {
            throw AccountError(.inUse, "these weights are in use; give the jobs scored by them others first")
        }
    }
}
