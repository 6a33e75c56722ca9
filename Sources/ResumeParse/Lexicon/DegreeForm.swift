/// One way to write a degree or a school's final examination.
struct DegreeForm: Sendable {
    /// When a form counts.
    enum Kind: String, Sendable {
        /// Wherever it stands.
        case plain
        /// Only in capitals or with dots: "BE", not "be".
        case caps
        /// Like `plain`, and "of" with what follows belongs to it: "Bachelor of …".
        case open
        /// Only where no other degree stands beside it: "Graduation".
        case weak
        /// Only where it is no part of a school's name: "High School".
        case school
        /// Only where it stands alone: "X".
        case numeral
    }

    /// The level it leads to.
    var level: EducationLevel
    /// When it counts.
    var kind: Kind
}
