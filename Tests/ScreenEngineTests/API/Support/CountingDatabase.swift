import Synchronization

@testable import ScreenEngine

/// A store that counts what it is asked.
struct CountingDatabase: Database {
    let base: SQLiteDatabase
    let counter = StatementCounter()

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await base.read { [counter] in try body(CountingConnection(base: $0, counter: counter)) }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await base.write { [counter] in try body(CountingConnection(base: $0, counter: counter)) }
    }
}

/// How many statements were run.
final class StatementCounter: Sendable {
    private let count = Atomic<Int>(0)

    /// The statements since this was last asked.
    func take() -> Int { count.exchange(0, ordering: .relaxed) }

    fileprivate func add() { count.add(1, ordering: .relaxed) }
}

/// A connection that counts its statements.
private final class CountingConnection: Connection {
    private let base: any Connection
    private let counter: StatementCounter

    init(base: any Connection, counter: StatementCounter) {
        self.base = base
        self.counter = counter
    }

    var mayShareLists: Bool { base.mayShareLists }

    func forEach(_ sql: String, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        counter.add()
        try base.forEach(sql, values, body)
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
        counter.add()
        return try base.execute(sql, values)
    }
}
