internal import Logging
internal import ResumeParse
internal import Scoring

extension IngestionService {
    /// A task that fails so often without a word about its document is ended with what was last said of it.
    private static let mostAttempts = 3
    /// Until a task that failed is tried again, by how often it has; in seconds.
    private static let pauses = [5, 30, 120]

    /// Does one task, and keeps what came of it. What goes wrong here is never the caller's: the task is done later.
    func work(on work: ReadingWork) async {
        do {
            switch work {
            case .read(let task, let resume): try await read(resume, for: task)
            case .rescore(let task, let job, let resumes, let last):
                try await rescore(resumes, for: job, task: task, upTo: last)
            }
        } catch is CancellationError {
            await database.writeToTheEnd { [owner] in try TaskQueue.rows.release(work.task.id, of: owner, $0) }
        } catch {
            logger.warning(
                "A task failed and is tried again later",
                metadata: ["task": "\(work.task.id)", "error": "\(error)"])
            let pause = IngestionService.pauses[min(work.task.attempts, IngestionService.pauses.count - 1)]
            let until = clock.now().adding(seconds: pause)
            await database.writeToTheEnd { [owner] in
                try TaskQueue.rows.postpone(work.task.id, of: owner, until: until, $0)
            }
        }
    }

    private func read(_ resume: ReadingWork.ResumeToRead, for task: IngestionTask) async throws {
        let result = try await result(of: resume, lastAttempt: task.attempts + 1 >= IngestionService.mostAttempts)
        var bands: [Int] = []
        if resume.storedParse == nil, case .read(let reading) = result {
            bands = TextFingerprint(of: reading.text).bands
        }
        let now = clock.now()
        let outcome = try await database.write { [owner, keys, bands] in
            try ReadingResults.complete(
                result, bands: bands, of: resume, task: task, owner: owner, keys: keys, at: now, $0)
        }
        if outcome == .done { board.complete(resume.resume) }
    }

    /// Reads a resume's file, or scores it from what is kept of it.
    private func result(
        of resume: ReadingWork.ResumeToRead, lastAttempt: Bool
    ) async throws -> ReadingResult {
        let name = DocumentName(file: resume.fileName)
        let document: InputDocument
        if let stored = resume.storedParse {
            document = InputDocument(name: name, bytes: stored)
        } else {
            document = InputDocument(path: vault.path(organisation: resume.organisation, sha256: resume.sha256))
        }
        do {
            let order = ReadingOrder(
                job: resume.job.json, asOf: clock.now().calendarDay, isStoredParse: resume.storedParse != nil)
            return .read(try await pool.read(document, for: order))
        } catch let error as ReadError {
            // A disk that can't be read says nothing of the document: not for the first times.
            if error.code == .unreadable, !lastAttempt { throw error }
            return .failed(error)
        } catch let error as ScreeningError where lastAttempt {
            logger.error("A document is given up", metadata: ["resume": "\(resume.resume)", "error": "\(error)"])
            return .failed(ReadError(.crashed, "the process that read the file ended; the file is damaged or hostile"))
        }
    }

    private func rescore(
        _ resumes: [ReadingWork.ResumeToScore], for job: ScoredJob, task: IngestionTask, upTo last: Int
    ) async throws {
        let order = ReadingOrder(job: job.json, asOf: clock.now().calendarDay, isStoredParse: true)
        var scores: [(resume: Int, score: ApplicationReading.Score)] = []
        for resume in resumes {
            let document = InputDocument(name: DocumentName(file: "\(resume.resume)"), bytes: resume.storedParse)
            do {
                guard let score = try await pool.read(document, for: order).score else { continue }
                scores.append((resume.resume, score))
            } catch let error as ReadError {
                // It keeps the score that it has; the others must not wait for it.
                logger.warning(
                    "A resume could not be scored again",
                    metadata: ["resume": "\(resume.resume)", "code": "\(error.code.rawValue)"])
            }
        }
        let now = clock.now()
        _ = try await database.write { [owner, scores] in
            try ReadingResults.advance(scores, of: task, job: job, to: last, owner: owner, at: now, $0)
        }
    }
}

extension Timestamp {
    /// The day in UTC.
    var calendarDay: CalendarDay {
        let (year, month, day) = CivilDay.date(day)
        return CalendarDay(year: year, month: month, day: day) ?? .epoch
    }
}
