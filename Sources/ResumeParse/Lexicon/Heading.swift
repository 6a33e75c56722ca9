/// What the lexicon knows of a heading's phrase.
struct Heading: Sendable, Hashable {
    /// How sure its kind is.
    enum Meaning: UInt8, Sendable {
        /// Starts a section of its kind.
        case section
        /// Starts a section, or stands inside an entry ("Achievements").
        case either
        /// Summary, or work where dated entries follow.
        case digest
        /// Certificates, or work where dates, firms and roles follow.
        case training
        /// Never starts a section.
        case sub
        /// Heads the whole resume: "Curriculum Vitae".
        case title
    }

    /// Its section's kind.
    var kind: Section.Kind
    /// How sure that is.
    var meaning: Meaning
    /// How many words it has.
    var wordCount: UInt8
}
