/// Finds the application that a payload names by `candidate` and `job`, and says in DRF's words what is wrong with them.
enum ApplicationKeys {
    /// The application of a candidate at a job. What the account can't see isn't there.
    ///
    /// - Parameters:
    ///   - candidate: the candidate named; none where the payload's was wrong already.
    ///   - job: the job named.
    ///   - access: what the account must be allowed at the job; 403 where it only sees it.
    static func resolve(
        candidate: Int?, job: Int?, for account: Account, needing access: JobAccess, _ fields: inout PayloadReader,
        _ connection: any Connection
    ) throws -> Int? {
        guard let job else { return nil }
        let given = try JobAccess.of(account, to: job, connection)
        guard given != .none else {
            fields.refuse("job", PayloadMessage.key(job))
            return nil
        }
        guard given >= access else { throw APIError.permissionDenied }
        guard let candidate else { return nil }
        if let application = try StatusRepository.application(candidate: candidate, job: job, connection) {
            return application
        }
        let isVisible = try CandidateAccess.of(account, to: candidate, connection).isVisible
        fields.refuse("candidate", isVisible ? notApplied : PayloadMessage.key(candidate))
        return nil
    }

    /// Said of a candidate who is known, but not at this job.
    static let notApplied = "The candidate has not applied to this job."
}
