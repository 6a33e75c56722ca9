internal import SystemPackage

/// Where warnings and errors go.
enum StandardError {
    /// Writes one line. File names are part of it, and must not command the terminal.
    static func say(_ sentence: String) {
        _ = try? FileDescriptor.standardError.writeAll("screen: \(DisplayText.printable(sentence))\n".utf8)
    }
}
