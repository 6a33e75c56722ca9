import Synchronization

@testable import ScreenEngine

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
    private let moment: Mutex<Timestamp>

    /// Stands at 2025-02-17T04:52:49.230031Z, a moment of the seeds' examples.
    init(_ moment: Timestamp = Timestamp(microseconds: 1_739_767_969_230_031)) { self.moment = Mutex(moment) }

    /// The time now.
    var now: Timestamp { moment.withLock { $0 } }

    /// The clock as what is tested takes it.
    var wall: WallClock { WallClock { self.now } }

    /// Moves it.
    func advance(seconds: Int) { moment.withLock { $0.microseconds += seconds * 1_000_000 } }
}
