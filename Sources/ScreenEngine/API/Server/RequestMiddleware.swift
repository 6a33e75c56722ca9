internal import HTTPTypes
internal import Hummingbird
internal import NIOHTTP1

/// The outermost middleware: names the request, finds the client, answers every error, completes the answer and
/// reports. One rather than six, since each layer costs an allocation and a copy of the request and its context.
struct RequestMiddleware: RouterMiddleware {
    /// Names requests.
    let naming: RequestNaming
    /// Whose word on the client counts.
    let proxies: TrustedProxies
    /// Whether this server itself speaks TLS.
    let isTLS: Bool
    /// Who else's pages may ask; nil for none.
    let crossOrigin: CrossOriginPolicy?
    /// Answers errors.
    let errors: ErrorAnswers
    /// Makes answers smaller.
    let compression = Compression()
    /// Counts and times.
    let metrics: RequestMetrics
    /// Writes a line for each request.
    let log: AccessLog

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        metrics.began()
        var context = context
        context.requestID = naming.name(request.headers)
        context.isSecure = isTLS
        if !proxies.blocks.isEmpty, let peer = context.client {
            context.client = proxies.client(of: request.headers, peer: peer)
            context.isSecure = isTLS || proxies.isSecure(request.headers, peer: peer)
        }
        var response: Response
        do {
            if let preflight = crossOrigin?.preflight(request) {
                response = preflight
            } else {
                response = try await next(request, context)
                try await compression.apply(to: &response, request: request)
                BodyPacing.apply(to: &response, on: context.eventLoop)
            }
        } catch let error as HTTPParserError {
            // The connection can't go on; the framework answers and closes it.
            metrics.ended(request.method, context.endpointPath, 400, .now - start)
            throw error
        } catch {
            response = errors.response(for: error, request: request, context: context)
            // A body would be taken for the beginning of the next answer.
            if request.method == .head { response = response.withoutBody }
        }
        SecurityHeaders.complete(&response, isSecure: context.isSecure)
        response.headers[.xRequestID] = context.requestID
        crossOrigin?.complete(&response, to: request)
        let duration = ContinuousClock.now - start
        metrics.ended(request.method, context.endpointPath, response.status.code, duration)
        log.write(request, response, context, duration)
        return response
    }
}
