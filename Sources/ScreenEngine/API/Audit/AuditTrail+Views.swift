extension AuditTrail {
    /// Notes what an account was shown. Nothing is noted of a list without anybody in it.
    ///
    /// - Parameters:
    ///   - context: who asked, and in which request.
    ///   - listed: the candidates of a list.
    func note(
        _ action: AuditAction, by context: AccountContext, candidate: Int? = nil, listed: AuditedCandidates? = nil,
        job: Int? = nil, resume: Int? = nil
    ) {
        if let listed, listed.isEmpty { return }
        note(
            AuditEntry(
                action, by: context.account, candidate: candidate, listed: listed, job: job, resume: resume,
                requestID: context.requestID.isEmpty ? nil : context.requestID, at: clock.now()))
    }
}
