internal import ResumeParse

/// What files say, kept once a file, whichever resumes it belongs to.
enum ParseRecords {
    /// Keeps what came of a file, in place of what was there.
    ///
    /// - Parameter bands: the bands of the text's fingerprint, by which nearly identical texts are found.
    static func save(
        _ result: ReadingResult, bands: [Int], file: Int, organisation: Int, at now: Timestamp,
        _ connection: any Connection
    ) throws {
        var values: [SQLValue] = [.integer(file), .text(ParsedResume.parserVersion), .text(result.flagsJSON)]
        switch result {
        case .read(let reading):
            values += [
                .text(reading.mediaType), .integer(reading.pages), .blob(reading.storedParse),
                .text(StoredText.clean(reading.text)), .text(StoredText.clean(reading.resume)), .null, .null,
            ]
        case .failed(let error):
            values += [
                .null, .null, .null, .text(""), .null, .text(error.code.rawValue),
                .text(StoredText.clean(error.message)),
            ]
        }
        try connection.execute(
            """
            INSERT INTO parses (file_id, parser_version, flags, media_type, pages, document, text, resume, error_code,
                error_message, read_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            ON CONFLICT (file_id) DO UPDATE SET parser_version = excluded.parser_version, flags = excluded.flags,
                media_type = excluded.media_type, pages = excluded.pages, document = excluded.document,
                text = excluded.text, resume = excluded.resume, error_code = excluded.error_code,
                error_message = excluded.error_message, read_at = excluded.read_at
            """, values + [.timestamp(now)])
        try save(bands, file: file, organisation: organisation, connection)
    }

    private static func save(_ bands: [Int], file: Int, organisation: Int, _ connection: any Connection) throws {
        try connection.execute("DELETE FROM text_bands WHERE file_id = $1", [.integer(file)])
        guard !bands.isEmpty else { return }
        let rows = bands.indices.map { "($1, $\($0 * 2 + 3), $\($0 * 2 + 4), $2)" }
        try connection.execute(
            """
            INSERT INTO text_bands (organisation_id, band, value, file_id) VALUES \(rows.joined(separator: ", "))
            """,
            [.integer(organisation), .integer(file)]
                + bands.enumerated().flatMap { [.integer($0.offset), .integer($0.element)] })
    }
}
