internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL

/// Sends messages over HTTP: to public addresses alone, within bounds, and following nobody.
final class WebhookSender: Sendable {
    /// What bounds a call.
    struct Limits: Sendable {
        /// Looking up the name.
        var lookUp = Duration.seconds(5)
        /// Connecting, with TLS.
        var connect = TimeAmount.seconds(5)
        /// Everything up to the answer's head.
        var total = TimeAmount.seconds(15)
        /// Of an answer's body so much is read, so that the connection can be used again; it is thrown away.
        var body = 64 << 10
        /// The time for that.
        var reading = Duration.seconds(2)
    }

    private let addresses: CallableAddresses
    private let resolver: NameResolver
    private let clients: PinnedClients
    private let limits: Limits

    /// Makes one; it is to be closed in the end.
    ///
    /// - Parameters:
    ///   - addresses: where messages may go.
    ///   - tls: whom to trust.
    init(
        addresses: CallableAddresses, resolver: NameResolver = .system, limits: Limits = Limits(),
        tls: TLSConfiguration = .makeClientConfiguration()
    ) {
        self.addresses = addresses
        self.resolver = resolver
        self.limits = limits
        clients = PinnedClients(connect: limits.connect, tls: tls)
    }

    /// Sends a message.
    ///
    /// - Parameter attempt: how often it was sent before; of a name with several addresses another one is called then.
    func send(_ message: WebhookMessage, to text: String, attempt: Int) async -> WebhookAnswer {
        guard let url = WebhookURL(text) else { return .failed("the URL is none that messages can be sent to") }
        do {
            let pin = try await pin(url, attempt: attempt)
            return try await clients.with(pin) { try await self.send(message, to: url, $0) }
        } catch let problem as Problem {
            return .failed(problem.sentence)
        } catch {
            return Task.isCancelled ? .cancelled : .failed(WebhookSender.sentence(error))
        }
    }

    /// Closes all connections.
    func close() async { await clients.close() }

    private struct Problem: Error {
        var sentence: String
    }

    /// Where to connect to. A name that leads anywhere else than to the public internet is none, though it may lead
    /// there too.
    private func pin(_ url: WebhookURL, attempt: Int) async throws -> PinnedClients.Pin {
        switch url.host {
        case .address(let address):
            guard addresses.contains(address) else { throw Problem(sentence: WebhookSender.notCallable) }
            return PinnedClients.Pin(address: address)
        case .name(let name):
            let found: [IPAddress]
            do {
                found = try await within(limits.lookUp) { [resolver] in try await resolver.addresses(name) }
            } catch is TimedOut {
                throw Problem(sentence: "looking up the host's name took too long")
            } catch is NameResolver.Unknown {
                throw Problem(sentence: WebhookSender.unknownName)
            }
            guard !found.isEmpty else { throw Problem(sentence: WebhookSender.unknownName) }
            guard found.allSatisfy(addresses.contains) else { throw Problem(sentence: WebhookSender.notCallable) }
            return PinnedClients.Pin(name: name, address: found[attempt % found.count])
        }
    }

    /// Said of an address that messages don't go to.
    static let notCallable = "the host is at an address that this server doesn't call; see --webhook-allow"
    private static let unknownName = "the host's name is not known"

    private func send(
        _ message: WebhookMessage, to url: WebhookURL, _ client: HTTPClient
    ) async throws -> WebhookAnswer {
        var request = HTTPClientRequest(url: url.text)
        request.method = .POST
        request.headers = [
            "content-type": "application/json", "user-agent": "screen-webhooks", "webhook-id": message.id,
            "webhook-timestamp": String(message.seconds), "webhook-signature": message.signature,
        ]
        request.body = .bytes(ByteBuffer(string: message.body))
        let response = try await client.execute(request, deadline: .now() + limits.total)
        try? await within(limits.reading) { [limits] in
            var count = 0
            for try await piece in response.body {
                count += piece.readableBytes
                if count > limits.body { break }
            }
        }
        switch response.status.code {
        case 200..<300: return .taken(code: Int(response.status.code))
        case 410: return .gone
        default:
            let seconds = response.headers.first(name: "retry-after").flatMap { Int($0) }
            return .refused(code: Int(response.status.code), retryAfter: seconds.map { max($0, 0) })
        }
    }

    /// What is said of an error: nothing of what is behind the name.
    private static func sentence(_ error: any Error) -> String {
        switch error {
        case let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout:
            "there was no answer in time"
        case let error as HTTPClientError where error == .connectTimeout || error == .tlsHandshakeTimeout:
            "connecting took too long"
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
            "TLS could not be agreed on; is the certificate right?"
        case is IOError, is NIOConnectionError, is ChannelError: "the connection failed"
        default: "the receiver answered with something else than HTTP, or not at all"
        }
    }

    private struct TimedOut: Error {}

    /// Does something for so long at most.
    private func within<Value: Sendable>(
        _ limit: Duration, _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask(operation: body)
            group.addTask {
                try await Task.sleep(for: limit)
                throw TimedOut()
            }
            defer { group.cancelAll() }
            guard let value = try await group.next() else { throw TimedOut() }
            return value
        }
    }
}
