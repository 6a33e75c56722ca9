/// Who asks, and in which request: what the audit log says of a change.
struct Asker: Sendable, Hashable {
    /// The account.
    var account: Account
    /// The request, as its answer names it.
    var requestID: String

    /// Takes what the context knows.
    init(_ context: AccountContext) {
        account = context.account
        requestID = context.requestID
    }
}
