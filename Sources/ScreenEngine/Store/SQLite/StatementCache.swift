/// A connection's prepared statements by their text; the least recently used goes when there are too many.
struct StatementCache {
    /// A statement costs some 10 to 50 kB, and the program has about two hundred; filters make more.
    static let mostStatements = 256

    private var entries: [String: (statement: SQLiteStatement, lastUse: Int)] = [:]
    private var uses = 0

    /// The statement with this text.
    mutating func statement(_ sql: String) -> SQLiteStatement? {
        uses += 1
        guard let index = entries.index(forKey: sql) else { return nil }
        entries.values[index].lastUse = uses
        return entries.values[index].statement
    }

    /// Keeps a statement. O(number of statements) when one has to go.
    mutating func insert(_ statement: SQLiteStatement, for sql: String) {
        if entries.count >= Self.mostStatements {
            let idle = entries.filter { !$0.value.statement.isRunning }
            if let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) { entries[oldest.key] = nil }
        }
        entries[sql] = (statement, uses)
    }

    /// Finalises all.
    mutating func removeAll() { entries.removeAll() }
}
