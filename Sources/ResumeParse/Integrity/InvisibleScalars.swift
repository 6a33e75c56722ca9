/// Scalars that leave no ink and move no letter: a text with them looks the same as without.
enum InvisibleScalars {
    /// Whether a scalar is one of them.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
            0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    /// Whether it is one that people and programs put into words for a reason: a place where a word may be broken, and
    /// the marks that join or part letters of Indic and Arabic scripts.
    static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0xAD }

    /// Whether it is a letter or sign of the tag block, which repeats ASCII without ink and has no use in a resume
    /// beside flags: a way to write to a machine alone.
    static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0020...0xE007F).contains(scalar.value) }

    /// The joiners, which shape letters of Indic scripts and Persian.
    static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

    /// What turns the direction of letters round, as a person sees them.
    static let rightToLeftOverride: Unicode.Scalar = "\u{202E}"
    /// What ends an override.
    static let popDirection: Unicode.Scalar = "\u{202C}"
}
