<<<<<<< HEAD
internal import Hummingbird
internal import NIOCore

/// What is known of a request before anyone knows who asks.
struct APIContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Names the request in the log, in the answer's header and in what a failure says.
    var requestID = ""
    /// The address of the client: the connection's other end, or who that asks for where it is a trusted proxy. Empty
    /// where there is no network, as in tests.
    var clientAddress = ""
    /// Whether the client speaks TLS, with this server or with a trusted proxy.
    var isSecure = false
    /// Who asks, once the token has been checked.
    var account: Account?
    /// What the outermost middleware learns from those within.
    let trail = RequestTrail()
    /// The other end of the connection.
    let peer: SocketAddress?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress
    }

    /// JSON bodies are read up to this size; uploads are streamed and have a bound of their own.
    var maxUploadSize: Int { RequestLimits.jsonBody }
=======
public import Hummingbird

/// What is known of every request, before anyone has said who they are.
public struct APIContext: RequestContext {
    /// The framework's part.
    public var coreContext: CoreRequestContextStorage
    /// Identifies the request in logs and in the answer to a server error.
    public var requestID: String
    /// The address that asks; the one a trusted proxy names, where there is one.
    public var clientAddress: String
    /// Whether the client came over TLS, here or at a trusted proxy.
    public var isSecure: Bool
    /// Who is asking, once a token has been read.
    public var account: Account?

    /// Takes the channel's request.
    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        requestID = ""
        clientAddress = source.channel.remoteAddress?.ipAddress ?? ""
        isSecure = false
        account = nil
    }
>>>>>>> kit
}
