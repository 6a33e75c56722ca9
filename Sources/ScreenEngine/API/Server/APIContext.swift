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
}
