/// A step from one version of the schema to the next. What was released is never changed, only followed.
struct Migration: Sendable, Hashable {
    /// Counts from 1 without gaps.
    var number: Int
    /// What it is about, in a word or two.
    var name: String
    /// Its statements.
    var sql: String
}
