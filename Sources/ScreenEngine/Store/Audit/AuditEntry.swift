/// A line of the audit log. It names by identifiers alone, so that it can outlive the people whom it is about.
struct AuditEntry: Sendable, Hashable {
    /// The organisation.
    var organisation: Int
    /// Who did it; none for the engine and the command line.
    var user: Int?
    /// What was done.
    var action: AuditAction
    /// The candidate whom it is about.
    var candidate: Int?
    /// The candidates of a list, where it is about one; for a row that is to be written.
    var listed: AuditedCandidates?
    /// The job that it is about.
    var job: Int?
    /// The resume that it is about.
    var resume: Int?
    /// The request, as its answer and the server's log name it.
    var requestID: String?
    /// More, as a JSON object: identifiers, stages and counts, never what a candidate wrote.
    var details: String?
    /// When.
    var at: Timestamp

    /// Says what an account did.
    init(
        _ action: AuditAction, by account: Account, candidate: Int? = nil, listed: AuditedCandidates? = nil,
        job: Int? = nil, resume: Int? = nil, requestID: String? = nil, details: String? = nil, at: Timestamp
    ) {
        self.init(
            action, organisation: account.organisation, user: account.id, candidate: candidate, listed: listed,
            job: job, resume: resume, requestID: requestID, details: details, at: at)
    }

    /// Says what somebody did.
    init(
        _ action: AuditAction, organisation: Int, user: Int? = nil, candidate: Int? = nil,
        listed: AuditedCandidates? = nil, job: Int? = nil, resume: Int? = nil, requestID: String? = nil,
        details: String? = nil, at: Timestamp
    ) {
        self.organisation = organisation
        self.user = user
        self.action = action
        self.candidate = candidate
        self.listed = listed
        self.job = job
        self.resume = resume
        self.requestID = requestID
        self.details = details
        self.at = at
    }
}
