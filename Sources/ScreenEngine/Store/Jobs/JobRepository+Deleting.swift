extension JobRepository {
    /// Files looked at by one statement when a job is deleted: well within what a statement takes.
    private static let filesAtOnce = 512

    /// Deletes a job with its applications, resumes, scores and history; files that no other resume refers to are
    /// discarded. The candidates stay.
    static func delete(_ id: Int, _ connection: any Connection) throws {
        let files = try connection.all(
            "SELECT DISTINCT file_id FROM resumes WHERE job_id = $1 AND file_id IS NOT NULL", [.integer(id)]
        ) { $0.int(0) }
        try connection.execute("DELETE FROM jobs WHERE id = $1", [.integer(id)])
        for first in stride(from: 0, to: files.count, by: filesAtOnce) {
            let list = SQLList(files[first..<min(first + filesAtOnce, files.count)])
            try connection.execute(
                """
                DELETE FROM files WHERE id IN (\(list.placeholders))
                AND NOT EXISTS (SELECT 1 FROM resumes WHERE resumes.file_id = files.id)
                """, list.values)
        }
    }
}
