/// A job as it is kept.
struct JobRecord: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The organisation that it belongs to.
    var organisation: Int
    /// What people decided about it.
    var content: JobContent
    /// The accounts that it is shared with, in the order of their identifiers.
    var sharedWith: [Int]
    /// How many candidates applied.
    var applicantsCount: Int
    /// How many of them today.
    var applicantsToday: Int
    /// Goes up with every change that the scores depend on.
    var scoringVersion: Int
    /// When it was made.
    var createdAt: Timestamp
    /// When it was last changed.
    var updatedAt: Timestamp
}
