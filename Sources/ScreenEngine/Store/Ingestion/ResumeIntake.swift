/// Takes a file in as a resume for a job: the resume, the application of its candidate, and the task that reads it.
enum ResumeIntake {
    /// A file that stands in the vault.
    struct File: Sendable, Hashable {
        /// SHA-256 of its bytes, in hexadecimal.
        var sha256: String
        /// How many bytes there are.
        var size: Int
    }

    /// Takes a file in. The same bytes for the same job give the resume that is there.
    static func submit(
        _ request: SubmissionRequest, _ file: File, at now: Timestamp, _ connection: any Connection
    ) throws -> Submission {
        let isJob = try connection.first(
            "SELECT 1 FROM jobs WHERE id = $1 AND organisation_id = $2",
            [.integer(request.job), .integer(request.organisation)]
        ) { _ in true }
        guard isJob != nil else { throw IntakeError(code: .noJob, message: "there is no such job") }
        let fileID = try keep(file, of: request.organisation, at: now, connection)
        if let known = try connection.first(
            "SELECT id FROM resumes WHERE job_id = $1 AND file_id = $2", [.integer(request.job), .integer(fileID)],
            { $0.int(0) })
        {
            return Submission(resume: known, isNew: false)
        }
        let candidate = try candidate(of: request, at: now, connection)
        let resume = try connection.one(
            """
            INSERT INTO resumes (organisation_id, job_id, candidate_id, file_id, file_name, name, requested_by,
                updated_at, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) RETURNING id
            """,
            [
                .integer(request.organisation), .integer(request.job), .integer(candidate), .integer(fileID),
                .text(StoredText.clean(request.fileName)), .text(request.displayName),
                .integer(ifPresent: request.account), .timestamp(now),
            ]
        ) { $0.int(0) }
        try ApplicationRepository.apply(
            candidate: candidate, job: request.job, with: resume, organisation: request.organisation,
            by: request.account, at: now, connection)
        try TaskQueue.enqueue(
            read: resume, job: request.job, organisation: request.organisation,
            request.isBulk ? .bulk : .interactive, at: now, connection)
        return Submission(resume: resume, isNew: true)
    }

    private static func keep(
        _ file: File, of organisation: Int, at now: Timestamp, _ connection: any Connection
    ) throws -> Int {
        try connection.execute(
            """
            INSERT INTO files (organisation_id, sha256, size, created_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (organisation_id, sha256) DO NOTHING
            """, [.integer(organisation), .text(file.sha256), .integer(file.size), .timestamp(now)])
        return try connection.one(
            "SELECT id FROM files WHERE organisation_id = $1 AND sha256 = $2",
            [.integer(organisation), .text(file.sha256)]
        ) { $0.int(0) }
    }

    /// The candidate of a request: the one that it names, the one of its e-mail address, or a new one. Of a new one
    /// whose resume is to say more it is noted that it is provisional.
    private static func candidate(
        of request: SubmissionRequest, at now: Timestamp, _ connection: any Connection
    ) throws -> Int {
        if let named = request.candidate {
            let found = try connection.first(
                "SELECT id FROM candidates WHERE id = $1 AND organisation_id = $2",
                [.integer(named), .integer(request.organisation)]
            ) { $0.int(0) }
            guard let found else { throw IntakeError(code: .noCandidate, message: "there is no such candidate") }
            return found
        }
        let key = request.email.flatMap(CandidateKeys.email)
        if let key,
            let known = try connection.first(
                "SELECT id FROM candidates WHERE organisation_id = $1 AND email_key = $2",
                [.integer(request.organisation), .text(key)], { $0.int(0) })
        {
            return known
        }
        let name = request.name.map(StoredText.clean) ?? request.displayName
        return try connection.one(
            """
            INSERT INTO candidates (organisation_id, name, email, name_key, email_key, is_provisional, created_at,
                updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING id
            """,
            [
                .integer(request.organisation), .text(name),
                .text(ifPresent: key == nil ? nil : request.email), .text(CandidateKeys.name(name)),
                .text(ifPresent: key), .bool(request.name == nil || key == nil), .timestamp(now),
            ]
        ) { $0.int(0) }
    }
}
