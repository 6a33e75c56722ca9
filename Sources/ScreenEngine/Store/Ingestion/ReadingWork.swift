internal import ResumeParse

/// What a claimed task needs to be done.
enum ReadingWork: Sendable {
    /// One resume is to be read, or scored from what is kept of its file.
    case read(IngestionTask, ResumeToRead)
    /// Some resumes of a job are to be scored again; `last` is how far the task has come with them.
    case rescore(IngestionTask, ScoredJob, [ResumeToScore], last: Int)

    /// A resume whose file has to be read.
    struct ResumeToRead: Sendable, Hashable {
        /// Its identifier.
        var resume: Int
        /// The organisation.
        var organisation: Int
        /// The file.
        var file: Int
        /// SHA-256 of the file.
        var sha256: String
        /// The file's name, to be shown.
        var fileName: String
        /// What is kept of the file by this version of the parser; `nil` where it has to be read.
        var storedParse: [UInt8]?
        /// The job.
        var job: ScoredJob
    }

    /// A resume whose file was read before.
    struct ResumeToScore: Sendable, Hashable {
        /// Its identifier.
        var resume: Int
        /// What is kept of its file.
        var storedParse: [UInt8]
    }

    /// The task.
    var task: IngestionTask {
        switch self {
        case .read(let task, _): task
        case .rescore(let task, _, _, _): task
        }
    }

    /// Resumes that one step of a task over many scores: some 50 ms of work, so that others have their turn.
    static let resumesAtOnce = 64

    /// Claims the next task with all that it needs; one that has nothing left to be done is taken out on the way.
    static func claim(
        by owner: String, until: Timestamp, at now: Timestamp, _ connection: any Connection
    ) throws -> ReadingWork? {
        while let task = try TaskQueue.claim(by: owner, until: until, at: now, connection) {
            if let work = try find(for: task, connection) { return work }
            try TaskQueue.rows.remove(task.id, connection)
        }
        return nil
    }

    private static func find(for task: IngestionTask, _ connection: any Connection) throws -> ReadingWork? {
        switch task.kind {
        case .read:
            guard let resume = task.resume else { return nil }
            return try ResumeToRead.find(resume, connection).map { .read(task, $0) }
        case .rescore:
            guard let job = try ScoredJob.find(task.job, connection) else { return nil }
            let resumes = try connection.all(
                """
                SELECT resumes.id, parses.document FROM resumes JOIN parses ON parses.file_id = resumes.file_id
                WHERE resumes.job_id = $1 AND resumes.id > $2 AND resumes.completed = 1 AND parses.document IS NOT NULL
                ORDER BY resumes.id LIMIT $3
                """, [.integer(task.job), .integer(task.progress), .integer(resumesAtOnce)]
            ) { ResumeToScore(resume: $0.int(0), storedParse: $0.bytes(1)) }
            guard let last = resumes.last else { return nil }
            return .rescore(task, job, resumes, last: last.resume)
        }
    }
}

extension ReadingWork.ResumeToRead {
    /// What is to be known of a resume to read it; `nil` where it has no file any more.
    static func find(_ resume: Int, _ connection: any Connection) throws -> ReadingWork.ResumeToRead? {
        try connection.first(
            """
            SELECT resumes.id, resumes.organisation_id, files.id, files.sha256, resumes.file_name,
                CASE WHEN parses.parser_version = $2 THEN parses.document END, \(ScoredJob.columns)
            FROM resumes JOIN files ON files.id = resumes.file_id JOIN jobs ON jobs.id = resumes.job_id
            LEFT JOIN parses ON parses.file_id = files.id
            WHERE resumes.id = $1
            """, [.integer(resume), .text(ParsedResume.parserVersion)]
        ) {
            ReadingWork.ResumeToRead(
                resume: $0.int(0), organisation: $0.int(1), file: $0.int(2), sha256: $0.text(3), fileName: $0.text(4),
                storedParse: $0.bytesIfPresent(5), job: ScoredJob($0, at: 6))
        }
    }
}
