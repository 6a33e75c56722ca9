/// How an application stands, whatever its stage.
enum ApplicationStatus: String, Sendable, Hashable, CaseIterable {
    /// Nobody has decided yet.
    case underReview = "Under Review"
    /// Goes on to the next stage.
    case shortlisted = "Shortlisted"
    /// Waits.
    case onHold = "On Hold"
    /// Out.
    case rejected = "Rejected"
    /// Taken on.
    case hired = "Hired"

    /// What ``init(input:)`` reads.
    static let spellings = allCases.map(\.rawValue) + [loudOnHold]
    private static let loudOnHold = "On Hold!"

    /// Reads a status as clients write it; the documented system's payloads say `On Hold!` for `On Hold`.
    init?(input: String) {
        self.init(rawValue: input == ApplicationStatus.loudOnHold ? "On Hold" : input)
    }
}
