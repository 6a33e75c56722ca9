internal import Synchronization

/// One process's place at a `ReadingQueue`: knows which request the process has, so that none is forgotten, however the
/// process ends.
final class ReadingSeat: DocumentSource {
    private let queue: ReadingQueue
    private let taken = Mutex<[Int: ReadingQueue.Request]>([:])
    private let hasAnswered = Mutex(false)

    /// Makes a seat at a queue.
    init(_ queue: ReadingQueue) { self.queue = queue }

    func take(unless isBusy: @Sendable () async -> Bool) async throws(ScreeningError) -> DocumentItem? {
        guard let request = await queue.take() else { return nil }
        taken.withLock { $0[request.item.index] = request }
        return request.item
    }

    /// Whether it has had an answer at all.
    var wasServed: Bool { hasAnswered.withLock { $0 } }

    /// Answers a request.
    func answer(_ index: Int, _ record: DocumentRecord) {
        hasAnswered.withLock { $0 = true }
        let request = taken.withLock { $0.removeValue(forKey: index) }
        request?.answer.resume(returning: .success(record))
    }

    /// Answers what was taken and will never be read.
    func fail(with error: any Error) {
        let requests = taken.withLock { taken in
            defer { taken = [:] }
            return taken.values.map { $0 }
        }
        for request in requests { request.answer.resume(returning: .failure(error)) }
    }
}
