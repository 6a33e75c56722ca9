internal import NIOCore

/// How long a connection may take over each thing, so that slow or silent clients don't hold on to it.
struct ConnectionLimits: Sendable {
    /// Connections at a time; further ones wait to be accepted.
    var connections = 4096
    /// From a connection's beginning to the end of the first request's head.
    var firstHead = TimeAmount.seconds(20)
    /// From an answer's end to the end of the next request's head.
    var idle = TimeAmount.seconds(75)
    /// For any body, however short.
    var body = TimeAmount.seconds(30)
    /// How fast a longer body has to come, in bytes a second.
    var bodyRate = 16_384
    /// From a request's end to its answer's beginning. The longest that a client may ask to wait is 30 seconds.
    var answer = TimeAmount.seconds(60)
    /// For the client to take any part of an answer.
    var write = TimeAmount.seconds(60)
    /// How much more of a body is taken in once the request is answered. To close at once could cost the client the
    /// answer (RFC 9112, section 9.6).
    var drainedBytes = 1 << 20
    /// For that.
    var drain = TimeAmount.seconds(5)
    /// How often all this is looked at.
    var tick = TimeAmount.seconds(5)
    /// The longest body that is asked for with `100 Continue`.
    var continuedBytes = 64 << 20
    /// The longest field of a head, and the longest head.
    var headBytes = 32 << 10
    /// The most fields of a head.
    var headFields = 100

    /// Files that are open beside connections: the store's, uploads, processes, other servers.
    static let otherFiles = 256

    /// The usual bounds, where a process may have so many files open.
    static func within(openFiles: Int) -> ConnectionLimits {
        var limits = ConnectionLimits()
        limits.connections = max(1, min(limits.connections, openFiles - otherFiles))
        return limits
    }
}
