internal import ResumeParse
internal import Scoring

/// What a task gives the store, each in one transaction. Done again after a crash, it gives the same.
enum ReadingResults {
    /// What became of a result.
    enum Outcome: Sendable, Hashable {
        /// It is kept, and the task is done.
        case done
        /// The job has changed meanwhile: what was read is kept, and the task is to be done once more.
        case again
        /// The task is somebody else's by now, or the resume is gone: nothing was kept.
        case lost
    }

    /// Keeps what came of a resume.
    ///
    /// - Parameters:
    ///   - result: what came of its file.
    ///   - resume: the resume.
    ///   - task: the claimed task.
    ///   - owner: who claimed it.
    ///   - keys: makes the keys by which a person is found again.
    ///   - now: the time.
    static func complete(
        _ result: ReadingResult, bands: [Int], of resume: ReadingWork.ResumeToRead, task: IngestionTask, owner: String,
        keys: CandidateKeys, at now: Timestamp, _ connection: any Connection
    ) throws -> Outcome {
        guard try TaskQueue.rows.isHeld(task.id, by: owner, connection),
            try ReadingWork.ResumeToRead.find(resume.resume, connection) != nil
        else { return .lost }
        if resume.storedParse == nil {
            try ParseRecords.save(
                result, bands: bands, file: resume.file, organisation: resume.organisation, at: now, connection)
        }
        guard try resume.job.isCurrent(connection) else {
            try TaskQueue.rows.release(task.id, of: owner, connection)
            return .again
        }
        try save(result, of: resume, keys: keys, at: now, connection)
        try TaskQueue.rows.remove(task.id, connection)
        return .done
    }

    /// Keeps a resume's part of what came of its file: its score, flags and skills, and what it says of its candidate.
    static func save(
        _ result: ReadingResult, of resume: ReadingWork.ResumeToRead, keys: CandidateKeys, at now: Timestamp,
        _ connection: any Connection
    ) throws {
        try connection.execute(
            "UPDATE resumes SET completed = 1, flags = $2, updated_at = $3 WHERE id = $1",
            [.integer(resume.resume), .text(result.flagsJSON), .timestamp(now)])
        try replace("flags", "code", of: resume.resume, by: result.flags.map(\.code.rawValue), connection)
        var isScored = false
        if case .read(let reading) = result {
            let skills = reading.skills.map { SkillNames.folded(StoredText.clean($0)) }
            try replace("skills", "skill", of: resume.resume, by: skills, connection)
            if let score = reading.score {
                try EngineScores.save(score, resume: resume.resume, job: resume.job, at: now, connection)
                isScored = true
            }
            try CandidateFilling.fill(from: reading.person, resume: resume, keys: keys, at: now, connection)
        }
        let (candidate, job) = try connection.one(
            "SELECT candidate_id, job_id FROM resumes WHERE id = $1", [.integer(resume.resume)]
        ) { ($0.int(0), $0.int(1)) }
        try CurrentResume.follow(candidate: candidate, job: job, at: now, connection)
        if isScored { try leaveFirstStage(candidate: candidate, job: job, at: now, connection) }
    }

    /// Keeps the scores of a step of a task over many resumes.
    static func advance(
        _ scores: [(resume: Int, score: ApplicationReading.Score)], of task: IngestionTask, job: ScoredJob,
        to last: Int,
        owner: String, at now: Timestamp, _ connection: any Connection
    ) throws -> Outcome {
        guard try TaskQueue.rows.isHeld(task.id, by: owner, connection) else { return .lost }
        guard try job.isCurrent(connection) else {
            // The change that made it so has set the task back to its beginning.
            try TaskQueue.rows.release(task.id, of: owner, connection)
            return .again
        }
        for (resume, score) in scores {
            let ids = try connection.first(
                "SELECT candidate_id, job_id FROM resumes WHERE id = $1", [.integer(resume)]
            ) { ($0.int(0), $0.int(1)) }
            guard let (candidate, jobID) = ids else { continue }
            try EngineScores.save(score, resume: resume, job: job, at: now, connection)
            try CurrentResume.follow(candidate: candidate, job: jobID, at: now, connection)
            try leaveFirstStage(candidate: candidate, job: jobID, at: now, connection)
        }
        try TaskQueue.advance(task, to: last, of: owner, connection)
        return .again
    }

    private static func leaveFirstStage(
        candidate: Int, job: Int, at now: Timestamp, _ connection: any Connection
    ) throws {
        let found = try connection.first(
            "SELECT id, stage_name, status FROM applications WHERE candidate_id = $1 AND job_id = $2",
            [.integer(candidate), .integer(job)]
        ) { row in
            let status = ApplicationStatus(rawValue: row.text(2)) ?? .underReview
            return (row.int(0), Situation(stageName: row.text(1), status: status))
        }
        guard let (application, situation) = found else { return }
        for case .application(let stage, let status) in try Workflow.decide(.scored, in: situation) {
            try ApplicationHistory.change(
                application: application, to: .init(stageName: stage, status: status, at: now), connection)
        }
    }

    /// Replaces the rows of one of a resume's lists of words.
    private static func replace(
        _ list: String, _ column: String, of resume: Int, by words: [String], _ connection: any Connection
    ) throws {
        try connection.execute("DELETE FROM resume_\(list) WHERE resume_id = $1", [.integer(resume)])
        var rest = Array(Set(words)).sorted()[...]
        while !rest.isEmpty {
            // In groups, so that a handful of statements serve all numbers of words.
            let group = rest.prefix(rest.count >= 16 ? 16 : 1)
            rest = rest.dropFirst(group.count)
            let rows = (0..<group.count).map { "($1, $\($0 + 2))" }.joined(separator: ", ")
            try connection.execute(
                "INSERT INTO resume_\(list) (resume_id, \(column)) VALUES \(rows)",
                [.integer(resume)] + group.map(SQLValue.text))
        }
    }
}
