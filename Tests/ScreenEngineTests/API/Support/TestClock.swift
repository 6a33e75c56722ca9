import Synchronization

@testable import ScreenEngine

/// A time that a test sets; at first 2025-02-17T04:52:49.230031Z, the seeds' own.
final class TestClock: Sendable {
    private let moment = Mutex(Timestamp(microseconds: 1_739_767_969_230_031))

    /// The time.
    var now: Timestamp { moment.withLock { $0 } }

    /// What asks for it.
    var wall: WallClock { WallClock { self.now } }

    /// Lets time pass.
    func advance(seconds: Int) { moment.withLock { $0.microseconds += seconds * 1_000_000 } }
}
