internal import Logging

/// Writes what libraries and the server log as lines.
struct LineLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level
    private let output: LogOutput

    /// Takes where lines go.
    init(output: LogOutput) {
        self.output = output
        logLevel = output.level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        output.log(event.level, event.message.description) { line in
            var all = metadata
            if let more = metadataProvider?.get() { all.merge(more) { $1 } }
            if let more = event.metadata { all.merge(more) { $1 } }
            // A library's error may repeat what was sent to it; its type says enough.
            if let error = event.error { line.field("error", String(reflecting: type(of: error))) }
            for (name, value) in all.sorted(by: { $0.key < $1.key }) { line.field(named: name, value.description) }
        }
    }
}
