/// Passes records on in the order of their documents, holding back what comes early. The feed's lead bounds how much
/// that can be.
actor OrderedSink {
    private let feed: DocumentFeed
    private let output: @Sendable (DocumentName, DocumentRecord) throws -> Void
    private var early: [Int: (DocumentName, DocumentRecord)] = [:]
    private var next = 0

    /// Makes a sink.
    init(feed: DocumentFeed, output: @escaping @Sendable (DocumentName, DocumentRecord) throws -> Void) {
        self.feed = feed
        self.output = output
    }

    /// Takes the record of a document.
    func append(_ index: Int, _ name: DocumentName, _ record: DocumentRecord) async throws {
        early[index] = (name, record)
        let before = next
        while let (name, record) = early.removeValue(forKey: next) {
            next += 1
            try output(name, record)
        }
        if next != before { await feed.finish(before: next) }
    }
}
