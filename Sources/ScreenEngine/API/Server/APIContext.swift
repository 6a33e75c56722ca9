public import Hummingbird
internal import NIOCore

/// What is known of a request before anyone knows who asks.
public struct APIContext: RequestContext {
    /// The framework's part.
    public var coreContext: CoreRequestContextStorage
    /// Names the request in the log, in the answer's header and in what a failure says.
    public var requestID = ""
    /// Whether the client speaks TLS, with this server or with a trusted proxy.
    public var isSecure = false
    /// Who asks, once the token has been checked.
    public var account: Account?
    /// The client: the connection's other end, or whom that asks for where it is a trusted proxy.
    var client: IPAddress?
    /// Where the connection is served.
    let eventLoop: any EventLoop
    /// What the outermost middleware learns from those within.
    let trail = RequestTrail()

    /// Takes the connection's other end.
    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        eventLoop = source.channel.eventLoop
        client = source.channel.remoteAddress.flatMap(IPAddress.init)
    }

    /// The client's address in text; empty where there is no network, as in tests.
    public var clientAddress: String { client?.description ?? "" }

    /// JSON bodies are read up to this size; uploads are streamed and have a bound of their own.
    public var maxUploadSize: Int { RequestPayload.defaultLimit }
}
