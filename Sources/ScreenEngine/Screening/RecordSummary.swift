internal import FoundationEssentials

/// The members of a score record that tables and spreadsheets show.
public struct RecordSummary: Sendable, Decodable {
    /// Name and contacts.
    public struct Candidate: Sendable, Decodable {
        /// The person's name.
        public var name: String?
        /// The e-mail address.
        public var email: String?
        /// The telephone number.
        public var contact: String?
        /// City and region.
        public var location: String?
    }

    /// One must-have skill.
    public struct Skill: Sendable, Decodable {
        /// The skill, as the job writes it.
        public var label: String
        /// How it is shown.
        public var match: String
        /// Credit from 0 to 1.
        public var credit: Double
        /// Where it is shown.
        public var evidence: [Piece]
    }

    /// Words that earned credit.
    public struct Piece: Sendable, Decodable {
        /// The section that they stand in.
        public var section: String
        /// The words.
        public var text: String
    }

    /// What the reader should know.
    public struct Flag: Sendable, Decodable {
        /// The flag's code.
        public var code: String
    }

    /// Why a document could not be read.
    public struct Failure: Sendable, Decodable {
        /// The failure's code.
        public var code: String
        /// What happened and what helps.
        public var message: String
    }

    /// The caller's own identifier.
    public var id: String?
    /// The path or file name.
    public var file: String
    /// `ok` or `error`.
    public var status: String
    /// Who it is about.
    public var candidate: Candidate?
    /// The score out of ten.
    public var overall_score: String?
    /// The five parts' scores.
    public var resume_score: [String: String]?
    /// Months in roles that bear on the job.
    public var relevant_experience_in_months: Int?
    /// The must-have skills.
    public var must_have_skills: [Skill]?
    /// What the reader should know.
    public var flags: [Flag]?
    /// Why each part scored what it scored.
    public var explanation: [String: String]?
    /// Why the document could not be read.
    public var error: Failure?

    /// Reads a record; `nil` where the bytes are none.
    public init?(record: [UInt8]) {
        guard let summary = try? JSONDecoder().decode(RecordSummary.self, from: Data(record)) else { return nil }
        self = summary
    }
}
