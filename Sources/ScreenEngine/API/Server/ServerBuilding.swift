internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
internal import Logging
internal import NIOCore

/// Makes the router: the outermost middleware, and within it the endpoints.
func buildRouter(
    _ dependencies: ServerDependencies, _ settings: ServerSettings, endpoints: EndpointTable
) -> Router<APIContext> {
    let router = Router(context: APIContext.self)
    let crossOrigin = settings.crossOrigins.isEmpty ? nil : CrossOriginPolicy(origins: settings.crossOrigins)
    var random = SystemRandomNumberGenerator()
    router.add(
        middleware: RequestMiddleware(
            naming: RequestNaming(seed: random.next()), proxies: settings.trustedProxies, isTLS: settings.isTLS,
            crossOrigin: crossOrigin, errors: ErrorAnswers(logger: dependencies.log.logger(label: "screen.api")),
            metrics: RequestMetrics(registry: dependencies.metrics), log: AccessLog(output: dependencies.log)))
    endpoints.register(
        on: router, prefix: settings.prefix,
        authentication: AuthenticationMiddleware(authenticator: dependencies.authenticator))
    return router
}

/// Makes the application: the router, which gets paths in their plain form, behind a listening socket, beside the
/// services that it needs.
///
/// - Parameter onListening: gets the address that the server listens on.
func buildApplication(
    _ settings: ServerSettings, _ dependencies: ServerDependencies, router: Router<APIContext>,
    tls: TLSConfiguration? = nil, limits: ConnectionLimits = ConnectionLimits(),
    onListening: @escaping @Sendable (SocketAddress?) async -> Void = { _ in }
) throws -> Application<PathResponder> {
    // What the framework has to say beside errors is said better by this server itself.
    var logger = dependencies.log.logger(label: "screen.http")
    logger.logLevel = max(logger.logLevel, .warning)
    let plain = HTTPServerBuilder.http1(
        configuration: HTTP1Channel.Configuration(
            additionalChannelHandlers: [HeadAnswers(), ConnectionGuard(limits: limits)],
            httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes,
                maxHeaderFieldCount: limits.headFields)))
    return Application(
        responder: PathResponder(base: router.buildResponder()),
        server: try tls.map { try .tls(plain, tlsConfiguration: $0) } ?? plain,
        configuration: ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), backlog: 1024,
            availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)),
        services: dependencies.services, onServerRunning: { await onListening($0.localAddress) }, logger: logger)
}
