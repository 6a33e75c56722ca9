internal import Synchronization

@testable internal import ScreenEngine

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
    private let moment: Mutex<Timestamp>

    /// Stands at a day in February 2025.
    init(_ moment: Timestamp = Timestamp(microseconds: 1_739_768_000_000_000)) { self.moment = Mutex(moment) }

    /// The time now.
    var now: Timestamp { moment.withLock { $0 } }

    /// The clock as what is tested takes it.
    var wall: WallClock { WallClock { [self] in now } }

    /// Moves it.
    func advance(seconds: Int) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}
