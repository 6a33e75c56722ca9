/// A file that was read once.
struct StoredFile: Sendable, Hashable {
    /// Its identifier.
    var id: Int
    /// Whose it is.
    var organisation: Int
    /// SHA-256 of its bytes.
    var sha256: String
    /// A name under which it was handed in; its hash, where no resume has it any more.
    var name: String
    /// Whether it could be read.
    var wasRead: Bool
    /// The resumes that it belongs to.
    var resumes: [Int]

    /// How many files another version of the parser read.
    static func count(exceptVersion version: String, _ connection: any Connection) throws -> Int {
        try connection.first(
            "SELECT count(*) FROM parses WHERE parser_version <> $1", [.text(version)]
        ) { $0.int(0) } ?? 0
    }

    /// Some of the files that another version of the parser read, in the order of their identifiers; two queries.
    static func find(
        exceptVersion version: String, after last: Int, limit: Int, _ connection: any Connection
    ) throws -> [StoredFile] {
        var files = try connection.all(
            """
            SELECT files.id, files.organisation_id, files.sha256, parses.document IS NOT NULL
            FROM parses JOIN files ON files.id = parses.file_id
            WHERE parses.parser_version <> $1 AND parses.file_id > $2 ORDER BY parses.file_id LIMIT $3
            """, [.text(version), .integer(last), .integer(limit)]
        ) {
            StoredFile(
                id: $0.int(0), organisation: $0.int(1), sha256: $0.text(2), name: $0.text(2), wasRead: $0.bool(3),
                resumes: [])
        }
        guard !files.isEmpty else { return [] }
        let places = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1.id, $0) })
        let list = SQLList(files.map(\.id))
        // One that waits in the queue is read by it.
        try connection.forEach(
            """
            SELECT file_id, id, file_name FROM resumes WHERE file_id IN (\(list.placeholders)) AND completed = 1
            ORDER BY id
            """, list.values
        ) { row in
            guard let place = places[row.int(0)] else { return }
            if files[place].resumes.isEmpty { files[place].name = row.text(2) }
            files[place].resumes.append(row.int(1))
        }
        return files
    }
}
