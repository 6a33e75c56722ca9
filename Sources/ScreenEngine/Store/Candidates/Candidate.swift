/// A person who applied, as far as it is said of them themselves; what they applied for is in applications and resumes.
struct Candidate: Sendable, Hashable {
    /// The identifier.
    var id: Int
    /// What a person can change.
    var details: CandidateDetails
    /// Whether the name is the file's until the resume has been read.
    var isProvisional: Bool
    /// When it was made.
    var createdAt: Timestamp
    /// When it was last changed.
    var updatedAt: Timestamp
}
