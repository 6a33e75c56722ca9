internal import CSQLite
internal import Synchronization

/// A prepared statement; while it runs, its current row.
@safe
final class SQLiteStatement: Row {
    private let statement: OpaquePointer
    /// For each of SQLite's parameters, which value goes there: SQLite numbers `$2` by where it is first seen.
    private let parameters: [Int]
    private let valueCount: Int
    private let lifetimes: StoreLifetimes
    /// Whether it is between its first step and its reset; it can't be run again then.
    private(set) var isRunning = false

    /// Takes over a statement that SQLite has prepared, and finalises it when it goes.
    init(takingOwnership statement: OpaquePointer, lifetimes: StoreLifetimes) {
        unsafe self.statement = statement
        self.lifetimes = lifetimes
        lifetimes.statements.add(1, ordering: .relaxed)
        let count = unsafe sqlite3_bind_parameter_count(statement)
        parameters = (0..<count).map { index in
            guard let name = unsafe sqlite3_bind_parameter_name(statement, index + 1),
                let number = unsafe Int(String(cString: name).dropFirst()), number > 0
            else { preconditionFailure("parameters are written $1, $2, …") }
            return number - 1
        }
        valueCount = (parameters.max() ?? -1) + 1
    }

    deinit {
        unsafe sqlite3_finalize(statement)
        lifetimes.statements.subtract(1, ordering: .relaxed)
    }

    /// Sets the parameters. Texts and bytes are copied. Gives SQLite's result.
    func bind(_ values: [SQLValue]) throws(StoreError) -> Int32 {
        precondition(values.count == valueCount, "the statement has \(valueCount) parameters, not \(values.count)")
        for (index, parameter) in parameters.enumerated() {
            let place = Int32(truncatingIfNeeded: index + 1)
            let result =
                switch values[parameter] {
                case .null: unsafe sqlite3_bind_null(statement, place)
                case .integer(let value): unsafe sqlite3_bind_int64(statement, place, Int64(value))
                case .text(let value): try bind(value, place)
                case .blob(let value):
                    unsafe value.withUnsafeBytes {
                        // Without an address it would be null, not empty.
                        unsafe $0.isEmpty
                            ? sqlite3_bind_zeroblob(statement, place, 0)
                            : sqlite3_bind_blob64(statement, place, $0.baseAddress, UInt64($0.count), Self.copied)
                    }
                }
            if result != SQLITE_OK { return result }
        }
        return SQLITE_OK
    }

    private func bind(_ text: String, _ place: Int32) throws(StoreError) -> Int32 {
        var text = text
        let result: Int32? = text.withUTF8 { bytes in
            // The search index ends at a NUL, and PostgreSQL has none in texts.
            if unsafe bytes.contains(0) { return nil }
            return unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe sqlite3_bind_text64(
                    statement, place, $0.baseAddress ?? UnsafePointer(Self.noText), UInt64($0.count), Self.copied,
                    UInt8(SQLITE_UTF8))
            }
        }
        guard let result else { throw StoreError(.invalidText, "a text holds a NUL character; leave it out") }
        return result
    }

    /// Goes to the next row, or to the end. Gives SQLite's result.
    func step() -> Int32 {
        isRunning = true
        return unsafe sqlite3_step(statement)
    }

    /// Makes it ready to be run again, and forgets the values: they may be large, and are personal data.
    func reset() {
        unsafe sqlite3_reset(statement)
        if valueCount > 0 { unsafe sqlite3_clear_bindings(statement) }
        isRunning = false
    }

    func isNull(_ column: Int) -> Bool { type(of: column) == SQLITE_NULL }

    func int(_ column: Int) -> Int {
        expect(SQLITE_INTEGER, column)
        return Int(unsafe sqlite3_column_int64(statement, Int32(column)))
    }

    func text(_ column: Int) -> String {
        expect(SQLITE_TEXT, column)
        return unsafe withUTF8(column) { unsafe String(decoding: $0, as: UTF8.self) }
    }

    func bytes(_ column: Int) -> [UInt8] {
        expect(SQLITE_BLOB, column)
        let start = unsafe sqlite3_column_blob(statement, Int32(column))
        let count = unsafe sqlite3_column_bytes(statement, Int32(column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(count)))
    }

    func withUTF8<Value>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
        let kind = type(of: column)
        precondition(kind == SQLITE_TEXT || kind == SQLITE_NULL, "column \(column) is not a text")
        // The text first: it may convert, which changes the count.
        let start = unsafe sqlite3_column_text(statement, Int32(column))
        let count = unsafe sqlite3_column_bytes(statement, Int32(column))
        return try unsafe body(UnsafeBufferPointer(start: start, count: Int(count)))
    }

    /// A column's type; a column that the row doesn't have counts as null.
    private func type(of column: Int) -> Int32 { unsafe sqlite3_column_type(statement, Int32(column)) }

    private func expect(_ expected: Int32, _ column: Int) {
        let found = type(of: column)
        precondition(found == expected, "column \(column) has SQLite's type \(found), not \(expected)")
    }

    /// SQLITE_TRANSIENT, which is a cast in C.
    private static var copied: sqlite3_destructor_type { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
    /// An empty text needs an address too.
    private nonisolated(unsafe) static let noText = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
}
