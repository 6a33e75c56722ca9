/// Candidates: one row each, with the keys under which the same person is found again.
enum CandidateRepository {
    /// A candidate of an organisation.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> Candidate? {
        try connection.first(
            """
            SELECT id, name, email, profile_pic, contact, location, is_provisional, created_at, updated_at
            FROM candidates WHERE id = $1 AND organisation_id = $2
            """,
            [.integer(id), .integer(organisation)]
        ) { row in
            Candidate(
                id: row.int(0),
                details: CandidateDetails(
                    name: row.text(1), email: row.textIfPresent(2), profilePic: row.textIfPresent(3),
                    contact: row.textIfPresent(4), location: row.textIfPresent(5)),
                isProvisional: row.bool(6), createdAt: row.timestamp(7), updatedAt: row.timestamp(8))
        }
    }

    /// Adds a candidate; gives its identifier.
    static func insert(
        _ details: CandidateDetails, organisation: Int, keys: CandidateKeys, at now: Timestamp,
        _ connection: any Connection
    ) throws -> Int {
        try connection.one(
            """
            INSERT INTO candidates (name, email, profile_pic, contact, location, name_key, email_key, phone_key,
                organisation_id, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING id
            """,
            values(details, keys) + [.integer(organisation), .timestamp(now)]
        ) { $0.int(0) }
    }

    /// Writes a candidate's details over those that are there. What a person has written is no stand-in any more.
    static func update(
        _ id: Int, _ details: CandidateDetails, keys: CandidateKeys, at now: Timestamp, _ connection: any Connection
    ) throws {
        try connection.execute(
            """
            UPDATE candidates SET name = $1, email = $2, profile_pic = $3, contact = $4, location = $5, name_key = $6,
                email_key = $7, phone_key = $8, is_provisional = 0, updated_at = $9
            WHERE id = $10
            """,
            values(details, keys) + [.timestamp(now), .integer(id)])
    }

    /// Whether another candidate of the organisation has an e-mail address.
    static func isTaken(email: String, organisation: Int, except id: Int?, _ connection: any Connection) throws -> Bool
    {
        try connection.first(
            "SELECT 1 FROM candidates WHERE organisation_id = $1 AND email_key = $2 AND id <> $3",
            [.integer(organisation), .text(ifPresent: CandidateKeys.email(email)), .integer(id ?? 0)]
        ) { _ in true } ?? false
    }

    private static func values(_ details: CandidateDetails, _ keys: CandidateKeys) -> [SQLValue] {
        [
            .text(details.name), .text(ifPresent: details.email), .text(ifPresent: details.profilePic),
            .text(ifPresent: details.contact), .text(ifPresent: details.location),
            .text(CandidateKeys.name(details.name)), .text(ifPresent: details.email.flatMap(CandidateKeys.email)),
            .text(ifPresent: details.contact.flatMap { keys.phone($0) }),
        ]
    }
}
