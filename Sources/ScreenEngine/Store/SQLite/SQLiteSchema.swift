/// The tables as SQLite has them. Everything is `INTEGER`, `TEXT` or `BLOB`: truth values are 0 and 1, moments are
/// microseconds since 1970, scores are hundredths, weights thousandths, so that the queries read the same on PostgreSQL.
/// Identifiers are never given twice (`AUTOINCREMENT`), so that what was erased can't be taken for what came later.
enum SQLiteSchema {
    /// All steps, in order.
    static let migrations = [
        Migration(
            number: 1, name: "accounts, jobs, candidates, resumes, queue, audit",
            sql: [accounts, hiring, reading, assessments, protection, search, feed, counters, scrubs].joined(
                separator: "\n")),
        Migration(
            number: 2, name: "interviews, questions, answers, media, webhooks",
            sql: [scoreReferences, interviews, questions, media, webhooks, interviewFeed].joined(separator: "\n")),
    ]
}
