internal import Glibc
internal import Synchronization
internal import SystemPackage

/// A line on standard error with what is done, the rate and the time left; only where that is a terminal.
final class ProgressBar: Sendable {
    private struct State {
        var shownAt: ContinuousClock.Instant?
        var isShown = false
    }

    private let isOn = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// Shows how far a run is; at most ten times a second.
    func update(done: Int, count: Int?) {
        guard isOn else { return }
        let now = ContinuousClock.now
        let isDue = state.withLock { state in
            guard let last = state.shownAt, last.duration(to: now) < .milliseconds(100), done != count else {
                state.shownAt = now
                state.isShown = true
                return true
            }
            return false
        }
        if isDue { show(ProgressBar.text(done: done, count: count, elapsed: start.duration(to: now))) }
    }

    /// Takes the line away.
    func finish() {
        if state.withLock({ $0.isShown }) { show("") }
    }

    /// The line for a state of a run.
    static func text(done: Int, count: Int?, elapsed: Duration) -> String {
        let seconds = max(Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18, 0.001)
        let rate = Double(done) / seconds
        let speed = "\(rate < 10 ? FixedDecimal.text(rate, places: 1) : String(Int(rate + 0.5)))/s"
        guard let count, count > 0 else { return "\(done) \(speed)" }
        let filled = done * 24 / count
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 24 - filled)
        let left = rate > 0 ? Int((Double(count - done) / rate).rounded(.up)) : 0
        let clock = "\(left / 60):" + String(left % 60 + 100).dropFirst()
        return "[\(bar)] \(done)/\(count) \(speed) \(clock) left"
    }

    private func show(_ text: String) {
        _ = try? FileDescriptor.standardError.writeAll("\r\u{1B}[K\(text)".utf8)
    }
}
