/// Why something about accounts could not be done.
public struct AccountError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// A short name.
        public let rawValue: String
        /// Takes a short name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Too much of it at once; a moment later it would work.
        public static let busy = Code(rawValue: "busy")
        /// There is no such account, organisation or token.
        public static let notFound = Code(rawValue: "not_found")
        /// There is one already.
        public static let taken = Code(rawValue: "taken")
        /// A value can't be accepted.
        public static let invalid = Code(rawValue: "invalid")
        /// Something else refers to it.
        public static let inUse = Code(rawValue: "in_use")
        /// It would leave an organisation without anybody who can administer it.
        public static let lastAdmin = Code(rawValue: "last_admin")
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
