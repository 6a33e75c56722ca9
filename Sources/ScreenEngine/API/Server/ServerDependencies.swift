internal import Logging

/// What the routes are built from.
struct ServerDependencies: Sendable {
    /// The store.
    var database: any Database
    /// The time.
    var clock: WallClock
    /// What checks tokens.
    var authenticator: any Authenticating
    /// Where the server reports to.
    var logger: Logger
}
