/// Why the store could not do what was asked.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kinds of failure.
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// A short name.
        public let rawValue: String
        /// Takes a short name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Another process kept the database locked for too long.
        public static let busy = Code(rawValue: "busy")
        /// A read took longer than anybody waits for it.
        public static let tooLong = Code(rawValue: "too_long")
        /// A row with these values is there already.
        public static let unique = Code(rawValue: "unique")
        /// A row refers to one that is not there, or is referred to by others.
        public static let foreignKey = Code(rawValue: "foreign_key")
        /// A value is outside what its column may hold, or missing.
        public static let check = Code(rawValue: "check")
        /// A text holds a NUL character, which no text of the store may.
        public static let invalidText = Code(rawValue: "invalid_text")
        /// The file is damaged.
        public static let corrupt = Code(rawValue: "corrupt")
        /// The disk is full.
        public static let full = Code(rawValue: "full")
        /// The file can't be written.
        public static let readOnly = Code(rawValue: "read_only")
        /// The file is something else than a database of this program.
        public static let notADatabase = Code(rawValue: "not_a_database")
        /// The file can't be opened.
        public static let cannotOpen = Code(rawValue: "cannot_open")
        /// There is a file where one is to be made.
        public static let exists = Code(rawValue: "exists")
        /// A newer version of the program wrote the database.
        public static let newerSchema = Code(rawValue: "newer_schema")
        /// The disk failed.
        public static let disk = Code(rawValue: "disk")
        /// The store is shut down.
        public static let closed = Code(rawValue: "closed")
        /// A statement is wrong: a mistake in this program.
        public static let statement = Code(rawValue: "statement")
    }

    /// The kind of failure.
    public var code: Code
    /// What happened and what helps, in one lower-case sentence; never what a row holds.
    public var message: String
    /// For `unique` and `check`: the columns (`users.email`, several with commas) or the constraint's name.
    public var constraint: String?

    /// Makes an error.
    public init(_ code: Code, _ message: String, constraint: String? = nil) {
        self.code = code
        self.message = message
        self.constraint = constraint
    }

    /// The sentence that a user sees.
    public var description: String { message }
}
