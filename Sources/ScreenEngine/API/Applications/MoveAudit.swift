internal import ResumeParse

/// Writes down, in the transaction of the change itself, who moved an application where.
enum MoveAudit {
    /// Adds the line of a row of history.
    static func append(
        _ row: JobUniversalStatus, by asker: Asker, at now: Timestamp, _ connection: any Connection
    ) throws {
        var details = JSONWriter()
        details.object {
            $0.member("stage_name", row.stageName)
            $0.member("status", row.status)
        }
        try AuditRepository.append(
            AuditEntry(
                .applicationMoved, by: asker.account, candidate: row.candidate, job: row.job,
                requestID: asker.requestID, details: String(decoding: details.bytes, as: UTF8.self), at: now),
            connection)
    }
}
