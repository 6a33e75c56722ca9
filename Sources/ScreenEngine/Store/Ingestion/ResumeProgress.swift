internal import ResumeParse

/// How far resumes have come, for whoever waits for them.
enum ResumeProgress {
    /// The organisation of a job.
    static func organisation(ofJob job: Int, _ connection: any Connection) throws -> Int? {
        try connection.first("SELECT organisation_id FROM jobs WHERE id = $1", [.integer(job)]) { $0.int(0) }
    }

    /// Whether a resume has been read; one that is gone counts as read, since nothing is left to wait for.
    static func isCompleted(_ resume: Int, _ connection: any Connection) throws -> Bool {
        try connection.first("SELECT completed FROM resumes WHERE id = $1", [.integer(resume)]) { $0.bool(0) } ?? true
    }

    /// The resume of a file's bytes at a job, where there is one.
    static func find(
        sha256: String, job: Int, organisation: Int, _ connection: any Connection
    ) throws -> (resume: Int, isCompleted: Bool)? {
        try connection.first(
            """
            SELECT resumes.id, resumes.completed FROM files JOIN resumes ON resumes.file_id = files.id
            WHERE files.organisation_id = $1 AND files.sha256 = $2 AND resumes.job_id = $3
            """, [.integer(organisation), .text(sha256), .integer(job)]
        ) { ($0.int(0), $0.bool(1)) }
    }

    /// Why a resume's file could not be read; `nil` where it was.
    static func failure(of resume: Int, _ connection: any Connection) throws -> ReadError? {
        try connection.first(
            """
            SELECT parses.error_code, parses.error_message FROM resumes
            JOIN parses ON parses.file_id = resumes.file_id
            WHERE resumes.id = $1 AND parses.error_code IS NOT NULL
            """, [.integer(resume)]
        ) { ReadError(ReadError.Code(rawValue: $0.text(0)), $0.textIfPresent(1) ?? "") }
    }
}
