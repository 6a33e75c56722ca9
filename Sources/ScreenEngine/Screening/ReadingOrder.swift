public import Scoring

/// What a document of a long-running pool is read for: unlike a run of the command line, where all are read for the
/// same.
public struct ReadingOrder: Sendable, Hashable {
    /// The job as JSON, as `Job.init(json:)` takes it; empty where there is none to be scored for.
    public var job: [UInt8]
    /// The day that "present" means.
    public var asOf: CalendarDay
    /// Whether the bytes are a stored parse and no file.
    public var isStoredParse: Bool

    /// Makes an order.
    public init(job: [UInt8] = [], asOf: CalendarDay, isStoredParse: Bool = false) {
        self.job = job
        self.asOf = asOf
        self.isStoredParse = isStoredParse
    }
}
