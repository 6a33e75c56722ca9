internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Ends answers to `HEAD` with their head (RFC 9112, section 6.3). One without a length is taken for one in chunks by
/// the encoder, which doesn't know what was asked; its last chunk would be the beginning of the next answer.
final class HeadAnswers: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Of the requests that wait for their answers, oldest first, whether they are `HEAD`.
    private var waiting = CircularBuffer<Bool>()
    private var leavesOutEnd = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data) { waiting.append(head.method == .head) }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head) where head.status.kind != .informational:
            leavesOutEnd = waiting.popFirst() == true && head.headerFields[.contentLength] == nil
        case .end where leavesOutEnd:
            promise?.succeed()
            return
        default: break
        }
        context.write(data, promise: promise)
    }
}
