internal import Hummingbird

/// What is known of a request whose token was good. Routes that need an account take this context, so that none of
/// them can be reached without one.
struct AccountContext: ChildRequestContext {
    typealias ParentContext = APIContext

    var coreContext: CoreRequestContextStorage
    /// Who asks.
    let account: Account
    /// As in `APIContext`.
    let requestID: String
    /// As in `APIContext`.
    let clientAddress: String
    /// As in `APIContext`.
    let isSecure: Bool

    init(context: APIContext) throws {
        guard let account = context.account else { throw HTTPError(.unauthorized) }
        coreContext = context.coreContext
        self.account = account
        requestID = context.requestID
        clientAddress = context.clientAddress
        isSecure = context.isSecure
    }

    /// As in `APIContext`.
    var maxUploadSize: Int { RequestLimits.jsonBody }
}
