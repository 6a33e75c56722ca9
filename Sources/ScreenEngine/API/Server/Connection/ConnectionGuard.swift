internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes

/// Ends connections whose time has run out: heads and bodies that trickle in, answers that nobody takes, and answers
/// that don't come; and those whose next request can't be read. It stands in the channel, since a request's own task
/// can't be interrupted where it waits, and a race of two tasks for each request would cost more than most requests do.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ConnectionLimits
    private var state: ConnectionState?
    private var timer: Scheduled<Void>?
    private var isClosing = false

    /// Takes how long things may take.
    init(limits: ConnectionLimits) { self.limits = limits }

    func handlerAdded(context: ChannelHandlerContext) {
        state = ConnectionState(limits: limits, now: context.eventLoop.now)
        schedule(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) { timer?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            state?.headRead(context.eventLoop.now)
            if head.headerFields.contains(.expect) { askOn(head, context) }
        case .body(let bytes):
            if state?.bodyRead(bytes.readableBytes) == false { return close(context) }
        case .end:
            state?.endRead(context.eventLoop.now)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isClosing else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head) where head.status.kind != .informational: state?.headWritten()
        case .end: state?.endWritten(context.eventLoop.now)
        default: break
        }
        context.write(data, promise: promise)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        state?.writabilityChanged(context.channel.isWritable, context.eventLoop.now)
        context.fireChannelWritabilityChanged()
    }

    /// Refuses what is no request. What goes wrong while another is being answered is left to the framework, whose answer
    /// comes in its turn.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isClosing else { return }
        guard let error = error as? HTTPParserError, state?.unanswered == 0 else {
            return context.fireErrorCaught(error)
        }
        let (status, sentence) = ConnectionGuard.refusal(of: error)
        answer(status, sentence, context)
        isClosing = true
        // More may be on its way: to close at once could cost the client the answer (RFC 9112, section 9.6).
        context.close(mode: .output, promise: nil)
        timer?.cancel()
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: limits.drain) { context.close(promise: nil) }
    }

    private static func refusal(of error: HTTPParserError) -> (HTTPResponse.Status, String) {
        switch error {
        // The URL's length counts as the fields' does.
        case .headerOverflow: (.requestHeaderFieldsTooLarge, "The request's head is too large.")
        // RFC 9110, section 9.1: what isn't allowed here is 405, what isn't known anywhere is this.
        case .invalidMethod: (.notImplemented, "The request's method is unknown.")
        default: (.badRequest, "The request can't be read.")
        }
    }

    /// Tells a client that waits to be told that it may send its body (RFC 9110, section 10.1.1).
    private func askOn(_ head: HTTPRequest, _ context: ChannelHandlerContext) {
        // Between the parts of another answer there is no place for this one; the client goes on by itself after a while.
        guard head.headerFields[.expect]?.lowercased() == "100-continue", state?.unanswered == 1,
            head.headerFields[.contentLength].flatMap({ Int($0) }) ?? 0 <= limits.continuedBytes
        else { return }
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }

    private func schedule(_ context: ChannelHandlerContext) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: limits.tick) { [self] in check(context) }
    }

    private func check(_ context: ChannelHandlerContext) {
        guard context.channel.isActive, !isClosing, let state else { return }
        switch state.verdict(context.eventLoop.now) {
        case .fine: schedule(context)
        case .close: close(context)
        case .requestTimedOut: refuse(.requestTimeout, "The request took too long to arrive.", context)
        case .answerTimedOut: refuse(.serviceUnavailable, "The answer took too long.", context)
        }
    }

    private func refuse(_ status: HTTPResponse.Status, _ sentence: String, _ context: ChannelHandlerContext) {
        answer(status, sentence, context)
        close(context)
    }

    private func answer(_ status: HTTPResponse.Status, _ sentence: String, _ context: ChannelHandlerContext) {
        let body = ByteBuffer(string: #"{"detail":"\#(sentence)"}"#)
        let fields: HTTPFields = [
            .contentType: "application/json", .contentLength: String(body.readableBytes), .connection: "close",
        ]
        context.write(wrapOutboundOut(.head(HTTPResponse(status: status, headerFields: fields))), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func close(_ context: ChannelHandlerContext) {
        isClosing = true
        context.close(promise: nil)
    }
}
