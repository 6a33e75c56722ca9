extension PrometheusRegistry.Sample {
    /// How many tasks wait to be read or scored, or are being so.
    static func queueDepth(_ database: any Database) -> PrometheusRegistry.Sample {
        PrometheusRegistry.Sample(name: "screen_ingestion_tasks", help: "Tasks that wait or are being done.") {
            (try? await database.read(TaskQueue.count)).map(Double.init)
        }
    }
}
