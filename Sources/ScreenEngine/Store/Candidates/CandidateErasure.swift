/// Takes a candidate away with everything that hangs off it.
enum CandidateErasure {
    /// Deletes a candidate: applications, history, resumes, scores, test logs, screenings and merges go with the row, then
    /// the files that nobody else applied with, with their texts. The files' bytes are taken from disk by whoever
    /// clears `discarded_files`.
    static func erase(_ candidate: Int, _ connection: any Connection) throws {
        let files = try connection.all(
            "SELECT DISTINCT file_id FROM resumes WHERE candidate_id = $1 AND file_id IS NOT NULL",
            [.integer(candidate)]
        ) { $0.int(0) }
        try connection.execute("DELETE FROM candidates WHERE id = $1", [.integer(candidate)])
        guard !files.isEmpty else { return }
        let list = SQLList(files)
        try connection.execute(
            """
            DELETE FROM files WHERE id IN (\(list.placeholders))
                AND NOT EXISTS (SELECT 1 FROM resumes WHERE file_id = files.id)
            """,
            list.values)
    }
}
