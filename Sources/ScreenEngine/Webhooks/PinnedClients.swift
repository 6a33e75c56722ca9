internal import AsyncHTTPClient
internal import NIOCore
internal import NIOSSL
internal import Synchronization

/// HTTP clients that each call one host at one address: a client connects to the address that was checked and to no
/// other, whatever the name means a moment later, while TLS is about the name. Clients are kept for a while, with the
/// connections that they hold open.
final class PinnedClients: Sendable {
    /// A host and its address.
    struct Pin: Hashable {
        /// The name; none where the URL has the address itself.
        var name: String?
        /// The address that was checked.
        var address: IPAddress
    }

    /// Those that are kept though nobody uses them.
    private static let mostIdle = 32

    private struct Entry {
        var client: HTTPClient
        var users = 0
        var lastUse = 0
    }

    private struct State {
        var entries: [Pin: Entry] = [:]
        var uses = 0
    }

    private let configuration: HTTPClient.Configuration
    private let state = Mutex(State())

    /// Makes an empty collection.
    ///
    /// - Parameters:
    ///   - connect: how long a connection may take.
    ///   - tls: whom to trust; the system's authorities unless said otherwise.
    init(connect: TimeAmount, tls: TLSConfiguration) {
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow, timeout: .init(connect: connect),
            connectionPool: .init(idleTimeout: .seconds(20)))
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only
        self.configuration = configuration
    }

    /// Calls with the client of a host.
    func with<Value>(_ pin: Pin, _ body: (HTTPClient) async throws -> Value) async rethrows -> Value {
        let client = take(pin)
        do {
            let value = try await body(client)
            await close(giveBack(pin))
            return value
        } catch {
            await close(giveBack(pin))
            throw error
        }
    }

    private func take(_ pin: Pin) -> HTTPClient {
        state.withLock { state in
            state.uses += 1
            var entry = state.entries[pin] ?? Entry(client: make(pin))
            entry.users += 1
            entry.lastUse = state.uses
            state.entries[pin] = entry
            return entry.client
        }
    }

    /// Gives those that are not kept any more.
    private func giveBack(_ pin: Pin) -> [HTTPClient] {
        state.withLock { state in
            state.entries[pin]?.users -= 1
            let idle = state.entries.filter { $0.value.users == 0 }.sorted { $0.value.lastUse < $1.value.lastUse }
            let old = idle.dropLast(PinnedClients.mostIdle).map(\.key)
            return old.compactMap { state.entries.removeValue(forKey: $0)?.client }
        }
    }

    private func make(_ pin: Pin) -> HTTPClient {
        var configuration = configuration
        if let name = pin.name { configuration.dnsOverride = [name: pin.address.description] }
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Closes all of them; nobody may use one any more.
    func close() async {
        await close(
            state.withLock { state in
                defer { state.entries = [:] }
                return state.entries.values.map(\.client)
            })
    }

    private func close(_ clients: [HTTPClient]) async {
        // What can't be closed in order is closed all the same.
        for client in clients { try? await client.shutdown() }
    }
}
