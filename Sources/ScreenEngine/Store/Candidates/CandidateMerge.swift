/// Joins two candidates who are the same person: one keeps its identifier and gets everything of the other.
///
/// Where both applied for the same job, one application is left: the one made first, so that the counts of days stay what
/// they were. It stands at the further stage of the two, with the status that belongs to that stage; at the same stage
/// with what was decided last. Its newest resume counts. Both histories stay, in the order of time, and one more row
/// says so where the last one doesn't. Of two steps at the same place of an interview the further one stays.
struct CandidateMerge {
    /// Why two candidates can't be joined.
    enum Refusal: Error, Hashable {
        /// They are one already.
        case isSame
        /// The other was joined into this one before.
        case wasMerged
        /// There is no other, or it is in another organisation.
        case isMissing
    }

    /// The candidate who stays.
    let target: Int
    /// The candidate who goes.
    let other: Int
    /// Their organisation.
    let organisation: Int
    /// Who joins them.
    let account: Int
    /// When.
    let now: Timestamp

    /// Joins them; to be called within one transaction, after access has been checked.
    func run(_ connection: any Connection) throws {
        guard target != other else { throw Refusal.isSame }
        guard let kept = try CandidateRepository.find(target, organisation: organisation, connection),
            let gone = try CandidateRepository.find(other, organisation: organisation, connection)
        else { throw try wasMerged(connection) ? Refusal.wasMerged : Refusal.isMissing }
        try keep(gone, connection)
        try joinApplications(connection)
        try StepJoin.join(other, into: target, connection)
        for table in CandidateMerge.tables {
            try connection.execute(
                "UPDATE \(table) SET candidate_id = $1 WHERE candidate_id = $2", [.integer(target), .integer(other)])
        }
        try joinDetails(kept, gone, connection)
    }

    /// Whatever refers to a candidate and has no rule of its own.
    private static let tables = [
        "applications", "job_universal_statuses", "resumes", "test_logs", "personality_screenings", "candidate_merges",
        "feedbacks", "answers", "webhook_deliveries",
    ]

    /// Whether the other was joined into this one by an earlier merge.
    func wasMerged(_ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM candidate_merges WHERE merged_id = $1 AND candidate_id = $2 AND organisation_id = $3",
            [.integer(other), .integer(target), .integer(organisation)]
        ) { _ in true } ?? false
    }

    private func keep(_ gone: Candidate, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO candidate_merges (merged_id, organisation_id, candidate_id, before, merged_by, merged_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .integer(other), .integer(organisation), .integer(target),
                .text(try MergedCandidate.text(gone, connection)), .integer(account), .timestamp(now),
            ])
    }

    private func joinDetails(_ kept: Candidate, _ gone: Candidate, _ connection: any Connection) throws {
        let takesName = kept.isProvisional && !gone.isProvisional
        let keys = try connection.first(
            "SELECT phone_key, employer_key FROM candidates WHERE id = $1", [.integer(other)]
        ) { ($0.textIfPresent(0), $0.textIfPresent(1)) }
        try connection.execute("DELETE FROM candidates WHERE id = $1", [.integer(other)])
        let email = kept.details.email ?? gone.details.email
        let name = takesName ? gone.details.name : kept.details.name
        try connection.execute(
            """
            UPDATE candidates SET name = $2, name_key = $3, email = $4, email_key = $5, contact = coalesce(contact, $6),
                profile_pic = coalesce(profile_pic, $7), location = coalesce(location, $8),
                phone_key = coalesce(phone_key, $9), employer_key = coalesce(employer_key, $10),
                is_provisional = $11, updated_at = $12
            WHERE id = $1
            """,
            [
                .integer(target), .text(name), .text(CandidateKeys.name(name)), .text(ifPresent: email),
                .text(ifPresent: email.flatMap(CandidateKeys.email)), .text(ifPresent: gone.details.contact),
                .text(ifPresent: gone.details.profilePic), .text(ifPresent: gone.details.location),
                .text(ifPresent: keys?.0), .text(ifPresent: keys?.1),
                .bool(kept.isProvisional && gone.isProvisional), .timestamp(now),
            ])
    }
}
