/// Why a resume was not taken in.
public struct IntakeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// A short name.
        public let rawValue: String
        /// Takes a short name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The organisation has no such job.
        public static let noJob = Code(rawValue: "no_job")
        /// The organisation has no such candidate.
        public static let noCandidate = Code(rawValue: "no_candidate")
    }

    /// The kind of failure.
    public var code: Code
    /// What happened and what helps, in one lower-case sentence.
    public var message: String

    /// The sentence that a user sees.
    public var description: String { message }
}
