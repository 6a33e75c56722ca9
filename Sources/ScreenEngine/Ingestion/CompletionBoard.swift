internal import Synchronization

/// Who waits for which resume. It only says that it is worth looking: whether a resume is done stands in the store.
final class CompletionBoard: Sendable {
    private struct State {
        var next = 0
        var waiters: [Int: (resume: Int, wake: AsyncStream<Void>.Continuation)] = [:]
    }

    private let state = Mutex(State())

    /// A stream that has an element at once, and another whenever it is worth looking at a resume.
    func looks(at resume: Int) -> AsyncStream<Void> {
        let (stream, wake) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.waiters[state.next] = (resume, wake)
            return state.next
        }
        wake.onTermination = { [weak self] _ in
            self?.state.withLock { state in _ = state.waiters.removeValue(forKey: number) }
        }
        wake.yield()
        return stream
    }

    /// Says that a resume is done.
    func complete(_ resume: Int) { notify { $0 == resume } }

    /// Says that any may be, by another process.
    func tick() { notify { _ in true } }

    private func notify(_ isMeant: (Int) -> Bool) {
        let wakes = state.withLock { state in state.waiters.values.filter { isMeant($0.resume) }.map(\.wake) }
        for wake in wakes { wake.yield() }
    }
}
