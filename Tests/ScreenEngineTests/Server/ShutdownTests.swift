internal import HTTPTypes
internal import HummingbirdTesting
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import Synchronization
internal import Testing

@testable internal import ScreenEngine

/// How the server stops.
struct ShutdownTests {
    /// Tells when it runs and when it ends.
    private struct Beside: ServiceLifecycle.Service {
        let name: String
        let events: Events

        func run() async throws {
            await withGracefulShutdownHandler {
                await withCheckedContinuation { continuation in events.wait(name, continuation) }
            } onGracefulShutdown: {
                events.stop(name)
            }
        }
    }

    private final class Events: Sendable {
        private struct State {
            var names: [String] = []
            var waiting: [String: CheckedContinuation<Void, Never>] = [:]
            var stopped: Set<String> = []
        }
        private let state = Mutex(State())

        var names: [String] { state.withLock { $0.names } }
        func note(_ name: String) { state.withLock { $0.names.append(name) } }
        func wait(_ name: String, _ continuation: CheckedContinuation<Void, Never>) {
            let isStopped = state.withLock { state in
                if state.stopped.contains(name) { return true }
                state.waiting[name] = continuation
                return false
            }
            if isStopped { continuation.resume() }
        }
        func stop(_ name: String) {
            let continuation = state.withLock { state in
                state.names.append(name)
                state.stopped.insert(name)
                return state.waiting.removeValue(forKey: name)
            }
            continuation?.resume()
        }
    }

    @Test("A request in flight is answered before the server stops, and what runs beside it stops after that")
    func inFlight() async throws {
        let events = Events()
        let (arrivals, arrived) = AsyncStream<Void>.makeStream()
        let (gate, open) = AsyncStream<Void>.makeStream()
        var server = try await ServerFixture([
            ServerFixture.open("/slow/") { _, _ in
                arrived.yield()
                for await _ in gate { break }
                events.note("answered")
                return ServerFixture.json(10)
            }
        ])
        server.dependencies.services = ["first", "second"].map { Beside(name: $0, events: events) }
        let (ports, listening) = AsyncStream<Int>.makeStream()
        let application = try buildApplication(
            ServerSettings(port: 0), server.dependencies,
            router: buildRouter(server.dependencies, server.settings, endpoints: server.endpoints), limits: .patient
        ) { address in
            listening.yield(address?.port ?? 0)
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [application], logger: Logger(label: "test")))
        async let running: Void = group.run()
        let port = try #require(await ports.first { _ in true })
        let client = TestClient(host: "127.0.0.1", port: port, configuration: .init(timeout: .seconds(900)))
        client.connect()
        async let answer = client.get("/slow/")
        _ = await arrivals.first { _ in true }
        await group.triggerGracefulShutdown()
        #expect(events.names.isEmpty, "nothing has stopped while a request waits")
        open.yield()
        #expect(try await answer.status == .ok)
        try await running
        try await client.shutdown()
        #expect(events.names == ["answered", "second", "first"])
    }
}
