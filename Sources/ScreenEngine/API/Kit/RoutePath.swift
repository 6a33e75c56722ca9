internal import Hummingbird

/// A documented path as the router takes it. The router wants one name for all captures at one place of its tree, where
/// `candidate/{job_id}/` and `candidate/{candidate_id}/answers/` have two; so captures go by position there, and get
/// their documented names back before a handler sees them.
struct RoutePath: Sendable {
    /// The path with positions for names.
    let pattern: RouterPath
    /// The path as documented.
    let documented: String
    private let captures: [(position: Substring, name: Substring)]

    /// Reads a path such as `/jobs/{id}/`.
    init(_ path: String) {
        documented = path
        var captures: [(position: Substring, name: Substring)] = []
        var pattern = ""
        for (index, part) in path.split(separator: "/").enumerated() {
            if part.first == "{", part.last == "}" {
                let position = "p\(index)"
                captures.append((Substring(position), part.dropFirst().dropLast()))
                pattern += "/{\(position)}"
            } else {
                pattern += "/\(part)"
            }
        }
        self.captures = captures
        self.pattern = RouterPath(pattern)
    }

    /// Gives the context the documented names and path.
    func nameParameters(in context: inout some RequestContext) {
        context.coreContext.endpointPath.value = documented
        guard !captures.isEmpty else { return }
        var named = Parameters()
        for capture in captures {
            if let value = context.coreContext.parameters[capture.position] {
                named.append(key: capture.name, value: value)
            }
        }
        context.coreContext.parameters = named
    }
}
