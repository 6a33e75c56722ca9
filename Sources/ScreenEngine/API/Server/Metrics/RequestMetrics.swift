internal import HTTPTypes
internal import Metrics
internal import Synchronization

/// Counts and times requests by the route's template, so that the number of series doesn't grow with the data.
final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        var method: HTTPRequest.Method
        var route: String
        var status: Int
    }

    private struct Series {
        var count: MetricValue
        var times: MetricHistogram
    }

    private let registry: PrometheusRegistry
    private let inFlight: MetricValue
    private let known = Mutex<[Key: Series]>([:])

    /// Takes where the series are kept.
    init(registry: PrometheusRegistry) {
        self.registry = registry
        inFlight = registry.gauge("http_requests_in_flight")
    }

    /// A request has come.
    func began() { inFlight.increment(by: 1.0) }

    /// A request has been answered, apart from a body that is still being sent.
    func ended(_ method: HTTPRequest.Method, _ route: String?, _ status: Int, _ duration: Duration) {
        inFlight.decrement(by: 1.0)
        let key = Key(method: method, route: route ?? "", status: status)
        let series = known.withLock { known in
            if let series = known[key] { return series }
            let series = makeSeries(key)
            known[key] = series
            return series
        }
        series.count.increment(by: 1.0)
        let (seconds, attoseconds) = duration.components
        series.times.record(Double(seconds) + Double(attoseconds) / 1e18)
    }

    private func makeSeries(_ key: Key) -> Series {
        let labels = [("method", key.method.rawValue), ("route", key.route)]
        return Series(
            count: registry.counter("http_requests_total", labels + [("status", String(key.status))]),
            times: registry.histogram("http_request_duration_seconds", labels))
    }
}
