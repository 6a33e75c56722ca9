internal import ResumeParse
public import SystemPackage

/// Hands out the documents of a run one at a time, numbered in their order, to whoever asks next.
///
/// The slowest hundredth of documents takes an eighth of the time, so that work is never dealt out in batches.
public actor DocumentFeed {
    /// A document with its number in the run, from 0.
    struct Item: Sendable {
        var index: Int
        var document: InputDocument
    }

    private enum Source {
        case files([FilePath])
        case lines(StandardInput.Lines)
    }

    private var source: Source
    private var next = 0
    private var line = 0
    private var finished = 0
    private var lead: Int

    /// How many documents there are, where that is known before the end.
    public let count: Int?

    /// Feeds files.
    ///
    /// - Parameters:
    ///   - files: the files, in order.
    ///   - lead: how far the documents handed out may run ahead of the first that is unfinished; bounds what a caller
    ///     that keeps the order has to hold back.
    public init(files: [FilePath], lead: Int = .max) {
        source = .files(files)
        count = files.count
        self.lead = lead
    }

    /// Feeds documents that come as JSON lines.
    public init(jsonLines input: StandardInput, lead: Int = .max) {
        source = .lines(input.lines())
        count = nil
        self.lead = lead
    }

    /// The next document; `nil` when there are no more.
    func take() async throws(ScreeningError) -> Item? {
        while next - finished >= lead {
            // The asker's process may be the one that holds the rest up, and may end: so no wait without an end.
            guard (try? await Task.sleep(for: .milliseconds(20))) != nil else { return nil }
        }
        guard let document = try nextDocument() else { return nil }
        defer { next += 1 }
        return Item(index: next, document: document)
    }

    /// Says that all documents before a number are finished, so that more may be handed out.
    func finish(before index: Int) { finished = index }

    private func nextDocument() throws(ScreeningError) -> InputDocument? {
        switch source {
        case .files(let files):
            return next < files.count ? InputDocument(path: files[next]) : nil
        case .lines(var lines):
            defer { source = .lines(lines) }
            while let text = try lines.next() {
                line += 1
                if text.contains(where: { $0 > 0x20 }) { return try StandardInput.document(text, number: line) }
            }
            return nil
        }
    }
}
