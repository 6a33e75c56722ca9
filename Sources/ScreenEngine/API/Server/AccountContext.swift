public import Hummingbird

/// What is known of a request whose token was good. Routes that need an account take this context, so that none of
/// them can be reached without one.
public struct AccountContext: ChildRequestContext {
    /// The framework's part.
    public var coreContext: CoreRequestContextStorage
    /// Who asks.
    public let account: Account
    /// Names the request in the log.
    public let requestID: String
    /// Whether the client speaks TLS, with this server or with a trusted proxy.
    public let isSecure: Bool
    /// The client.
    let client: IPAddress?

    /// Takes what is known of the request; throws where no account is.
    public init(context: APIContext) throws {
        guard let account = context.account else { throw APIError.notAuthenticated }
        coreContext = context.coreContext
        self.account = account
        requestID = context.requestID
        isSecure = context.isSecure
        client = context.client
    }

    /// The client's address in text; empty where there is no network, as in tests.
    public var clientAddress: String { client?.description ?? "" }

    /// JSON bodies are read up to this size; uploads are streamed and have a bound of their own.
    public var maxUploadSize: Int { RequestPayload.defaultLimit }
}
