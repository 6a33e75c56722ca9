internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import ServiceLifecycle
internal import Synchronization
internal import Testing

@testable internal import ScreenEngine

/// A real server on this machine that messages are sent to.
final class ReceivingServer: Sendable {
    /// A request that arrived.
    struct Call: Sendable {
        var path: String
        var headers: HTTPFields
        var host: String?
        var body: String
    }

    private let state = Mutex<[Call]>([])
    private let answer: @Sendable (Call) async throws -> Response

    /// Answers as the closure says.
    init(_ answer: @escaping @Sendable (Call) async throws -> Response) { self.answer = answer }

    /// Answers with a status.
    convenience init(_ status: HTTPResponse.Status = .ok, _ headers: HTTPFields = [:]) {
        self.init { _ in Response(status: status, headers: headers) }
    }

    /// What arrived.
    var calls: [Call] { state.withLock { $0 } }

    /// Serves at a port of this machine while the body runs.
    func run(
        tls: TLSConfiguration? = nil, at host: String = "127.0.0.1",
        _ body: @escaping @Sendable (_ port: Int) async throws -> Void
    ) async throws {
        let router = Router()
        let handler: @Sendable (Request, BasicRequestContext) async throws -> Response = { request, _ in
            let call = Call(
                path: request.uri.description, headers: request.headers, host: request.head.authority,
                body: String(buffer: try await request.body.collect(upTo: 1 << 20)))
            self.state.withLock { $0.append(call) }
            return try await self.answer(call)
        }
        // The second one has no place for nothing.
        router.post("/", use: handler)
        router.post("**", use: handler)
        try await Listening.run { onListening in
            Application(
                router: router, server: try tls.map { try .tls(.http1(), tlsConfiguration: $0) } ?? .http1(),
                configuration: .init(address: .hostname(host, port: 0)),
                onServerRunning: { await onListening($0.localAddress) }, logger: .silent)
        } _: { port in
            try await body(port)
        }
    }
}
