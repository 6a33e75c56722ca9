internal import ResumeParse
public import SystemPackage

/// Hands out the documents of a run one at a time, numbered in their order, to whoever asks next.
///
/// The slowest hundredth of documents takes an eighth of the time, so that work is never dealt out in batches.
public actor DocumentFeed: DocumentSource {
    private let files: [FilePath]
    private var lines: StandardInput.Lines?
    private var next = 0
    private var line = 0
    private var finished = 0
    private let lead: Int

    /// How many documents there are, where that is known before the end.
    public let count: Int?

    /// Feeds files.
    ///
    /// - Parameters:
    ///   - files: the files, in order.
    ///   - lead: how far the documents handed out may run ahead of the first that is unfinished; bounds what a caller
    ///     that keeps the order has to hold back.
    public init(files: [FilePath], lead: Int = .max) {
        self.files = files
        lines = nil
        count = files.count
        self.lead = lead
    }

    /// Feeds documents that come as JSON lines.
    public init(jsonLines input: StandardInput, lead: Int = .max) {
        files = []
        lines = input.lines()
        count = nil
        self.lead = lead
    }

    /// The next document; `nil` when there are no more, when the asker is cancelled, and when it has something else to
    /// do meanwhile.
    func take(unless isBusy: @Sendable () async -> Bool) async throws(ScreeningError) -> DocumentItem? {
        while true {
            if next - finished < lead {
                switch try nextDocument() {
                case .document(let document):
                    defer { next += 1 }
                    return DocumentItem(index: next, document: document)
                case .end: return nil
                case .pending: break
                }
            }
            // A look now and then instead of a wait without an end: the process of the asker may be gone meanwhile, and
            // a thread that waits for input would be one less for those who have work.
            guard (try? await Task.sleep(for: DocumentFeed.pause)) != nil else { return nil }
            if await isBusy() { return nil }
        }
    }

    /// The next document; `nil` when there are no more, and when the asker is cancelled.
    func take() async throws(ScreeningError) -> DocumentItem? { try await take(unless: { false }) }

    private static let pause = Duration.milliseconds(5)

    /// Says that all documents before a number are finished, so that more may be handed out.
    func finish(before index: Int) { finished = index }

    private enum Step {
        case document(InputDocument)
        case pending
        case end
    }

    private func nextDocument() throws(ScreeningError) -> Step {
        guard lines != nil else { return next < files.count ? .document(InputDocument(path: files[next])) : .end }
        while true {
            switch try lines?.step() {
            case .line(let text):
                line += 1
                guard text.contains(where: { $0 > 0x20 }) else { continue }
                return .document(try StandardInput.document(text, number: line))
            case .pending: return .pending
            case .end, nil: return .end
            }
        }
    }
}
