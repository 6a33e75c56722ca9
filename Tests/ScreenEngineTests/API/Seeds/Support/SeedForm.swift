@testable import ScreenEngine

/// The ways in which a documented path can be written.
enum SeedForm: String, Sendable, CaseIterable {
    /// As the documents write it, at the root, with a slash at the end.
    case documented
    /// Without the slash.
    case withoutSlash
    /// Under a prefix.
    case prefixed

    /// What the server is started with.
    var prefix: String { self == .prefixed ? "/api" : "" }

    /// A documented path, with a query or without, as it is asked for.
    func written(_ path: String) -> String {
        guard self == .withoutSlash else { return "\(prefix)/\(path)" }
        let end = path.firstIndex(of: "?") ?? path.endIndex
        return "/" + (path[..<end].hasSuffix("/") ? path[..<end].dropLast() : path[..<end]) + path[end...]
    }

    /// The parts of a path that is documented so, without its query.
    static func parts(_ path: String) -> [String] {
        path.prefix { $0 != "?" }.split(separator: "/").map(String.init)
    }
}
