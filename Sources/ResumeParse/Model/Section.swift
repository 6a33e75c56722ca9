/// A stretch of lines under one heading.
public struct Section: Sendable, Equatable {
    /// What a section is about.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// What stands above the first heading: name and contacts.
        case header
        /// Summary, profile or objective.
        case summary
        /// Employments.
        case work
        /// Studies.
        case education
        /// Skills of any kind but spoken languages.
        case skills
        /// Projects.
        case projects
        /// Certificates, licences, trainings and courses.
        case certificates
        /// Spoken languages.
        case languages
        /// Awards and achievements.
        case awards
        /// Publications and patents.
        case publications
        /// Voluntary work.
        case volunteer
        /// Hobbies and interests.
        case interests
        /// Strengths and traits.
        case strengths
        /// Personal and passport details: nothing in it may count.
        case personal
        /// Referees.
        case references
        /// The declaration with place, date and signature.
        case declaration
        /// A heading of another kind.
        case other
    }

    /// What it is about.
    public var kind: Kind
    /// The heading's words; empty for the header, and where a heading has none.
    public var heading: TextSpan
    /// Its lines without the heading, as indices into the document's `lines`. Where the heading shares its line with
    /// content ("Skills: Swift, C"), that line is the first.
    public var lines: Range<Int>
    /// Where the content starts in the first line, in scalars of the text: after the heading and its colon where they
    /// share a line.
    public var contentStart: Int

    /// Makes a section.
    public init(kind: Kind, heading: TextSpan, lines: Range<Int>, contentStart: Int) {
        self.kind = kind
        self.heading = heading
        self.lines = lines
        self.contentStart = contentStart
    }
}
