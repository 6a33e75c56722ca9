public import ResumeParse

/// What came of an import.
public struct ImportReport: Sendable, Equatable {
    /// A file that could not be read, or not be taken in.
    public struct Failure: Sendable, Hashable {
        /// The file, as a record would name it.
        public var file: String
        /// Why.
        public var code: ReadError.Code
        /// What happened and what helps.
        public var message: String
    }

    /// Files that were taken in and read.
    public var imported = 0
    /// Files that were there already.
    public var known = 0
    /// Files that could not be read, by name.
    public var failures: [Failure] = []

    /// Makes a report of nothing.
    public init() {}
}
