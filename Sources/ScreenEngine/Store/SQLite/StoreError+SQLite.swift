internal import CSQLite

extension StoreError {
    /// What SQLite's result code means for the user.
    ///
    /// - Parameters:
    ///   - result: an extended result code.
    ///   - detail: SQLite's own message; read for names of tables and columns only.
    ///   - file: the database's path.
    static func sqlite(_ result: Int32, _ detail: String, file: String) -> StoreError {
        if let violated = violation(result, detail, file: file) { return violated }
        // The low byte is the kind, the rest its variety.
        return switch result & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED:
            StoreError(.busy, "the database \(file) stayed locked by another process; try again when it has finished")
        case SQLITE_INTERRUPT:
            StoreError(
                .tooLong, "reading from the database \(file) took too long and was given up; ask for less at once")
        case SQLITE_CORRUPT:
            StoreError(.corrupt, "the database \(file) is damaged; restore a backup ('screen db check' says more)")
        case SQLITE_NOTADB:
            StoreError(.notADatabase, "the file \(file) is not a database; name another one or move it away")
        case SQLITE_FULL:
            StoreError(.full, "the disk of the database \(file) is full; make room and try again")
        case SQLITE_READONLY, SQLITE_PERM:
            StoreError(.readOnly, "the database \(file) can't be written; make it and its folder writable")
        case SQLITE_CANTOPEN:
            StoreError(.cannotOpen, "the database \(file) can't be opened; check that this user may read and write it")
        case SQLITE_IOERR:
            StoreError(.disk, "the disk of the database \(file) failed (\(result)); see the system's log")
        default:
            StoreError(.statement, "the database \(file) refused a statement (\(result)): \(detail)")
        }
    }

    private static func violation(_ result: Int32, _ detail: String, file: String) -> StoreError? {
        // "UNIQUE constraint failed: users.email"
        let named = detail.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init)
        // The macros are sums that Swift can't import: the kind and its variety (sqlite3.h).
        return switch result {
        case SQLITE_CONSTRAINT | (8 << 8), SQLITE_CONSTRAINT | (6 << 8), SQLITE_CONSTRAINT | (10 << 8):
            StoreError(
                .unique, "the database \(file) has a row with the same \(named ?? "identifier") already",
                constraint: named)
        case SQLITE_CONSTRAINT | (3 << 8):
            StoreError(.foreignKey, "a row of the database \(file) would refer to one that is not there")
        case _ where result & 0xFF == SQLITE_CONSTRAINT:
            StoreError(
                .check, "a value is not one that the database \(file) may hold in \(named ?? "its column")",
                constraint: named)
        default: nil
        }
    }
}
