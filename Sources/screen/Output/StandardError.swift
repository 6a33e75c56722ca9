internal import SystemPackage

/// Where warnings and errors go.
enum StandardError {
    /// Writes one line.
    static func say(_ sentence: String) {
        _ = try? FileDescriptor.standardError.writeAll("screen: \(sentence)\n".utf8)
    }
}
