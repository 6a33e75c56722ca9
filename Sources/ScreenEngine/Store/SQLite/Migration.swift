/// One step of the schema, applied once and as a whole.
struct Migration: Sendable {
    /// Its number; they count from 1 without gaps, and what was released is never changed.
    var number: Int
    /// What it is about.
    var name: String
    /// The statements.
    var sql: String
}
