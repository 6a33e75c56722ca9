/// Writes Prometheus' text format, version 0.0.4.
struct PrometheusText {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    private var family = ""

    /// Writes a series; series of one name have to follow each other.
    mutating func write(_ key: PrometheusRegistry.Key, _ series: PrometheusRegistry.Series) {
        switch series {
        case .counter(let value):
            announce(key.name, "counter")
            line(key.name, key.labels, value.value)
        case .gauge(let value):
            announce(key.name, "gauge")
            line(key.name, key.labels, value.value)
        case .histogram(let histogram):
            announce(key.name, "histogram")
            write(histogram.counts, key)
        }
    }

    /// Writes a gauge of its own.
    mutating func write(_ name: String, help: String, _ value: Double) {
        append("# HELP \(name) \(help)\n")
        announce(name, "gauge")
        line(name, "", value)
    }

    private mutating func write(_ counts: MetricHistogram.Counts, _ key: PrometheusRegistry.Key) {
        let separator = key.labels.isEmpty ? "" : ","
        var total = 0
        for (index, count) in counts.buckets.enumerated() {
            total += count
            let isLast = index == MetricHistogram.bounds.count
            let bound = isLast ? "+Inf" : PrometheusText.number(MetricHistogram.bounds[index])
            line(key.name + "_bucket", key.labels + separator + "le=\"\(bound)\"", Double(total))
        }
        line(key.name + "_sum", key.labels, counts.sum)
        line(key.name + "_count", key.labels, Double(total))
    }

    private mutating func announce(_ name: String, _ type: String) {
        if family != name { append("# TYPE \(name) \(type)\n") }
        family = name
    }

    private mutating func line(_ name: String, _ labels: String, _ value: Double) {
        append(labels.isEmpty ? "\(name) " : "\(name){\(labels)} ")
        append("\(PrometheusText.number(value))\n")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A number, without a decimal point where it has no fraction.
    static func number(_ value: Double) -> String {
        guard let whole = Int(exactly: value) else { return "\(value)" }
        return "\(whole)"
    }

    /// A name with nothing in it that Prometheus doesn't take.
    static func name(_ name: String) -> String {
        String(
            name.unicodeScalars.enumerated().map { index, scalar in
                let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
                return isLetter || (index > 0 && ("0"..."9").contains(scalar)) ? Character(scalar) : "_"
            })
    }

    /// Labels as they stand between braces.
    static func labels(_ labels: [(String, String)]) -> String {
        labels.map { name, value in
            var escaped = ""
            for character in value.unicodeScalars {
                switch character {
                case "\\": escaped += "\\\\"
                case "\"": escaped += "\\\""
                case "\n": escaped += "\\n"
                default: escaped.unicodeScalars.append(character)
                }
            }
            return "\(Self.name(name))=\"\(escaped)\""
        }.joined(separator: ",")
    }
}
