internal import Synchronization

/// Which threads of a database still run, and who waits for their end.
final class ThreadEnds: Sendable {
    private struct State {
        var readers: Int
        var isWriterRunning = true
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    /// Expects so many readers and a writer.
    init(expecting readers: Int) { state = Mutex(State(readers: readers)) }

    /// Notes the end of a reader; true for the last one.
    func readerEnded() -> Bool {
        state.withLock {
            $0.readers -= 1
            return $0.readers == 0
        }
    }

    /// Notes the end of the writer, and of all.
    func writerEnded() {
        let waiting = state.withLock {
            $0.isWriterRunning = false
            return exchange(&$0.waiting)
        }
        for continuation in waiting { continuation.resume() }
    }

    private func exchange(
        _ waiting: inout [CheckedContinuation<Void, Never>]
    ) -> [CheckedContinuation<Void, Never>] {
        defer { waiting = [] }
        return waiting
    }

    /// Returns when all have ended.
    func wait() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock {
                if $0.isWriterRunning { $0.waiting.append(continuation) }
                return !$0.isWriterRunning
            }
            if isOver { continuation.resume() }
        }
    }
}
