/// A step that an organisation's interviews are made of, such as `Resume Screening`.
struct InterviewService: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// The organisation that it belongs to.
    var organisation: Int
    /// Its name, of which an organisation has one.
    var name: String
    /// When it was made.
    var createdAt: Timestamp
}
