internal import Hummingbird
internal import HummingbirdTesting
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import ServiceLifecycle
internal import TestSupport
internal import Testing

@testable internal import ScreenEngine

/// An application that listens at a port of this machine while a test asks it. The framework's own live tests end
/// requests after seconds, which a busy machine needs.
enum Listening {
    /// Tells at which address an application has begun to listen.
    typealias OnListening = @Sendable (SocketAddress?) async -> Void

    /// Runs an application while the body asks; it ends in good order then.
    ///
    /// - Parameters:
    ///   - make: makes the application, which calls what it is given once it listens.
    ///   - body: takes the port.
    static func run<Value: Sendable>(
        _ make: (@escaping OnListening) throws -> some ApplicationProtocol & Sendable,
        _ body: @escaping @Sendable (_ port: Int) async throws -> Value
    ) async throws -> Value {
        let (ports, listening) = AsyncStream<Int>.makeStream()
        let application = try make { listening.yield($0?.port ?? 0) }
        let group = ServiceGroup(configuration: .init(services: [application], logger: .silent))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { listening.finish() }
                try await group.run()
            }
            let port = try #require(await ports.first { _ in true })
            let result: Result<Value, any Error>
            do { result = .success(try await body(port)) } catch { result = .failure(error) }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return try result.get()
        }
    }
}

extension Logger {
    /// One that nobody hears.
    static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

extension TestClient {
    /// One that waits longer than any machine is busy, while the body uses it.
    static func patient<Value: Sendable>(
        port: Int, tls: TLSConfiguration? = nil, _ body: @escaping @Sendable (TestClient) async throws -> Value
    ) async throws -> Value {
        try await withClient(
            host: "127.0.0.1", port: port,
            configuration: .init(tlsConfiguration: tls, timeout: .seconds(Patience.seconds), serverName: tls.map { _ in "localhost" }),
            operation: body)
    }
}

extension ConnectionLimits {
    /// Bounds that no machine is busy enough to reach.
    static var patient: ConnectionLimits {
        var limits = ConnectionLimits()
        (limits.firstHead, limits.idle, limits.body) = (.hours(1), .hours(1), .hours(1))
        (limits.answer, limits.write, limits.drain) = (.hours(1), .hours(1), .hours(1))
        return limits
    }
}
