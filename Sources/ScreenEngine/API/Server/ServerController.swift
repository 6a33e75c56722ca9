internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// What the server says of itself: whether it works, and what it has measured.
struct ServerController: ResourceController {
    /// The store.
    let database: any Database
    /// What is measured.
    let metrics: PrometheusRegistry
    /// Finds out who asks for measurements.
    let authentication: AuthenticationMiddleware

    /// Prometheus' text format.
    private static let metricsType = "text/plain; version=0.0.4; charset=utf-8"
    private static let health = Schema.object([
        .init("status", .choice(["ok", "unavailable"]))
    ])

    /// What endpoints of every resource refer to.
    var schemas: [NamedSchema] { [CommonError.detail] }

    var endpoints: [Endpoint] {
        [
            .open(
                .get, "/healthz/", "Tells whether the server and its store answer", tag: "server",
                answers: [
                    Endpoint.Answer(200, "They do", ServerController.health),
                    Endpoint.Answer(503, "The store does not.", ServerController.health),
                ], handler: health),
            .open(
                .get, "/metrics/", "What the server has measured, for Prometheus", tag: "server",
                answers: [
                    Endpoint.Answer(200, "Samples", .text, contentType: ServerController.metricsType),
                    Endpoint.Answer(401, "Asked from another machine, without a token.", .reference("Detail")),
                    Endpoint.Answer(403, "Asked from another machine, by no administrator.", .reference("Detail")),
                ],
                handler: metrics),
        ]
    }

    @Sendable private func health(_ request: Request, _ context: APIContext) async throws -> Response {
        do {
            try await database.ping()
        } catch let error as any SafeToLog {
            context.logger.error("store does not answer", metadata: ["reason": .string(error.description)])
            return Response(status: .serviceUnavailable, json: Array(#"{"status":"unavailable"}"#.utf8))
        }
        return Response(status: .ok, json: Array(#"{"status":"ok"}"#.utf8))
    }

    /// For administrators, and for whoever asks from this machine itself.
    @Sendable private func metrics(_ request: Request, _ context: APIContext) async throws -> Response {
        // A proxy on this machine that nobody has named as trusted asks for others.
        let isForwarded = request.headers[.xForwardedFor] != nil || request.headers[.forwarded] != nil
        if isForwarded || context.client?.isLoopback != true {
            guard try await authentication.account(of: request).isAdmin else { throw APIError.permissionDenied }
        }
        return Response(
            status: .ok, headers: [.contentType: ServerController.metricsType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: await metrics.rendered())))
    }
}
