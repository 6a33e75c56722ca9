extension SQLiteDatabase {
    /// Where deleted texts may still be.
    func placesToScrub() async throws -> Set<ScrubPlace> {
        try await read { connection in
            Set(try connection.all("SELECT place FROM scrubs") { $0.text(0) }.compactMap(ScrubPlace.init))
        }
    }

    /// Does one bounded piece of the work of taking deleted texts out of a search index.
    ///
    /// - Returns: whether the pass over the index is done.
    func scrub(index: ScrubPlace, pages: Int = SQLiteScrubber.pagesAtOnce) async throws -> Bool {
        try await alone { try SQLiteScrubber($0).merge(index, pages: pages) }
    }

    /// Writes the file anew, unless it is larger than so many bytes; writes wait meanwhile.
    ///
    /// - Returns: whether it was done.
    func compact(upTo largest: Int) async throws -> Bool {
        try await alone { try SQLiteScrubber($0).compact(upTo: largest) }
    }

    /// Empties the write-ahead log of what was deleted.
    ///
    /// - Returns: `false` where a reader needs it still.
    func emptyLog() async throws -> Bool { try await alone { try SQLiteScrubber($0).emptyLog() } }
}
