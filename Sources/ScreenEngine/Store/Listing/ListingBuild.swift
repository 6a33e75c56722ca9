internal import Synchronization

/// A list that is being made, for those who wait for it. They wait in their tasks and not on the database's threads,
/// which go on with other reads.
final class ListingBuild: Sendable {
    private struct State {
        var isFinished = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Lets all go on.
    func finish() {
        let waiting = state.withLock { state in
            state.isFinished = true
            let waiting = state.waiting
            state.waiting = []
            return waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Returns when it is finished.
    @Sendable func wait() async {
        await withCheckedContinuation { continuation in
            let isFinished = state.withLock { state in
                if !state.isFinished { state.waiting.append(continuation) }
                return state.isFinished
            }
            if isFinished { continuation.resume() }
        }
    }
}
