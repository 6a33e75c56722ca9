import Scoring
import SystemPackage
import TestSupport

@testable import ScreenEngine

/// Runs a pool of processes that do what their documents say, well or badly: see `Fixtures/worker.sh`.
struct FakeWorker {
    private let folder: TemporaryFolder
    private let executable: FilePath

    /// The program.
    var program: FilePath { executable }

    /// Makes the program available under a name, which says what it does before it is ready.
    init(named name: String = "worker") throws {
        folder = try TemporaryFolder()
        let script = FilePath(#filePath).removingLastComponent().appending("Fixtures/worker.sh")
        try folder.link(name, to: script.string)
        executable = folder.path.appending(name)
    }

    /// What becomes of documents that consist of one word each, in their order: texts, or codes and messages.
    func records(
        of words: [String], workers: Int = 1, timeout: Int = Patience.seconds, tools: OutsideTools = OutsideTools()
    ) async throws -> [String] {
        let collected = Collected()
        try await run(words, workers: workers, timeout: timeout, tools: tools) { index, _, record in
            let text =
                record.isOK
                ? String(decoding: record.bytes, as: UTF8.self)
                : RecordSummary(record: record.bytes)?.error.map { "\($0.code): \($0.message)" } ?? "?"
            collected.append("\(index + 100) \(text)")
        }
        return collected.values.sorted().map { String($0.dropFirst(4)) }
    }

    /// Runs a pool over documents that consist of one word each.
    func run(
        _ words: [String], workers: Int = 1, timeout: Int = Patience.seconds, tools: OutsideTools = OutsideTools(),
        sink: @escaping WorkerPool.Sink
    ) async throws {
        let files = try words.enumerated().map { try folder.write("in/\($0.offset)", $0.element) }
        try await run(DocumentFeed(files: files), workers: workers, timeout: timeout, tools: tools, sink: sink)
    }

    /// Runs a pool over a feed.
    func run(
        _ feed: DocumentFeed, workers: Int = 1, timeout: Int = Patience.seconds, tools: OutsideTools = OutsideTools(),
        sink: @escaping WorkerPool.Sink
    ) async throws {
        let setup = WorkerSetup(product: .text, asOf: .epoch, timeout: timeout)
        try await WorkerPool(executable: executable, tools: tools, workers: workers, setup: setup).run(feed, sink: sink)
    }
}
