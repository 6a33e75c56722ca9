/// Why a run as a whole could not be done; single documents that can't be read are records, not errors.
public struct ScreeningError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// A short name.
        public let rawValue: String
        /// Takes a short name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// An input path does not exist.
        public static let noInput = Code(rawValue: "no_input")
        /// Standard input is not what was announced.
        public static let badInput = Code(rawValue: "bad_input")
        /// The output could not be written.
        public static let output = Code(rawValue: "output")
        /// The worker processes do not start.
        public static let workers = Code(rawValue: "workers")
        /// The corpus of graded resumes is not as its contract says.
        public static let corpus = Code(rawValue: "corpus")
    }

    /// The kind of failure.
    public var code: Code
    /// What happened and what helps, in one lower-case sentence.
    public var message: String

    /// Makes an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence that a user sees.
    public var description: String { message }
}
