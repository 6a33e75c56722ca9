internal import Synchronization

/// How many of SQLite's objects one database holds now; tests see that none is left.
final class StoreLifetimes: Sendable {
    /// Open connections.
    let connections = Atomic<Int>(0)
    /// Statements that are not finalised.
    let statements = Atomic<Int>(0)
}
