internal import ResumeParse

/// Where in a resume a word stands, as far as it matters for what it proves.
struct Place: Sendable, Equatable {
    /// What sort of place it is.
    enum Kind: UInt8, Sendable {
        /// Names, contacts, employers' and schools' names, personal details, referees, declarations, hobbies: never counts.
        case excluded
        /// Under no heading that is known, or in a resume without headings.
        case loose
        /// A headline, summary or objective.
        case summary
        /// A list of skills.
        case list
        /// Education.
        case education
        /// A certificate, licence or course.
        case certificate
        /// Awards, publications, voluntary work.
        case achievement
        /// A project.
        case project
        /// A role.
        case work
    }

    var kind: Kind
    /// The section, for evidence.
    var section: Section.Kind
    /// The work entry, as an index into the resume's; -1 where there is none.
    var work: Int16 = -1
    /// The project; -1 where there is none.
    var project: Int16 = -1
    /// The education entry; -1 where there is none.
    var education: Int16 = -1
    /// The certificate; -1 where there is none.
    var certificate: Int16 = -1
    /// Whether the words are one value of a list of skills, however it is headed.
    var isListed = false
}
