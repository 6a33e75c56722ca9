internal import Logging
internal import SystemPackage

extension RecordingService {
    /// How often FFmpeg may crash over a recording.
    private static let mostCrashes = 2
    /// How often the media store or the disk may fail before a recording is given up: some fifteen hours.
    private static let mostFailures = 100
    /// Until a task that failed is tried again, by how often it has; in seconds.
    private static let pauses = [5, 30, 120, 600]
    /// How long what was made may wait for the answer to refer to it, in seconds.
    private static let patience = 3600

    /// Does one task, and keeps what came of it. What goes wrong here is never the caller's.
    func work(on task: MediaTask) async {
        do {
            guard let work = try await database.read({ try RecordingWork.find(task, $0) }) else {
                return try await database.write { try MediaQueue.rows.remove(task.id, $0) }
            }
            try await self.work(on: work)
        } catch is CancellationError {
            await database.writeToTheEnd { [owner] in try MediaQueue.rows.release(task.id, of: owner, $0) }
        } catch {
            let reason = (error as? any SafeToLog)?.description ?? String(reflecting: type(of: error))
            logger.warning(
                "A recording can't be worked on yet", metadata: ["answer": "\(task.answer)", "error": "\(reason)"])
            await tryAgain(task, givingUpAfter: RecordingService.mostFailures, .storeFailed)
        }
    }

    private func work(on work: RecordingWork) async throws {
        do {
            guard let processor else {
                let now = clock.now()
                return try await database.write { [owner] in
                    try work.park(RecordingProblem.noTools.description, owner: owner, at: now, $0)
                }
            }
            let folder = try ScratchFolder()
            let size = try await fetch(work, into: folder)
            let product = try await processor.process(folder, mediaType: work.mediaType, size: size)
            try await keep(product, of: work)
            withExtendedLifetime(folder) {}
        } catch let problem as RecordingProblem where problem == .crashed {
            await tryAgain(work.task, givingUpAfter: RecordingService.mostCrashes, problem)
        } catch let problem as RecordingProblem {
            try await giveUp(work, problem)
        }
    }

    /// Copies a recording from the media store to where the programs can read it.
    private func fetch(_ work: RecordingWork, into folder: ScratchFolder) async throws -> Int {
        do {
            guard let object = try await store.find(work.key) else { throw RecordingProblem.missing }
            // A URL that was given out for S3 can't bind the size.
            guard object.size <= settings.mostBytes else { throw RecordingProblem.tooLarge }
            try await store.copy(work.key, to: folder.path.appending(RecordingProcessor.input))
            return object.size
        } catch let error as MediaError where error.code == .notFound {
            throw RecordingProblem.missing
        }
    }

    /// Puts what was made into the media store, and has the answer refer to it.
    private func keep(_ product: RecordingProcessor.Product, of work: RecordingWork) async throws {
        let organisation = work.task.organisation
        let content = product.content
        var outcome = RecordingWork.Outcome(status: .ready)
        outcome.mediaType = product.mediaType
        outcome.duration = product.duration
        let problem =
            work.kind == .video && !content.hasPicture
            ? .noPicture : work.kind == .audio && !content.hasSound ? .noSound : product.problem
        if let problem { (outcome.status, outcome.problem) = (.failed, problem.description) }
        func key(_ file: FilePath?) -> MediaKey? {
            file.map {
                MediaKey(organisation: organisation, fileName: $0.lastComponent?.string ?? "", random: random)
            }
        }
        outcome.audio = key(product.sound)
        outcome.thumbnail = key(product.thumbnail)
        try await put(outcome, product, of: work)
    }

    private func put(
        _ outcome: RecordingWork.Outcome, _ product: RecordingProcessor.Product, of work: RecordingWork
    ) async throws {
        let now = clock.now()
        let until = now.adding(seconds: RecordingService.patience)
        let isHeld = try await database.write { [owner] in
            try work.announce(outcome.keys, owner: owner, until: until, at: now, $0)
        }
        guard isHeld else { return }
        do {
            if let key = outcome.audio, let file = product.sound {
                _ = try await store.put(file, under: key, mediaType: "audio/mp4")
            }
            if let key = outcome.thumbnail, let file = product.thumbnail {
                _ = try await store.put(file, under: key, mediaType: "image/jpeg")
            }
            let end = clock.now()
            try await database.write { [owner] in _ = try work.complete(outcome, owner: owner, at: end, $0) }
        } catch {
            let end = clock.now()
            await database.writeToTheEnd { try work.discard(outcome.keys, at: end, $0) }
            throw error
        }
    }

    /// Keeps why nothing can be made of a recording; the recording itself is kept too.
    private func giveUp(_ work: RecordingWork, _ problem: RecordingProblem) async throws {
        let now = clock.now()
        let outcome = RecordingWork.Outcome(status: .failed, problem: problem.description)
        try await database.write { [owner] in _ = try work.complete(outcome, owner: owner, at: now, $0) }
        logger.info("A recording can't be worked on", metadata: ["answer": "\(work.task.answer)", "why": "\(problem)"])
    }

    private func tryAgain(_ task: MediaTask, givingUpAfter most: Int, _ problem: RecordingProblem) async {
        let now = clock.now()
        let pause = RecordingService.pauses[min(task.attempts, RecordingService.pauses.count - 1)]
        await database.writeToTheEnd { [owner] connection in
            guard task.attempts + 1 >= most else {
                return try MediaQueue.rows.postpone(task.id, of: owner, until: now.adding(seconds: pause), connection)
            }
            guard let work = try RecordingWork.find(task, connection) else {
                return try MediaQueue.rows.remove(task.id, connection)
            }
            let outcome = RecordingWork.Outcome(status: .failed, problem: problem.description)
            try work.complete(outcome, owner: owner, at: now, connection)
        }
    }
}
