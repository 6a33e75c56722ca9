internal import Hummingbird
internal import HummingbirdCore
internal import Logging

/// Writes a line for each request: who asked for what, how it went and how long it took, never what was said.
struct AccessLog: Sendable {
    /// Where lines go.
    let output: LogOutput

    /// Query parameters whose values say nothing about a person. Of all others only the names are written: what is
    /// searched for is a name or an address more often than not.
    private static let harmless: Set<Substring> = [
        "page", "page_size", "ordering", "job", "candidate", "stage", "status", "status_text", "completed", "published",
        "closed", "history", "wait", "export", "min_score", "max_score", "created_after", "created_before",
    ]

    /// Writes the line.
    func write(_ request: Request, _ response: Response, _ context: APIContext, _ duration: Duration) {
        guard output.level <= .info else { return }
        output.log(.info, "request") { line in
            line.field("method", request.method.rawValue)
            line.field("path", AccessLog.target(request.uri))
            line.field("status", response.status.code)
            let (seconds, attoseconds) = duration.components
            line.field("duration_ms", thousandths: Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000))
            if let account = context.trail.account {
                line.field("account", account.id)
                line.field("organisation", account.organisation)
            }
            line.field("request_id", context.requestID)
        }
    }

    /// The path and the query, without the values that may be personal.
    static func target(_ uri: URI) -> String {
        guard let query = uri.query else { return uri.path }
        let parts = query.split(separator: "&").map { part -> Substring in
            let name = part.prefix { $0 != "=" }
            if harmless.contains(name) { return part }
            return name.endIndex < part.endIndex ? part[...name.endIndex] : "…"
        }
        return uri.path + "?" + parts.joined(separator: "&")
    }
}
