internal import Scoring

/// A change of a job, and what follows from it for the scores of its resumes.
struct JobChange {
    /// The job as it is.
    let before: JobRecord
    /// What it is to be.
    let job: JobContent
    /// The accounts that it is to be shared with.
    let shares: [Int]
    /// Who changes it.
    let account: Int
    /// The request that asks for it, for the audit log.
    let request: String?
    /// When it changes.
    let now: Timestamp

    /// Takes a job and what is to become of it.
    init(
        _ before: JobRecord, to job: JobContent, shares: [Int], by account: Int, request: String? = nil,
        at now: Timestamp
    ) {
        self.before = before
        self.job = job
        self.shares = shares
        self.account = account
        self.request = request
        self.now = now
    }

    /// Makes the change. Other weights give other scores at once; what scoring reads of the job is read anew in the
    /// background, from what is kept of the resumes.
    func apply(_ connection: any Connection) throws {
        let isRescored = try job.scored() != before.content.scored()
        try JobRepository.update(before.id, to: job, isRescored: isRescored, at: now, connection)
        try JobRepository.replaceShares(of: before, with: shares, connection)
        let isWeighedAnew = job.scoreWeight != before.content.scoreWeight
        if isWeighedAnew {
            try Rescoring.applyWeights(job: before.id, connection)
        }
        if isRescored {
            try Rescoring.schedule(job: before.id, organisation: before.organisation, at: now, connection)
        }
        if isRescored || isWeighedAnew {
            try AuditRepository.append(
                AuditEntry(
                    .jobRescored, organisation: before.organisation, user: account, job: before.id, requestID: request,
                    at: now), connection)
        }
    }
}
