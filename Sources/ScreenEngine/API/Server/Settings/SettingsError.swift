/// Why the server can't run as it was told to.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the mistake is.
    public enum Place: Sendable, Hashable {
        /// In the command's arguments or the environment.
        case usage
        /// In a file.
        case file
        /// A file that isn't there or can't be read.
        case missingFile
        /// An address that can't be listened on.
        case address
    }

    /// Where the mistake is.
    public var place: Place
    /// What is wrong and what helps, in one lower-case sentence.
    public var message: String

    /// Makes an error.
    public init(_ place: Place, _ message: String) {
        self.place = place
        self.message = message
    }

    /// The sentence that a user sees.
    public var description: String { message }
}
