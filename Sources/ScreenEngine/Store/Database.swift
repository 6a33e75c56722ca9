/// Where everything that is kept lives: SQLite today, PostgreSQL for installations with several servers. Repositories
/// are written against this protocol; what differs between engines lives with the driver.
public protocol Database: Sendable {
    /// Runs queries on one snapshot, beside other readers and the writer.
    ///
    /// - Parameter body: runs on a thread of the database's own, never on an event loop; it must not wait for another
    ///   `read` or `write`.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Runs one transaction. When this returns, it is on disk; when the body throws, nothing of it is.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value
}

extension Database {
    /// Runs a transaction with which a task ends what it did, and which ends with it though the task be cancelled.
    @discardableResult
    func writeToTheEnd<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async -> Result<Value, any Error> {
        await Task { try await write(body) }.result
    }

    /// Returns if the store answers; throws what keeps it from that.
    func ping() async throws { _ = try await read { try $0.first("SELECT 1") { $0.int(0) } } }
}

/// A connection inside a transaction. SQL is portable between engines: parameters are `$1`, `$2`, …; `RETURNING` and
/// `ON CONFLICT` are there.
public protocol Connection: AnyObject {
    /// Runs a query and passes each row on. A row is valid only during its call.
    func forEach(_ sql: String, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws

    /// Runs a statement; gives how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int

    /// Whether lists that are made here may be kept for other connections (`ListingStore`): it sees nothing that is not
    /// committed, and what it runs is repeated on a newer snapshot when it throws `ReadAgain`.
    var mayShareLists: Bool { get }
}

/// A row of a result. Columns count from 0. A column that is null where no `nil` is possible, or of another type, is a
/// mistake in the SQL and traps.
public protocol Row: AnyObject {
    /// Whether the column is null.
    func isNull(_ column: Int) -> Bool
    /// An integer.
    func int(_ column: Int) -> Int
    /// A text.
    func text(_ column: Int) -> String
    /// Bytes.
    func bytes(_ column: Int) -> [UInt8]
    /// The UTF-8 of a text, without a copy; empty where the column is null.
    func withUTF8<Value>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value
}

extension Row {
    /// An integer, unless null.
    public func intIfPresent(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }
    /// A text, unless null.
    public func textIfPresent(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    /// Bytes, unless null.
    public func bytesIfPresent(_ column: Int) -> [UInt8]? { isNull(column) ? nil : bytes(column) }
    /// A truth value, kept as 0 or 1.
    public func bool(_ column: Int) -> Bool { int(column) != 0 }
    /// A moment, kept as microseconds.
    public func timestamp(_ column: Int) -> Timestamp { Timestamp(microseconds: int(column)) }
    /// A moment, unless null.
    public func timestampIfPresent(_ column: Int) -> Timestamp? { intIfPresent(column).map(Timestamp.init) }
}

extension Connection {
    /// The first row of a query, as the body reads it.
    public func first<Value>(_ sql: String, _ values: [SQLValue] = [], _ body: (any Row) throws -> Value) throws
        -> Value?
    {
        var found: Value?
        try forEach(sql, values) { if found == nil { found = try body($0) } }
        return found
    }

    /// All rows of a query, as the body reads them.
    public func all<Value>(_ sql: String, _ values: [SQLValue] = [], _ body: (any Row) throws -> Value) throws
        -> [Value]
    {
        var found: [Value] = []
        try forEach(sql, values) { found.append(try body($0)) }
        return found
    }

    /// What some identifiers name, in the order in which these are given; what isn't there is left out. One query,
    /// whatever their number, and none for none.
    ///
    /// - Parameters:
    ///   - sql: the query up to the column that is one of the identifiers: `IN (…)` comes behind it.
    ///   - id: the identifier of what was read.
    func inOrder<Value>(
        _ ids: [Int], _ sql: String, _ read: (any Row) throws -> Value, id: (Value) -> Int
    ) throws -> [Value] {
        guard !ids.isEmpty else { return [] }
        let list = SQLList(ids)
        var found: [Int: Value] = [:]
        try forEach("\(sql) IN (\(list.placeholders))", list.values) {
            let value = try read($0)
            found[id(value)] = value
        }
        return ids.compactMap { found[$0] }
    }

    /// Runs a statement without parameters.
    @discardableResult
    public func execute(_ sql: String) throws -> Int { try execute(sql, []) }
}
