internal import Metrics
internal import Testing

@testable internal import ScreenEngine

/// What is measured, and how Prometheus gets it.
struct PrometheusTests {
    private func text(_ registry: PrometheusRegistry) async -> String {
        String(decoding: await registry.rendered(), as: UTF8.self)
    }

    @Test("Counters and gauges are shown with their type, once a name")
    func values() async {
        let registry = PrometheusRegistry()
        Counter(label: "documents_total", dimensions: [("kind", "pdf")], factory: registry).increment(by: 3)
        Counter(label: "documents_total", dimensions: [("kind", "docx")], factory: registry).increment()
        Counter(label: "documents_total", dimensions: [("kind", "pdf")], factory: registry).increment()
        Meter(label: "queue.depth", factory: registry).set(2.5)
        let expected = """
            # TYPE documents_total counter
            documents_total{kind="docx"} 1
            documents_total{kind="pdf"} 4
            # TYPE queue_depth gauge
            queue_depth 2.5

            """
        #expect(await text(registry) == expected)
    }

    @Test("A histogram's buckets include those before them")
    func histogram() async {
        let registry = PrometheusRegistry()
        let timer = Timer(label: "wait_seconds", factory: registry)
        timer.recordNanoseconds(2_000_000)
        timer.recordNanoseconds(500_000_000)
        timer.recordNanoseconds(60_000_000_000)
        let lines = await text(registry).split(separator: "\n")
        #expect(lines.first == "# TYPE wait_seconds histogram")
        #expect(lines.contains(#"wait_seconds_bucket{le="0.001"} 0"#))
        #expect(lines.contains(#"wait_seconds_bucket{le="0.0025"} 1"#))
        #expect(lines.contains(#"wait_seconds_bucket{le="0.5"} 2"#))
        #expect(lines.contains(#"wait_seconds_bucket{le="30"} 2"#))
        #expect(lines.contains(#"wait_seconds_bucket{le="+Inf"} 3"#))
        #expect(lines.contains("wait_seconds_count 3"))
        #expect(lines.contains("wait_seconds_sum 60.502"))
    }

    @Test("Nothing in a label ends it, and a name has only what Prometheus takes")
    func escaping() async {
        let registry = PrometheusRegistry()
        registry.counter("1st-try", [("path", "a\"b\\c\nd")]).increment(by: 1.0)
        #expect(await text(registry).contains(#"_st_try{path="a\"b\\c\nd"} 1"#))
    }

    @Test("A sample is looked up when someone asks")
    func samples() async {
        let registry = PrometheusRegistry(samples: [
            PrometheusRegistry.Sample(name: "queue_depth", help: "Documents that wait") { 12 },
            PrometheusRegistry.Sample(name: "unknown", help: "Not known now") { nil },
        ])
        #expect(
            await text(registry) == "# HELP queue_depth Documents that wait\n# TYPE queue_depth gauge\nqueue_depth 12\n")
    }

    @Test("Increments from many tasks all count")
    func concurrency() async {
        let value = MetricValue()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { for _ in 0..<10_000 { value.increment(by: 1.0) } } }
        }
        #expect(value.value == 80_000)
    }
}
