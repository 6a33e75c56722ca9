internal import HTTPTypes
internal import NIOCore
internal import NIOEmbedded
internal import NIOHTTPTypes
internal import Testing

@testable internal import ScreenEngine

/// How long a connection may take, on a clock that the test moves.
struct ConnectionGuardTests {
    private let channel = EmbeddedChannel()
    private let head = HTTPRequestPart.head(HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/a/"))

    init() throws {
        try channel.pipeline.syncOperations.addHandler(ConnectionGuard(limits: ConnectionLimits()))
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
    }

    @Test("No more connections are taken than files may be open")
    func openFiles() {
        #expect(ConnectionLimits.within(openFiles: 1 << 20).connections == 4096)
        #expect(ConnectionLimits.within(openFiles: 1024).connections == 768)
        #expect(ConnectionLimits.within(openFiles: 100).connections == 1)
        let raised = OpenFiles.raise()
        #expect(raised >= 1024 && OpenFiles.raise() == raised)
    }

    private func wait(_ seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

    private func answer() throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    /// The status that was written, and what follows it.
    private func written() throws -> (status: Int, body: String)? {
        guard case .head(let head) = try channel.readOutbound(as: HTTPResponsePart.self) else { return nil }
        guard case .body(let body) = try channel.readOutbound(as: HTTPResponsePart.self) else {
            return (head.status.code, "")
        }
        return (head.status.code, String(buffer: body))
    }

    @Test("A connection on which no request comes is closed after 20 seconds")
    func silent() throws {
        wait(20)
        #expect(channel.isActive)
        wait(6)
        #expect(!channel.isActive)
        #expect(try channel.readOutbound(as: HTTPResponsePart.self) == nil)
    }

    @Test("Between requests it may be silent for 75 seconds")
    func idle() throws {
        try channel.writeInbound(head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        try answer()
        wait(75)
        #expect(channel.isActive)
        wait(6)
        #expect(!channel.isActive)
    }

    @Test("A body that trickles in is answered with 408 after half a minute")
    func trickle() throws {
        try channel.writeInbound(head)
        for _ in 0..<30 {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "a")))
            wait(1)
        }
        #expect(channel.isActive)
        wait(6)
        let answer = try #require(try written())
        #expect(answer.status == 408)
        #expect(answer.body == #"{"detail":"The request took too long to arrive."}"#)
        #expect(!channel.isActive)
    }

    @Test("A long body may take as long as it comes with 16 KB a second")
    func longBody() throws {
        try channel.writeInbound(head)
        for _ in 0..<300 {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: 16_384)))
            wait(1)
        }
        #expect(channel.isActive)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        try answer()
        #expect(try written()?.status == 200)
    }

    @Test("An answer that doesn't come within a minute is 503, and what comes later is dropped")
    func noAnswer() throws {
        try channel.writeInbound(head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        wait(60)
        #expect(channel.isActive)
        wait(6)
        let answer = try #require(try written())
        #expect(answer.status == 503)
        #expect(answer.body == #"{"detail":"The answer took too long."}"#)
        #expect(!channel.isActive)
        #expect(throws: ChannelError.ioOnClosedChannel) {
            try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        }
    }

    @Test("An answer that has begun may take its time")
    func streaming() throws {
        try channel.writeInbound(head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        wait(600)
        #expect(channel.isActive)
    }

    @Test("A client that takes nothing of its answer for a minute is left")
    func stalled() throws {
        try channel.writeInbound(head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        wait(60)
        #expect(channel.isActive)
        wait(6)
        #expect(!channel.isActive)
    }

    @Test("Of a body that nobody waits for any more, a megabyte is taken in and no more")
    func drained() throws {
        try channel.writeInbound(head)
        try answer()
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: 1 << 20)))
        #expect(channel.isActive)
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: 1)))
        #expect(!channel.isActive)
    }

    @Test("Waiting for such a body ends after five seconds")
    func drainedSlowly() throws {
        try channel.writeInbound(head)
        try answer()
        wait(5)
        #expect(channel.isActive)
        wait(6)
        #expect(!channel.isActive)
    }

    @Test("A request whose body came after its answer is followed by others")
    func drainedInTime() throws {
        try channel.writeInbound(head)
        try answer()
        try channel.writeInbound(HTTPRequestPart.end(nil))
        wait(30)
        #expect(channel.isActive)
        try channel.writeInbound(head)
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: 2 << 20)))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        try answer()
        #expect(channel.isActive)
    }

    @Test("A client that asks whether to send its body is told to")
    func expectation() throws {
        let fields: HTTPFields = [.expect: "100-Continue", .contentLength: "1000"]
        try channel.writeInbound(
            HTTPRequestPart.head(
                HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/a/", headerFields: fields)))
        #expect(try written()?.status == 100)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        wait(66)
        #expect(try written()?.status == 503, "100 is no answer")
    }

    @Test("It isn't told to where the body is too long for anything, or another answer is being written")
    func noExpectation() throws {
        let long: HTTPFields = [.expect: "100-continue", .contentLength: "1000000000"]
        try channel.writeInbound(
            HTTPRequestPart.head(
                HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/a/", headerFields: long)))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        let short: HTTPFields = [.expect: "100-continue", .contentLength: "10"]
        try channel.writeInbound(
            HTTPRequestPart.head(
                HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/a/", headerFields: short)))
        #expect(try channel.readOutbound(as: HTTPResponsePart.self) == nil)
    }
}
