/// What a candidate did for a job besides applying: a test or a screening. Both are kept, found and listed alike.
protocol Assessment: Sendable, Hashable {
    /// The table that it is kept in.
    static var table: String { get }
    /// The columns that can be written, in the order of ``values``; `candidate_id` and `job_id` are the first.
    static var columns: [String] { get }
    /// What a change of the table is fed under.
    static var topic: ChangeTopic { get }

    /// Its identifier; 0 before it is kept.
    var id: Int { get }
    /// The candidate.
    var candidate: Int { get }
    /// The job.
    var job: Int { get }
    /// What is written to ``columns``.
    var values: [SQLValue] { get }

    /// Reads a row: the identifier, when it was made, then ``columns``.
    init(_ row: any Row)
}
