/// Where an application stands in the store, read within the transaction that is to change it.
struct StageStanding: Sendable {
    /// The application.
    let application: Int
    /// Its organisation.
    let organisation: Int
    /// The candidate.
    let candidate: Int
    /// The job.
    let job: Int
    /// The resume that counts, where there is one.
    let resume: Int?
    /// The module; none where the job has none, or a move needs none.
    var module: Int?
    /// What decides about moves.
    var situation: Situation

    /// Who makes a move, and when.
    struct Mover: Sendable {
        /// The account; none for the engine.
        var account: Int?
        /// When.
        var at: Timestamp
        /// The request that asks for it.
        var request: String?
    }

    /// Refuses a move that rests on a status which is no longer so.
    func check(_ seen: SeenStatus?) throws(StageProblem) {
        switch seen {
        case .application(let status) where status != situation.status: throw .applicationChanged(situation.status)
        case .step(let status) where status != situation.step?.status ?? .notStarted:
            throw .stepChanged(situation.step?.status)
        default: return
        }
    }

    /// Makes a move: its changes, with a row of history where the application's stage or status is among them.
    ///
    /// - Parameter stage: the stage that a person names; counts before the one that the move would lead to.
    /// - Returns: the new row of history, if any.
    /// - Throws: ``MoveRefusal``.
    @discardableResult
    mutating func make(
        _ move: StageMove, stage: String? = nil, by mover: Mover, _ connection: any Connection
    ) throws -> JobUniversalStatus? {
        var target = ApplicationHistory.Change(
            stageName: stage, by: mover.account, at: mover.at, requestID: mover.request)
        var made = MadeSteps(move)
        for change in try Workflow.decide(move, in: situation) {
            switch change {
            case .make(let place, let status):
                let step = newStep(at: place, mover.at).moved(to: status, at: mover.at)
                set(try InterviewStepRepository.insert(step, connection), at: place, &made)
            case .set(let place, let status):
                guard let step = situation.route[place].step?.moved(to: status, at: mover.at) else { continue }
                set(try InterviewStepRepository.update(step, connection), at: place, &made)
            case .remove(let place):
                guard let step = situation.route[place].step else { continue }
                try InterviewStepRepository.delete(step.id, connection)
                set(nil, at: place, &made)
            case .application(let stage, let status):
                target.stageName = target.stageName ?? stage
                target.status = status
            case .approve(let isApproved):
                guard let resume, let account = mover.account else { continue }
                try ResumeEdits.approve(resume, isApproved, by: account, at: mover.at, connection)
                situation.isApproved = isApproved
            }
        }
        try audit(made, by: mover, connection)
        let row = try ApplicationHistory.change(application: application, to: target, connection)
        situation.stageName = target.stageName ?? situation.stageName
        situation.status = target.status ?? situation.status
        return row
    }

    private mutating func set(_ step: InterviewStep?, at place: Int, _ made: inout MadeSteps) {
        made.changes.append(.init(before: situation.route[place].step, after: step))
        situation.route[place].step = step
    }

    private func newStep(at place: Int, _ now: Timestamp) -> InterviewStep {
        let place = situation.route[place]
        return InterviewStep(
            organisation: organisation, module: module ?? 0, service: place.service, order: place.order,
            preferences: place.preferences, candidate: candidate, job: job, createdAt: now, updatedAt: now)
    }

    /// Writes down who moved which steps; the application's own move has its row with the history.
    func audit(_ made: MadeSteps, by mover: Mover, _ connection: any Connection) throws {
        guard let account = mover.account, !made.changes.isEmpty else { return }
        try AuditRepository.append(
            AuditEntry(
                .stepMoved, organisation: organisation, user: account, candidate: candidate, job: job,
                requestID: mover.request, details: made.json, at: mover.at), connection)
    }
}
