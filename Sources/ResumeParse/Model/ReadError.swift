/// Why a document could not be read. `message` names the thing and the remedy in one lower-case sentence and never
/// holds words of the candidate, so it is safe in a log.
public struct ReadError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure, as the command line's contract names them.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The code as printed.
        public let rawValue: String
        /// Takes a code as printed.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not a format that is read.
        public static let unsupportedType = Code(rawValue: "unsupported_type")
        /// Needs a password.
        public static let encrypted = Code(rawValue: "encrypted")
        /// Broken beyond repair.
        public static let corrupt = Code(rawValue: "corrupt")
        /// No bytes, or no content.
        public static let empty = Code(rawValue: "empty")
        /// Over a bound on size.
        public static let tooLarge = Code(rawValue: "too_large")
        /// Took too long.
        public static let timeout = Code(rawValue: "timeout")
        /// Ended the process that read it.
        public static let crashed = Code(rawValue: "crashed")
        /// The file could not be opened or read from disk.
        public static let unreadable = Code(rawValue: "unreadable")
    }

    /// The kind of failure.
    public var code: Code
    /// What happened and what helps.
    public var message: String

    /// Makes an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence that a user sees.
    public var description: String { "\(code.rawValue): \(message)" }
}
