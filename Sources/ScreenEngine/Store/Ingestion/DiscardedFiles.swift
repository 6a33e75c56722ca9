/// Files that no row refers to any more.
enum DiscardedFiles {
    /// A file that is to go from disk.
    struct File: Sendable, Hashable {
        /// The row that says so.
        var id: Int
        /// Whose it was.
        var organisation: Int
        /// SHA-256 of its bytes.
        var sha256: String
    }

    /// Files that go in one transaction.
    static let filesAtOnce = 32

    /// Notes files that perhaps nothing refers to; what is referred to after all stays.
    static func note(_ files: [PlacedFile], at now: Timestamp, _ connection: any Connection) throws {
        for file in files {
            try connection.execute(
                "INSERT INTO discarded_files (organisation_id, sha256, discarded_at) VALUES ($1, $2, $3)",
                [.integer(file.organisation), .text(file.sha256), .timestamp(now)])
        }
    }

    /// Whether there are any.
    static func exist(_ connection: any Connection) throws -> Bool {
        try connection.first("SELECT 1 FROM discarded_files LIMIT 1") { _ in true } ?? false
    }

    /// Takes some away: from disk first, so that a crash between the two repeats it. The same bytes may have been handed
    /// in again meanwhile; then only the row goes. An upload places its file in the transaction that refers to it, so
    /// that it can't come between.
    ///
    /// - Returns: whether there may be more.
    static func sweep(_ connection: any Connection, remove: (File) -> Void) throws -> Bool {
        let files = try connection.all(
            "SELECT id, organisation_id, sha256 FROM discarded_files ORDER BY id LIMIT $1", [.integer(filesAtOnce)]
        ) { File(id: $0.int(0), organisation: $0.int(1), sha256: $0.text(2)) }
        for file in files {
            let isKept = try connection.first(
                "SELECT 1 FROM files WHERE organisation_id = $1 AND sha256 = $2",
                [.integer(file.organisation), .text(file.sha256)]
            ) { _ in true }
            if isKept == nil { remove(file) }
            try connection.execute("DELETE FROM discarded_files WHERE id = $1", [.integer(file.id)])
        }
        return files.count == filesAtOnce
    }
}
