import Synchronization

@testable import ScreenEngine

/// A store that fails when a test says so.
struct FailingDatabase: Database {
    /// What makes it fail.
    final class Switch: Sendable {
        private let state = Mutex((isOn: false, wasUsed: false))

        /// Whether it fails from now on.
        func set(_ isOn: Bool) { state.withLock { $0 = (isOn, $0.wasUsed || isOn) } }

        /// Whether it ever was to fail.
        var wasUsed: Bool { state.withLock { $0.wasUsed } }

        fileprivate func check() throws {
            if state.withLock({ $0.isOn }) { throw Failure() }
        }
    }

    /// What it fails with.
    struct Failure: Error {}

    let base: SQLiteDatabase
    let failure: Switch

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try failure.check()
        return try await base.read(body)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try failure.check()
        return try await base.write(body)
    }
}
