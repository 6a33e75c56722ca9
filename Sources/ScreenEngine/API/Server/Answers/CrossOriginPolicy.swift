internal import HTTPTypes
internal import Hummingbird

/// Which pages of other origins may call the API from a browser (CORS, in the Fetch standard). Tokens are sent by
/// scripts, never by the browser itself, so credentials need no allowance.
struct CrossOriginPolicy: Sendable {
    /// How long a browser may remember an answer to a preflight, in seconds; browsers cap it at two hours.
    private static let rememberedFor = "7200"

    /// The origins, such as `https://hr.example.com`; `*` for all.
    let origins: Set<String>

    /// The answer to a browser that asks whether it may ask; nil where the request is another.
    func preflight(_ request: Request) -> Response? {
        guard request.method == .options, request.headers[.accessControlRequestMethod] != nil,
            let origin = request.headers[.origin], allows(origin)
        else { return nil }
        return Response(
            status: .noContent,
            headers: [
                .accessControlAllowMethods: "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
                .accessControlAllowHeaders:
                    "Authorization, Content-Type, If-Match, If-None-Match, Range, X-Request-ID",
                .accessControlMaxAge: CrossOriginPolicy.rememberedFor,
            ])
    }

    /// Lets the page that asks read the answer.
    func complete(_ response: inout Response, to request: Request) {
        response.headers.append(HTTPField(name: .vary, value: "Origin"))
        guard let origin = request.headers[.origin], allows(origin) else { return }
        response.headers[.accessControlAllowOrigin] = origins.contains("*") ? "*" : origin
        response.headers[.accessControlExposeHeaders] =
            "Allow, Content-Disposition, Content-Range, ETag, Location, Retry-After, X-Request-ID"
    }

    private func allows(_ origin: String) -> Bool { origins.contains(origin) || origins.contains("*") }
}
