@testable import ScreenEngine

/// A connection that keeps what it is asked.
final class RecordingConnection: Connection {
    private let connection: any Connection
    /// The statements, in order.
    private(set) var statements: [String] = []
    /// The values of each.
    private(set) var values: [[SQLValue]] = []

    init(_ connection: any Connection) { self.connection = connection }

    var mayShareLists: Bool { connection.mayShareLists }

    func forEach(_ sql: String, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        statements.append(sql)
        self.values.append(values)
        try connection.forEach(sql, values, body)
    }

    func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
        statements.append(sql)
        self.values.append(values)
        return try connection.execute(sql, values)
    }
}
