internal import Metrics
internal import Synchronization

/// Keeps what is measured and renders it for Prometheus. What is measured gets this as its factory; there is no global
/// one.
final class PrometheusRegistry: MetricsFactory {
    /// A number that is looked up when someone asks, such as a queue's length.
    struct Sample: Sendable {
        /// The name.
        var name: String
        /// What it means.
        var help: String
        /// Looks it up; nil leaves it out.
        var value: @Sendable () async -> Double?
    }

    /// A name with its labels, already as Prometheus writes them.
    struct Key: Hashable, Comparable {
        var name: String
        var labels: String

        static func < (left: Key, right: Key) -> Bool { (left.name, left.labels) < (right.name, right.labels) }
    }

    /// The kinds of series.
    enum Series: Sendable {
        case counter(MetricValue)
        case gauge(MetricValue)
        case histogram(MetricHistogram)
    }

    private let series = Mutex<[Key: Series]>([:])
    private let samples: [Sample]

    /// Takes what is to be looked up whenever someone asks.
    init(samples: [Sample] = []) { self.samples = samples }

    /// A counter; the same one for the same name and labels.
    func counter(_ name: String, _ labels: [(String, String)] = []) -> MetricValue {
        kept(name, labels, .counter(MetricValue())) { if case .counter(let value) = $0 { value } else { nil } }
    }

    /// A gauge; the same one for the same name and labels.
    func gauge(_ name: String, _ labels: [(String, String)] = []) -> MetricValue {
        kept(name, labels, .gauge(MetricValue())) { if case .gauge(let value) = $0 { value } else { nil } }
    }

    /// A histogram; the same one for the same name and labels.
    func histogram(_ name: String, _ labels: [(String, String)] = []) -> MetricHistogram {
        kept(name, labels, .histogram(MetricHistogram())) { if case .histogram(let value) = $0 { value } else { nil } }
    }

    /// Everything, in Prometheus' text format, version 0.0.4.
    func rendered() async -> [UInt8] {
        var text = PrometheusText()
        for (key, series) in series.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { text.write(key, series) }
        for sample in samples {
            if let value = await sample.value() { text.write(sample.name, help: sample.help, value) }
        }
        return text.bytes
    }

    private func kept<Handler>(
        _ name: String, _ labels: [(String, String)], _ new: @autoclosure () -> Series, as cast: (Series) -> Handler?
    ) -> Handler {
        let key = Key(name: PrometheusText.name(name), labels: PrometheusText.labels(labels))
        let found = series.withLock { series in
            if let known = series[key] { return known }
            let made = new()
            series[key] = made
            return made
        }
        guard let handler = cast(found) else { preconditionFailure("\(key.name) is measured in two ways") }
        return handler
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        counter(label, dimensions)
    }
    func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        counter(label, dimensions)
    }
    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler { gauge(label, dimensions) }
    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        histogram(label, dimensions)
    }
    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler { histogram(label, dimensions) }

    // Prometheus expects a series to stay once it has been seen.
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}
}
