/// Takes what was deleted out of where SQLite still keeps it. Runs on the writer's thread, outside any transaction: what
/// was deleted has been committed, and so is in the segments that are merged.
struct SQLiteScrubber {
    /// Pages of an index that are written in one transaction, unless said otherwise: some twenty milliseconds.
    static let pagesAtOnce = 256

    private let connection: SQLiteConnection

    /// Takes the writer's connection.
    init(_ connection: SQLiteConnection) { self.connection = connection }

    /// Merges some pages of a search index, until all that it had when the work began is one segment: deleted texts
    /// and the marks of their deletion are left out of that. FTS5 calls this an incremental optimize.
    ///
    /// - Returns: whether the pass over the index is done; what was deleted since it began needs another.
    func merge(_ index: ScrubPlace, pages: Int) throws -> Bool {
        let name = index.rawValue
        return try connection.write { connection in
            guard let (asked, begun) = try state(of: index, connection) else { return true }
            if begun == 0 {
                try connection.execute(
                    "UPDATE scrubs SET begun = $2 WHERE place = $1", [.text(name), .integer(asked)])
                // Else a few fresh segments would keep an unfinished merge from going on.
                try connection.execute("INSERT INTO \(name) (\(name), rank) VALUES ('usermerge', 2)")
            }
            let before = try changes(connection)
            // A negative number puts all segments into one merge; a positive one goes on with it.
            try connection.execute(
                "INSERT INTO \(name) (\(name), rank) VALUES ('merge', \(begun == 0 ? -pages : pages))")
            // The command itself counts as one.
            guard begun != 0, try changes(connection) - before < 2 else { return false }
            try finish(index, asked: begun, connection)
            return true
        }
    }

    /// Writes the whole file anew, when it has no more than so many bytes.
    ///
    /// - Returns: whether it was.
    func compact(upTo largest: Int) throws -> Bool {
        guard let (asked, _) = try state(of: .file, connection) else { return true }
        let size = try connection.one("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", []) {
            $0.int(0)
        }
        guard size <= largest else { return false }
        // The copy goes through a file without a name: it may be larger than what memory has room for.
        try connection.handle.run("PRAGMA temp_store = FILE")
        defer { _ = try? connection.handle.run("PRAGMA temp_store = MEMORY") }
        try connection.handle.run("VACUUM")
        try connection.write { try finish(.file, asked: asked, $0) }
        return true
    }

    /// Moves the log into the file and empties it.
    ///
    /// - Returns: `false` where a reader still needs it.
    func emptyLog() throws -> Bool {
        guard try state(of: .log, connection) != nil else { return true }
        // First, since it writes to the log too.
        try connection.write { _ = try $0.execute("DELETE FROM scrubs WHERE place = 'log'") }
        if connection.handle.emptyLog() { return true }
        try connection.write { try askForLog($0) }
        return false
    }

    private func state(of place: ScrubPlace, _ connection: any Connection) throws -> (asked: Int, begun: Int)? {
        try connection.first("SELECT asked, begun FROM scrubs WHERE place = $1", [.text(place.rawValue)]) {
            ($0.int(0), $0.int(1))
        }
    }

    /// What was deleted since the work began needs it done again.
    private func finish(_ place: ScrubPlace, asked: Int, _ connection: any Connection) throws {
        try askForLog(connection)
        let name = SQLValue.text(place.rawValue)
        try connection.execute("DELETE FROM scrubs WHERE place = $1 AND asked = $2", [name, .integer(asked)])
        try connection.execute("UPDATE scrubs SET begun = 0 WHERE place = $1", [name])
    }

    private func askForLog(_ connection: any Connection) throws {
        try connection.execute(
            "INSERT INTO scrubs (place, asked) VALUES ('log', 1) ON CONFLICT (place) DO UPDATE SET asked = scrubs.asked + 1"
        )
    }

    private func changes(_ connection: any Connection) throws -> Int {
        try connection.one("SELECT total_changes()", []) { $0.int(0) }
    }
}
