internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import NIOSSL
internal import Synchronization
internal import Testing

@testable internal import ScreenEngine

/// Messages over real connections.
struct WebhookSenderTests {
    private let secret = WebhookSecret(key: [UInt8](repeating: 7, count: 32))
    private let message: WebhookMessage

    init() {
        let delivery = QueuedDelivery(
            id: 5, webhook: 1, messageID: "msg_abc_5", payload: #"{"type":"webhook.ping","data":{"name":"Ünï"}}"#,
            attempts: 0, url: "", secrets: [secret])
        message = WebhookMessage(delivery, at: Timestamp(microseconds: 1_739_767_969_230_031))
    }

    /// As long as a busy machine may need.
    private static let patient = WebhookSender.Limits(
        lookUp: .seconds(300), connect: .seconds(300), total: .seconds(300))

    /// A sender that may call this machine, for which every name is at some addresses.
    private func sender(
        allowing blocks: [String] = ["127.0.0.0/8"], names: [String] = ["127.0.0.1"],
        limits: WebhookSender.Limits = patient, tls: TLSConfiguration = .makeClientConfiguration()
    ) throws -> WebhookSender {
        let addresses = try names.map { try #require(IPAddress($0)) }
        return WebhookSender(
            addresses: CallableAddresses(allowing: try blocks.map { try #require(AddressBlock($0)) }),
            resolver: NameResolver { _ in addresses }, limits: limits, tls: tls)
    }

    /// Sends the message to a server's path, at a name or an address.
    private func send(
        to server: ReceivingServer, _ sender: WebhookSender, at host: String = "hooks.example.com",
        path: String = "/in?x=1"
    ) async throws -> WebhookAnswer {
        let answer = Mutex<WebhookAnswer?>(nil)
        try await server.run { port in
            let found = await sender.send(self.message, to: "http://\(host):\(port)\(path)", attempt: 0)
            answer.withLock { $0 = found }
        }
        await sender.close()
        return try #require(answer.withLock { $0 })
    }

    @Test("A message arrives whole, signed, at the address that was checked, under the name of the URL")
    func arrives() async throws {
        let server = ReceivingServer(.noContent)
        #expect(try await send(to: server, sender()) == .taken(code: 204))
        let call = try #require(server.calls.first)
        #expect(server.calls.count == 1 && call.path == "/in?x=1")
        #expect(call.host?.hasPrefix("hooks.example.com:") == true)
        #expect(call.headers[.contentType] == "application/json" && call.headers[.userAgent] == "screen-webhooks")
        #expect(call.body == message.body)
        func field(_ name: String) throws -> String {
            let name = try #require(HTTPField.Name(name))
            return try #require(call.headers[name])
        }
        #expect(try field("webhook-id") == "msg_abc_5")
        #expect(try field("webhook-timestamp") == "1739767969")
        let expected = WebhookSignature.header(
            id: try field("webhook-id"), seconds: try #require(Int(try field("webhook-timestamp"))), body: call.body,
            secrets: [secret])
        #expect(try field("webhook-signature") == expected)
    }

    @Test(
        "An answer other than 2xx is no delivery, and 410 ends all",
        arguments: [
            (HTTPResponse.Status.internalServerError, WebhookAnswer.refused(code: 500, retryAfter: nil)),
            (.badRequest, .refused(code: 400, retryAfter: nil)), (.notModified, .refused(code: 304, retryAfter: nil)),
            (.gone, .gone), (.accepted, .taken(code: 202)),
        ])
    func statuses(status: HTTPResponse.Status, expected: WebhookAnswer) async throws {
        #expect(try await send(to: ReceivingServer(status), sender()) == expected)
    }

    @Test("A receiver can say when to come again", arguments: [("120", 120), ("-5", 0), ("soon", nil)] as [(String, Int?)])
    func retryAfter(header: String, seconds: Int?) async throws {
        let server = ReceivingServer(.tooManyRequests, [.retryAfter: header])
        #expect(try await send(to: server, sender()) == .refused(code: 429, retryAfter: seconds))
    }

    @Test("Redirects are not followed", arguments: [HTTPResponse.Status.found, .temporaryRedirect, .permanentRedirect])
    func redirect(status: HTTPResponse.Status) async throws {
        let server = ReceivingServer(status, [.location: "/elsewhere"])
        let answer = try await send(to: server, sender())
        #expect(answer == .refused(code: status.code, retryAfter: nil))
        #expect(answer.problem == "the receiver answered \(status.code); redirects are not followed")
        #expect(server.calls.map(\.path) == ["/in?x=1"])
    }

    @Test(
        "What is not public is not called: by address, by name, or by a name that is at a public address too",
        arguments: [
            ("127.0.0.1", ["8.8.8.8"]), ("[::ffff:127.0.0.1]", ["8.8.8.8"]), ("hooks.example.com", ["127.0.0.1"]),
            ("hooks.example.com", ["8.8.8.8", "127.0.0.1"]), ("hooks.example.com", ["127.0.0.1", "8.8.8.8"]),
            ("hooks.example.com", ["::1"]), ("localhost", ["127.0.0.1"]), ("metadata", ["169.254.169.254"]),
            ("hooks.example.com", ["64:ff9b::7f00:1"]), ("hooks.example.com", ["::ffff:127.0.0.1"]),
        ])
    func notPublic(host: String, names: [String]) async throws {
        let server = ReceivingServer()
        let answer = try await send(to: server, sender(allowing: [], names: names), at: host)
        #expect(answer == .failed(WebhookSender.notCallable))
        #expect(server.calls.isEmpty)
    }

    @Test("An address that the settings allow is called, by name and by itself", arguments: ["127.0.0.1", "a.example.com"])
    func allowed(host: String) async throws {
        let server = ReceivingServer()
        #expect(try await send(to: server, sender(allowing: ["127.0.0.1"]), at: host) == .taken(code: 200))
    }

    @Test("A name is looked up with each message, and what it was before doesn't count")
    func rebinding() async throws {
        let asked = Mutex(0)
        let (first, second) = (try #require(IPAddress("127.0.0.1")), try #require(IPAddress("10.0.0.1")))
        let sender = WebhookSender(
            addresses: CallableAddresses(allowing: [try #require(AddressBlock("127.0.0.1"))]),
            resolver: NameResolver { _ in
                asked.withLock {
                    $0 += 1; return [$0 == 1 ? first : second]
                }
            },
            limits: WebhookSenderTests.patient)
        let server = ReceivingServer()
        try await server.run { [message] port in
            let url = "http://hooks.example.com:\(port)/"
            #expect(await sender.send(message, to: url, attempt: 0) == .taken(code: 200))
            #expect(await sender.send(message, to: url, attempt: 1) == .failed(WebhookSender.notCallable))
        }
        await sender.close()
        #expect(asked.withLock { $0 } == 2 && server.calls.count == 1)
    }

    @Test("Of several addresses another one is called with the next attempt")
    func addresses() async throws {
        let sender = try sender(names: ["127.0.0.2", "127.0.0.1"])
        let server = ReceivingServer()
        try await server.run { [message] port in
            let url = "http://hooks.example.com:\(port)/"
            #expect(await sender.send(message, to: url, attempt: 0) == .failed("the connection failed"))
            #expect(await sender.send(message, to: url, attempt: 1) == .taken(code: 200))
        }
        await sender.close()
        #expect(server.calls.count == 1)
    }

    @Test("An answer that doesn't come is no delivery")
    func slow() async throws {
        let (gate, open) = AsyncStream<Void>.makeStream()
        let server = ReceivingServer { _ in
            for await _ in gate {}
            return Response(status: .ok)
        }
        let sender = try sender(limits: .init(total: .milliseconds(300)))
        try await server.run { [message] port in
            let answer = await sender.send(message, to: "http://hooks.example.com:\(port)/", attempt: 0)
            #expect(answer == .failed("there was no answer in time"))
            open.finish()
        }
        await sender.close()
    }

    @Test("Of an endless answer 64 KB are read, and the message is delivered")
    func huge() async throws {
        let (ends, ended) = AsyncStream<Int>.makeStream()
        let server = ReceivingServer { _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    var count = 0
                    defer { ended.yield(count) }
                    while true {
                        try await writer.write(ByteBuffer(repeating: 65, count: 64 << 10))
                        count += 64 << 10
                    }
                })
        }
        let sender = try sender()
        try await server.run { [message] port in
            let answer = await sender.send(message, to: "http://hooks.example.com:\(port)/", attempt: 0)
            #expect(answer == .taken(code: 200))
            // What the kernel's buffers hold at most.
            let written = try #require(await ends.first { _ in true })
            #expect(written < 64 << 20)
        }
        await sender.close()
    }

    @Test("An answer whose body doesn't end is an answer")
    func endless() async throws {
        let (gate, open) = AsyncStream<Void>.makeStream()
        let server = ReceivingServer { _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(string: "a"))
                    for await _ in gate {}
                    try await writer.finish(nil)
                })
        }
        var limits = WebhookSenderTests.patient
        limits.reading = .milliseconds(100)
        let sender = try sender(limits: limits)
        try await server.run { [message] port in
            let answer = await sender.send(message, to: "http://hooks.example.com:\(port)/", attempt: 0)
            #expect(answer == .taken(code: 200))
            open.finish()
        }
        await sender.close()
    }

    @Test("A name that nobody knows, or whose look-up hangs, is no delivery")
    func unknown() async throws {
        let unknown = WebhookSender(
            addresses: CallableAddresses(), resolver: NameResolver { _ in throw NameResolver.Unknown() })
        #expect(await unknown.send(message, to: "https://a.example.com/", attempt: 0) == .failed("the host's name is not known"))
        let none = WebhookSender(addresses: CallableAddresses(), resolver: NameResolver { _ in [] })
        #expect(await none.send(message, to: "https://a.example.com/", attempt: 0) == .failed("the host's name is not known"))
        let (gate, open) = AsyncStream<Void>.makeStream()
        defer { open.finish() }
        let hanging = WebhookSender(
            addresses: CallableAddresses(),
            resolver: NameResolver { _ in
                for await _ in gate {}
                throw CancellationError()
            }, limits: .init(lookUp: .milliseconds(50)))
        #expect(
            await hanging.send(message, to: "https://a.example.com/", attempt: 0)
                == .failed("looking up the host's name took too long"))
    }

    @Test("The system's own look-up finds this machine, and takes numbers in any spelling for what they are")
    func system() async throws {
        let addresses = CallableAddresses()
        for name in ["localhost", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "169.254.169.254"] {
            let found = try await NameResolver.system.addresses(name)
            #expect(!found.isEmpty && found.allSatisfy { !addresses.contains($0) }, "\(name): \(found)")
        }
        await #expect(throws: NameResolver.Unknown.self) {
            try await NameResolver.system.addresses(String(repeating: "a", count: 64))
        }
    }

    @Test("TLS is about the URL's name, not about the address")
    func tls() async throws {
        let certificate = try NIOSSLCertificate.fromPEMBytes(Array(CertificateFixture.certificate.utf8))
        let key = try NIOSSLPrivateKey(bytes: Array(CertificateFixture.key.utf8), format: .pem)
        var trusting = TLSConfiguration.makeClientConfiguration()
        trusting.trustRoots = .certificates(certificate)
        let sender = try sender(names: ["127.0.0.2"], tls: trusting)
        let stranger = try self.sender(names: ["127.0.0.2"])
        let server = ReceivingServer()
        let configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificate.map { .certificate($0) }, privateKey: .privateKey(key))
        try await server.run(tls: configuration, at: "127.0.0.2") { [message] port in
            // Both names lead to the same place; the certificate is for `localhost` alone, and for another address.
            let answers = [
                await sender.send(message, to: "https://localhost:\(port)/", attempt: 0),
                await sender.send(message, to: "https://hooks.example.com:\(port)/", attempt: 0),
                await stranger.send(message, to: "https://localhost:\(port)/", attempt: 0),
            ]
            let failed = WebhookAnswer.failed("TLS could not be agreed on; is the certificate right?")
            #expect(answers == [.taken(code: 200), failed, failed])
        }
        await sender.close()
        await stranger.close()
        #expect(server.calls.count == 1)
    }

    @Test("What is cancelled has no outcome")
    func cancelled() async throws {
        let (arrivals, arrived) = AsyncStream<Void>.makeStream()
        let (gate, open) = AsyncStream<Void>.makeStream()
        let server = ReceivingServer { _ in
            arrived.yield()
            for await _ in gate {}
            return Response(status: .ok)
        }
        let sender = try sender()
        try await server.run { [message] port in
            let task = Task { await sender.send(message, to: "http://hooks.example.com:\(port)/", attempt: 0) }
            _ = await arrivals.first { _ in true }
            task.cancel()
            #expect(await task.value == .cancelled)
            open.finish()
        }
        await sender.close()
    }

    @Test("Connections to many hosts don't pile up, and none is left open in the end")
    func many() async throws {
        let sender = try sender()
        let server = ReceivingServer()
        try await server.run { [message] port in
            for number in 0..<40 {
                let answer = await sender.send(message, to: "http://h\(number).example.com:\(port)/", attempt: 0)
                #expect(answer == .taken(code: 200))
            }
        }
        await sender.close()
        #expect(server.calls.count == 40)
    }
}
