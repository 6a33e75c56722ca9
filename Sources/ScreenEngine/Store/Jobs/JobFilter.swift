/// Which jobs are asked for.
struct JobFilter: Sendable, Hashable {
    /// Part of the title, whatever its case.
    var title: String?
    /// Part of the location, whatever its case.
    var location: String?
    /// The kind of employment.
    var employmentType: String?
    /// Whether it is public.
    var published: Bool?
    /// The account that owns it.
    var owner: Int?
    /// The least that `min_experience` may be.
    var minExperience: Int?
    /// The most that `max_experience` may be.
    var maxExperience: Int?
    /// Made then or later.
    var createdAfter: Timestamp?
    /// Made then or earlier.
    var createdBefore: Timestamp?
    /// Whether the closing date has passed.
    var closed: Bool?
    /// Terms that must all be found in title, description or location.
    var terms: [String] = []
}
