internal import Synchronization

/// The requests that wait for a process of a `ReadingPool`, and the processes' seats that wait for a request.
final class ReadingQueue: Sendable {
    /// A request that nobody has taken yet, or that is being read.
    struct Request: Sendable {
        var item: DocumentItem
        var answer: CheckedContinuation<Result<DocumentRecord, any Error>, Never>
    }

    private struct State {
        var next = 0
        var waiting: [Request] = []
        var seats: [(number: Int, wake: CheckedContinuation<Request?, Never>)] = []
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Hands a document in and waits for its record.
    func answer(to document: InputDocument) async -> Result<DocumentRecord, any Error> {
        await withCheckedContinuation { continuation in
            let wake = state.withLock { state -> (@Sendable () -> Void)? in
                guard !state.isClosed else { return { continuation.resume(returning: .failure(CancellationError())) } }
                let request = Request(
                    item: DocumentItem(index: state.next, document: document), answer: continuation)
                state.next += 1
                guard !state.seats.isEmpty else {
                    state.waiting.append(request)
                    return nil
                }
                let seat = state.seats.removeFirst()
                return { seat.wake.resume(returning: request) }
            }
            wake?()
        }
    }

    /// The next request; `nil` when the queue is closed or the asker cancelled.
    func take() async -> Request? {
        let number = state.withLock { state in
            state.next += 1
            return state.next
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let result = state.withLock { state -> Request?? in
                    // Looked at under the lock, so that a cancellation either is seen here or finds the seat.
                    if Task.isCancelled { return .some(nil) }
                    if !state.waiting.isEmpty { return .some(state.waiting.removeFirst()) }
                    if state.isClosed { return .some(nil) }
                    state.seats.append((number, continuation))
                    return nil
                }
                if let result { continuation.resume(returning: result) }
            }
        } onCancel: {
            let seat = state.withLock { state in
                state.seats.firstIndex { $0.number == number }.map { state.seats.remove(at: $0) }
            }
            seat?.wake.resume(returning: nil)
        }
    }

    /// Whether there is nothing to take any more, now and later.
    var isFinished: Bool { state.withLock { $0.isClosed && $0.waiting.isEmpty } }

    /// Lets no more requests in. Those that wait are still handed out; seats that wait are let go.
    func close() {
        let seats = state.withLock { state in
            state.isClosed = true
            defer { state.seats = [] }
            return state.seats
        }
        for seat in seats { seat.wake.resume(returning: nil) }
    }

    /// Answers all that wait with an error; nobody will take them.
    func abandon() {
        let waiting = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for request in waiting { request.answer.resume(returning: .failure(CancellationError())) }
    }
}
