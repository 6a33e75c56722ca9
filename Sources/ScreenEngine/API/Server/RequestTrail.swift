internal import Synchronization

/// What the inner parts of a request's handling leave for the outermost one to log: contexts are values and copied on
/// the way in, so this is shared.
final class RequestTrail: Sendable {
    private let state = Mutex<Account?>(nil)

    /// Who asked, once known.
    var account: Account? {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
