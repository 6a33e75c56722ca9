public import Hummingbird

/// A request whose account is known: without one there is no such context, and the answer is 401.
public struct AccountContext: ChildRequestContext {
    /// The framework's part.
    public var coreContext: CoreRequestContextStorage
    /// Identifies the request in logs.
    public var requestID: String
    /// The address that asks.
    public var clientAddress: String
    /// Whether the client came over TLS, here or at a trusted proxy.
    public var isSecure: Bool
    /// Who is asking.
    public var account: Account

    /// Takes what is known of the request; throws ``APIError/notAuthenticated`` where no account is.
    public init(context: APIContext) throws {
        guard let account = context.account else { throw APIError.notAuthenticated }
        coreContext = context.coreContext
        requestID = context.requestID
        clientAddress = context.clientAddress
        isSecure = context.isSecure
        self.account = account
    }
}
