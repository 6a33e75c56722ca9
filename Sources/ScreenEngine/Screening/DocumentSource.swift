internal import ResumeParse

/// A document with its number in a run, from 0.
struct DocumentItem: Sendable {
    /// The number.
    var index: Int
    /// The document.
    var document: InputDocument
}

/// Where the processes that read get their documents from, one at a time: the list or stream of a run, or whatever a
/// server is asked for.
protocol DocumentSource: Sendable {
    /// The next document; `nil` when there are no more, when the asker is cancelled, and when it has something else to
    /// do meanwhile. A source that does not look at `isBusy` is for pools that give a process one document at a time,
    /// which then never has anything else to do.
    func take(unless isBusy: @Sendable () async -> Bool) async throws(ScreeningError) -> DocumentItem?
}
