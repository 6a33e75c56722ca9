internal import CSQLite

/// A connection with its statements.
final class SQLiteConnection: Connection {
    /// What it runs on.
    let handle: SQLiteHandle
    private var statements = StatementCache()
    private(set) var mayShareLists = false

    /// Takes over an open connection.
    init(_ handle: SQLiteHandle) { self.handle = handle }

    // Statements go before the connection that made them.
    deinit { statements.removeAll() }

    func forEach(_ sql: String, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        let statement = try prepared(sql)
        defer { statement.reset() }
        try handle.check(try statement.bind(values))
        while true {
            switch statement.step() {
            case SQLITE_ROW: try body(statement)
            case SQLITE_DONE: return
            case let failure: throw handle.failure(failure)
            }
        }
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try forEach(sql, values) { _ in }
        return Int(unsafe sqlite3_changes64(handle.pointer))
    }

    private func prepared(_ sql: String) throws(StoreError) -> SQLiteStatement {
        if let statement = statements.statement(sql) {
            // A query that runs inside itself.
            return statement.isRunning ? try handle.prepare(sql) : statement
        }
        let statement = try handle.prepare(sql)
        statements.insert(statement, for: sql)
        return statement
    }

    /// Runs a body on one snapshot, while somebody waits for it.
    ///
    /// - Parameters:
    ///   - sharesLists: whether the body may throw `ReadAgain`.
    ///   - limit: how long it may take at most.
    func read<Value>(
        sharesLists: Bool, within limit: Duration?, unless cancellation: CancellationMark,
        _ body: (any Connection) throws -> Value
    ) throws -> Value {
        if cancellation.isSet { throw CancellationError() }
        try execute("BEGIN")
        (handle.deadline, handle.cancellation) = (limit.map { .now + $0 }, cancellation)
        mayShareLists = sharesLists
        defer {
            mayShareLists = false
            (handle.deadline, handle.cancellation) = (nil, nil)
            endTransaction()
        }
        do {
            return try body(self)
        } catch let error as StoreError where error.code == .tooLong && cancellation.isSet {
            throw CancellationError()
        }
    }

    /// Runs a body in a transaction of its own.
    func write<Value>(_ body: (any Connection) throws -> Value) throws -> Value {
        try execute("BEGIN IMMEDIATE")
        do {
            let value = try body(self)
            try checkReferences()
            try execute("COMMIT")
            return value
        } catch {
            endTransaction()
            throw error
        }
    }

    /// Runs a body inside the transaction that is open; what it did is undone when it throws.
    func nested<Value>(_ body: (any Connection) throws -> Value) throws -> Value {
        try execute("SAVEPOINT one")
        do {
            let value = try body(self)
            try checkReferences()
            try execute("RELEASE one")
            return value
        } catch {
            // Where the disk failed or is full, SQLite has already ended the whole transaction.
            if isInTransaction {
                try execute("ROLLBACK TO one")
                try execute("RELEASE one")
            }
            throw error
        }
    }

    /// Whether a transaction is open.
    var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle.pointer) == 0 }

    /// Undoes what is open.
    func endTransaction() {
        if isInTransaction { _ = try? execute("ROLLBACK") }
    }

    /// References that are checked at the end would fail the commit, and with it all that share it.
    private func checkReferences() throws(StoreError) {
        if unsafe sqlite3_has_deferred_violations(handle.pointer) != 0 {
            throw handle.failure(SQLITE_CONSTRAINT | (3 << 8))
        }
    }
}
