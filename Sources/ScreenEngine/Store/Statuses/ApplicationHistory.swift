internal import ResumeParse

/// The only way in which an application's stage and status change: each change is written to the application and, in the
/// same transaction, as a row of history that says who made it and when, and for the webhooks that are told of it. A
/// change that changes nothing writes nothing.
enum ApplicationHistory {
    /// A change; what is not given stays.
    struct Change: Sendable, Hashable {
        /// The stage to go to.
        var stageName: String?
        /// The status to take.
        var status: ApplicationStatus?
        /// The account that makes it; none for the engine.
        var by: Int?
        /// When it is made.
        var at: Timestamp
        /// The request that asks for it, for the audit log.
        var requestID: String?
    }

    /// Writes the first row of an application that was just made.
    @discardableResult
    static func begin(application: Int, by account: Int?, at now: Timestamp, _ connection: any Connection) throws
        -> JobUniversalStatus?
    {
        try append(application: application, by: account, at: now, connection)
    }

    /// Changes an application.
    ///
    /// - Returns: the new row, or nothing where the application stands like that already or isn't there.
    @discardableResult
    static func change(application: Int, to change: Change, _ connection: any Connection) throws
        -> JobUniversalStatus?
    {
        let changed = try connection.execute(
            """
            UPDATE applications SET stage_name = coalesce($2, stage_name), status = coalesce($3, status), updated_at = $4
            WHERE id = $1 AND (stage_name <> coalesce($2, stage_name) OR status <> coalesce($3, status))
            """,
            [
                .integer(application), .text(ifPresent: change.stageName),
                .text(ifPresent: change.status?.rawValue), .timestamp(change.at),
            ])
        guard changed > 0 else { return nil }
        let row = try append(application: application, by: change.by, at: change.at, connection)
        if let row, let account = change.by {
            try audit(row, by: account, request: change.requestID, at: change.at, connection)
        }
        return row
    }

    /// Takes back the latest change of an application: its row goes, and the application stands again as the row before
    /// says.
    ///
    /// - Returns: whether the row was the latest one and had one before it.
    static func undo(
        _ row: JobUniversalStatus, by account: Int, request: String? = nil, at now: Timestamp,
        _ connection: any Connection
    ) throws -> Bool {
        guard row.isLatest, let earlier = try before(row, connection) else { return false }
        try connection.execute("DELETE FROM job_universal_statuses WHERE id = $1", [.integer(row.id)])
        try connection.execute(
            "UPDATE job_universal_statuses SET is_latest = 1 WHERE id = $1", [.integer(earlier.id)])
        try connection.execute(
            "UPDATE applications SET stage_name = $2, status = $3, updated_at = $4 WHERE id = $1",
            [.integer(row.application), .text(earlier.stageName), .text(earlier.status), .timestamp(now)])
        try audit(earlier, by: account, request: request, at: now, connection)
        try WebhookOutbox.note(earlier, undoing: row, at: now, connection)
        return true
    }

    /// Writes down who moved whom, and to where. What the engine does by itself is in the history alone.
    private static func audit(
        _ row: JobUniversalStatus, by account: Int, request: String?, at now: Timestamp, _ connection: any Connection
    ) throws {
        let organisation = try connection.one(
            "SELECT organisation_id FROM applications WHERE id = $1", [.integer(row.application)]
        ) { $0.int(0) }
        var json = JSONWriter()
        json.object {
            $0.member("stage_name", row.stageName)
            $0.member("status", row.status)
        }
        try AuditRepository.append(
            AuditEntry(
                .applicationMoved, organisation: organisation, user: account, candidate: row.candidate, job: row.job,
                requestID: request, details: String(decoding: json.bytes, as: UTF8.self), at: now), connection)
    }

    /// The row before a row.
    static func before(_ row: JobUniversalStatus, _ connection: any Connection) throws -> JobUniversalStatus? {
        try connection.first(
            """
            SELECT \(JobUniversalStatus.columns) FROM job_universal_statuses
            WHERE application_id = $1 AND id < $2 ORDER BY id DESC LIMIT 1
            """,
            [.integer(row.application), .integer(row.id)], JobUniversalStatus.init)
    }

    private static func append(
        application: Int, by account: Int?, at now: Timestamp, _ connection: any Connection
    ) throws -> JobUniversalStatus? {
        try connection.execute(
            "UPDATE job_universal_statuses SET is_latest = 0 WHERE application_id = $1 AND is_latest = 1",
            [.integer(application)])
        let row = try connection.first(
            """
            INSERT INTO job_universal_statuses
                (organisation_id, application_id, candidate_id, job_id, stage_name, status, is_latest, updated_at,
                updated_by)
            SELECT organisation_id, id, candidate_id, job_id, stage_name, status, 1, $2, $3
            FROM applications WHERE id = $1
            RETURNING \(JobUniversalStatus.columns)
            """,
            [.integer(application), .timestamp(now), .integer(ifPresent: account)], JobUniversalStatus.init)
        if let row { try WebhookOutbox.note(row, at: now, connection) }
        return row
    }
}
