public import ResumeParse

/// What the store keeps of a resume that has been read for a job.
public struct ApplicationReading: Sendable, Equatable {
    /// Who the resume is about, as far as it says.
    public struct Person: Sendable, Equatable {
        /// The name.
        public var name: String?
        /// The e-mail address.
        public var email: String?
        /// The telephone number as written.
        public var phone: String?
        /// The telephone number as E.164, where its country is known.
        public var phoneE164: String?
        /// City.
        public var city: String?
        /// State, province or region.
        public var region: String?
        /// ISO 3166-1 alpha-2.
        public var countryCode: String?
        /// The latest employer.
        public var employer: String?

        /// Makes a person of whom nothing is known.
        public init() {}
    }

    /// A score against a job, before weights.
    public struct Score: Sendable, Equatable {
        /// Millionths that each part is fulfilled, in the order of `Part.allCases`.
        public var fractions: [Int]
        /// Months in roles that bear on the job.
        public var relevantMonths: Int
        /// The must-have skills with the words that earned their credit, and a line for each part that says where its
        /// score comes from: a JSON object with `must_have_skills` and `explanation`.
        public var evidence: String

        /// Makes a score.
        public init(fractions: [Int], relevantMonths: Int, evidence: String) {
            self.fractions = fractions
            self.relevantMonths = relevantMonths
            self.evidence = evidence
        }
    }

    /// The version of the parser.
    public var parserVersion: String
    /// The format of the file.
    public var mediaType: String
    /// How many pages it has.
    public var pages: Int
    /// The text in reading order, as `screen parse --format text` prints it.
    public var text: String
    /// The JSON Resume object.
    public var resume: String
    /// What the reader of the score should know.
    public var flags: [DocumentFlag]
    /// What a later score can be made of without the file; empty where the reading was made of it.
    public var storedParse: [UInt8]
    /// Who it is about.
    public var person: Person
    /// The skills that the resume names, by their names in the taxonomy.
    public var skills: [String]
    /// The score; `nil` where no job was given that can be scored for.
    public var score: Score?
}
