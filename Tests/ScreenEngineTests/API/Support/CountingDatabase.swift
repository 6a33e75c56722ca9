@testable import ScreenEngine

/// A store that counts what it is asked.
struct CountingDatabase: Database {
    let base: SQLiteDatabase
    let counter = Tally()

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

/// A connection that counts its statements.
private final class CountingConnection: Connection {
    private let base: any Connection
    private let counter: Tally

    init(base: any Connection, counter: Tally) {
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
