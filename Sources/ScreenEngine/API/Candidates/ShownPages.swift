internal import Synchronization

/// The JSON of pages of candidates that were shown a moment ago. It is good while nothing at all has changed in the
/// store, which a read sees in its own snapshot: what is answered is always what would be made anew.
///
/// A page that is asked for again and again then costs a copy, and one after a change is made anew once.
final class ShownPages: Sendable {
    /// Some thousand pages of twenty.
    static let usualBytes = 24 << 20

    /// What a page shows.
    struct Key: Sendable, Hashable {
        /// How the candidates were asked for.
        var key: CandidateRows.Key
        /// The applications or candidates, in order.
        var ids: [Int]
        /// The organisation, all of which the account sees, or the account.
        var reader: Reader

        /// Takes what an account asks for.
        init(_ key: CandidateRows.Key, _ ids: [Int], for account: Account) {
            self.key = key
            self.ids = ids
            reader = account.isAdmin ? .organisation(account.organisation) : .account(account.id)
        }
    }

    /// Who sees the same.
    enum Reader: Sendable, Hashable {
        /// Whoever sees all of an organisation.
        case organisation(Int)
        /// One account.
        case account(Int)
    }

    private struct State {
        /// The newest change of the store when the pages were made; all are of one moment.
        var change = 0
        var pages: [Key: [UInt8]] = [:]
        var bytes = 0
    }

    private let state = Mutex(State())
    private let mostBytes: Int

    /// Makes an empty one.
    init(mostBytes: Int = ShownPages.usualBytes) { self.mostBytes = mostBytes }

    /// The bytes of a page, made where they are not at hand.
    ///
    /// - Parameter change: the newest change that the reading connection sees; none where pages can't be kept.
    func bytes(of key: Key, at change: Int?, make: () throws -> [UInt8]) rethrows -> [UInt8] {
        guard let change else { return try make() }
        let known = state.withLock { $0.change == change ? $0.pages[key] : nil }
        if let known { return known }
        let made = try make()
        // What goes is freed after the lock.
        let old = state.withLock { [made] state -> [Key: [UInt8]] in
            // A read on an older snapshot keeps nothing.
            guard change >= state.change else { return [:] }
            var old: [Key: [UInt8]] = [:]
            if change > state.change || state.bytes + made.count > mostBytes {
                swap(&old, &state.pages)
                state.bytes = 0
                state.change = change
            }
            if state.pages.updateValue(made, forKey: key) == nil { state.bytes += made.count }
            return old
        }
        withExtendedLifetime(old) {}
        return made
    }
}
