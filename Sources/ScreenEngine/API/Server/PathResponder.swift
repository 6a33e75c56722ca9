internal import HTTPTypes
internal import Hummingbird

/// Decodes in paths, before they are looked up, what needs no encoding: `/%6Aobs/%31/` is `/jobs/1/` (RFC 3986, section
/// 6.2.2.2). What does need it stays, so that a name with a slash is still one part of a path; so does a path in which a
/// `%` stands for itself, since what is decoded might come to stand behind it and be decoded again.
struct PathResponder: HTTPResponder {
    typealias Context = APIContext

    /// The router's.
    let base: RouterResponder<APIContext>

    func respond(to request: Request, context: APIContext) async throws -> Response {
        guard let target = request.head.path, let plain = PercentDecoding.unreserved(inPathOf: target) else {
            return try await base.respond(to: request, context: context)
        }
        var head = request.head
        head.path = plain
        return try await base.respond(to: Request(head: head, body: request.body), context: context)
    }
}
