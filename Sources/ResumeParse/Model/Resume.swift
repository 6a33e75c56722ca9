/// A resume as JSON Resume 1.0.0 shapes it, each value with the place it was read from. Parts that a resume does not
/// have are empty.
///
/// Source: https://jsonresume.org/schema
public struct Resume: Sendable, Equatable {
    /// Who it is about.
    public var basics = Basics()
    /// Employments, in the order of the resume; several roles at one employer are several entries.
    public var work: [WorkEntry] = []
    /// Studies, schools included.
    public var education: [EducationEntry] = []
    /// Skills, in the groups of the resume.
    public var skills: [SkillGroup] = []
    /// Projects outside and inside employments.
    public var projects: [ProjectEntry] = []
    /// Certificates, licences and courses.
    public var certificates: [CertificateEntry] = []
    /// Spoken languages.
    public var languages: [LanguageEntry] = []
    /// Awards and honours.
    public var awards: [AwardEntry] = []
    /// Publications and patents.
    public var publications: [PublicationEntry] = []
    /// Voluntary work.
    public var volunteer: [VolunteerEntry] = []

    /// Makes an empty resume.
    public init() {}
}
