/// Looks for damage in a database.
enum SQLiteCheck {
    /// More problems than a person reads.
    private static let mostProblems = 100

    /// What is wrong, a sentence each.
    static func problems(on connection: SQLiteConnection) throws -> [String] {
        var problems = try connection.all("PRAGMA integrity_check(\(mostProblems))") { $0.text(0) }
            .filter { $0 != "ok" }
        problems += try connection.all("PRAGMA foreign_key_check") { row in
            let place = row.intIfPresent(1).map { "row \($0)" } ?? "a row"
            return "\(place) of \(row.text(0)) refers to a row of \(row.text(2)) that is not there"
        }.prefix(mostProblems)
        let indexes = try connection.all(
            "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%' ORDER BY name"
        ) { $0.text(0) }
        for index in indexes {
            do {
                // Compares the index with the texts; `rank` 1 asks for that where it keeps no copy of them.
                try connection.write {
                    _ = try $0.execute("INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
                }
            } catch let error as StoreError where error.code == .corrupt {
                problems.append(
                    "the search index \(index) does not match its texts; "
                        + "INSERT INTO \(index) (\(index)) VALUES ('rebuild') repairs it")
            }
        }
        return problems
    }
}
