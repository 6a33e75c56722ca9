extension ResumePatch {
    /// Makes the changes; those that change nothing leave no trace.
    ///
    /// - Parameter weights: the identifier of the weights that the parts were checked against.
    func apply(
        to resume: ResumeRecord, by account: Account, weights: Int, request: String, at now: Timestamp,
        _ connection: any Connection
    ) throws {
        if let name, name != resume.name {
            try ResumeEdits.rename(resume.id, to: name, by: account.id, at: now, connection)
        }
        if let status { try move(resume, to: status, by: account, request: request, at: now, connection) }
        // After the move, since shortlisting approves: what the payload says of it counts.
        if let isApproved { try ResumeEdits.approve(resume.id, isApproved, by: account.id, at: now, connection) }
        switch judgement {
        case .given(let points, let feedback):
            let kept = resume.score?.points ?? []
            let whole = points.enumerated().map { $0.element ?? kept[$0.offset] }
            let given = ScoreJudgement(points: whole, feedback: feedback, user: account.id, weights: weights)
            try ScoreJudgements.judge(resume, as: given, at: now, connection)
        case .withdrawn:
            // The engine's own counts already.
            if resume.score?.isEngines != false { return }
            try ScoreJudgements.withdraw(resume, by: account.id, at: now, connection)
        case nil: return
        }
        let entry = AuditEntry(
            .scoreJudged, by: account, candidate: resume.candidate, job: resume.job, resume: resume.id,
            requestID: request, details: judgement == .withdrawn ? #"{"withdrawn":true}"# : nil, at: now)
        try AuditRepository.append(entry, connection)
    }

    private func move(
        _ resume: ResumeRecord, to status: ApplicationStatus, by account: Account, request: String,
        at now: Timestamp, _ connection: any Connection
    ) throws {
        let application = (resume.candidate, resume.job, account.organisation)
        let mover = StageStanding.Mover(account: account.id, at: now, request: request)
        let row = try APIError.explaining(.shortlist) {
            try StageStanding.place(application, module: module, stage: nil, status, by: mover, connection)
        }
        if row != nil { try ResumeEdits.touch(resume.id, by: account.id, at: now, connection) }
    }
}
