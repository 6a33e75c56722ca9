/// One skill of the taxonomy.
public struct Skill: Sendable, Equatable {
    /// What sort of thing a skill is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A programming language.
        case language
        /// A framework or library.
        case framework
        /// A product that is used.
        case tool
        /// A system that others are built on.
        case platform
        /// A technique, practice or process.
        case method
        /// A field of knowledge or of business.
        case domain
        /// A machine or an instrument.
        case equipment
        /// A norm, law or code.
        case standard
        /// A licence or certificate.
        case credential
        /// A duty that people are hired for.
        case task
        /// A trait or a skill of every trade.
        case soft
        /// A human language.
        case spoken
    }

    /// The name as its field writes it.
    public var name: String
    /// What sort of thing it is.
    public var kind: Kind
    /// The table that it stands in: the field of work, as coarse as the tables are cut.
    public var field: UInt8
    /// Whether people of every trade claim it: soft skills, human languages, office software. Such a skill says little
    /// about the trade.
    public var isGeneric: Bool
}
