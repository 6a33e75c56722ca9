/// Why a file could not be kept.
public struct VaultError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// A short name.
        public let rawValue: String
        /// Takes a short name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is more of it than may be.
        public static let tooLarge = Code(rawValue: "too_large")
        /// There is nothing of it.
        public static let empty = Code(rawValue: "empty")
        /// The disk refused.
        public static let disk = Code(rawValue: "disk")
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
