internal import Metrics
internal import Synchronization

/// How often values fell into each of a row of buckets. Times are in seconds, as Prometheus has them.
final class MetricHistogram: RecorderHandler, TimerHandler {
    /// The upper ends of the buckets, apart from the last one, which has none. From half a millisecond, a page from
    /// memory, to half a minute, the longest wait for a score.
    static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

    /// What has been counted.
    struct Counts: Sendable {
        /// Values by bucket; one more than there are bounds.
        var buckets = [Int](repeating: 0, count: bounds.count + 1)
        /// The values' sum.
        var sum = 0.0
    }

    private let state = Mutex(Counts())

    /// What has been counted so far.
    var counts: Counts { state.withLock { $0 } }

    func record(_ value: Double) {
        let bucket = MetricHistogram.bounds.firstIndex { value <= $0 } ?? MetricHistogram.bounds.count
        state.withLock {
            $0.buckets[bucket] += 1
            $0.sum += value
        }
    }

    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
