import Synchronization

/// Counts from several threads.
final class Tally: Sendable {
    private let count = Atomic<Int>(0)

    /// Counts one more.
    func add() { count.add(1, ordering: .relaxed) }

    /// How many there were since this was last asked.
    func take() -> Int { count.exchange(0, ordering: .relaxed) }
}
