/// What people decide about a job: everything of it that a write can set.
struct JobContent: Sendable, Hashable {
    /// The account that owns it.
    var owner: Int
    /// The weights by which its resumes are scored.
    var scoreWeight: Int
    /// Its title.
    var title: String
    /// The posting as HTML, exactly as it was given; nothing here renders it.
    var jdHTML = ""
    /// The posting as text.
    var description = ""
    /// Years of experience, as posted.
    var experience: Int?
    /// Least years of experience.
    var minExperience: Int?
    /// Most years of experience.
    var maxExperience: Int?
    /// Such as `Full Time`.
    var employmentType: String?
    /// Such as `Pune / Remote`.
    var location: String?
    /// Whether it is public.
    var published = false
    /// When it closes.
    var closeDate: Timestamp?
    /// The must-have skills in order, as the JSON array that the API shows.
    var mustHaveSkills = "[]"
}
