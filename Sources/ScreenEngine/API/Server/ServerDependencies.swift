internal import Logging
internal import ServiceLifecycle

/// What the server is built from.
struct ServerDependencies: Sendable {
    /// The store.
    var database: any Database
    /// The time.
    var clock: WallClock
    /// What checks tokens.
    var authenticator: any Authenticating
    /// Signs tokens.
    var keyring: TokenKeyring
    /// Makes password hashes.
    var hasher: PasswordHasher
    /// Where the server reports to.
    var log: LogOutput
    /// What is measured.
    var metrics: PrometheusRegistry
    /// What runs beside the server, such as what reads resumes: started before it and stopped after it, last first.
    var services: [any ServiceLifecycle.Service] = []
}
