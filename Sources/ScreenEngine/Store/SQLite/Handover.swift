/// Gives an open connection to the thread that will own it.
///
/// Sendable: it is used once, by one thread, and the one that opened it never touches it again.
final class Handover: @unchecked Sendable {
    private var handle: SQLiteHandle?

    /// Takes over an open connection.
    init(_ handle: SQLiteHandle) { self.handle = handle }

    /// Uses the connection and closes it.
    func use(_ body: (SQLiteConnection) -> Void) {
        guard let handle else { preconditionFailure("a connection is used by one thread") }
        self.handle = nil
        body(SQLiteConnection(handle))
    }
}
