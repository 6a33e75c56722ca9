/// The members of a corpus resume's truth that tests measure.
public struct Truth: Sendable, Decodable {
    /// Name and contacts.
    public struct Basics: Sendable, Decodable {
        /// The name.
        public var name: String?
        /// The e-mail address.
        public var email: String?
        /// The telephone number.
        public var phone: String?
    }
    /// One role.
    public struct Work: Sendable, Decodable {
        /// The employer.
        public var name: String?
        /// The title.
        public var position: String?
        /// First day.
        public var startDate: String?
        /// Last day.
        public var endDate: String?
    }
    /// One course of study.
    public struct Education: Sendable, Decodable {
        /// The school.
        public var institution: String?
        /// The degree.
        public var studyType: String?
    }
    /// One group of skills.
    public struct Skills: Sendable, Decodable {
        /// The group's label, or the skill where there are no keywords.
        public var name: String?
        /// The skills.
        public var keywords: [String]?
    }

    /// Name and contacts.
    public var basics: Basics?
    /// The roles.
    public var work: [Work]?
    /// The studies.
    public var education: [Education]?
    /// The skills.
    public var skills: [Skills]?
}
