/// A row of ``CandidateRows/forEachJob(_:_:for:_:_:)``: a job that a candidate applied for. Valid only while the query is
/// at it.
struct AppliedJobRow {
    private let row: any Row

    init(_ row: any Row) { self.row = row }

    /// What the candidate was asked for by: an application's or a candidate's identifier.
    var key: Int { row.int(0) }
    /// The job.
    var id: Int { row.int(1) }
    /// The UTF-8 of the job's title, without a copy.
    func withTitle(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try unsafe row.withUTF8(2) { try unsafe body($0) }
    }
}
