/// Writes a candidate's step as somebody wants it, beside the moves of the table; the application's stage is that of the
/// candidate's furthest step all the same. To be used within one transaction.
struct StepEdit: Sendable {
    /// Who writes, and when.
    let mover: StageStanding.Mover

    /// Keeps a new step.
    ///
    /// - Throws: ``StoreError`` with the code `unique` where there is one of this candidate, module, service and order.
    func insert(_ step: InterviewStep, _ connection: any Connection) throws -> InterviewStep {
        try following(step, connection) {
            let kept = try InterviewStepRepository.insert(step, connection)
            return MadeSteps.Change(before: nil, after: kept)
        }.after ?? step
    }

    /// Writes a step as it is to be.
    ///
    /// - Throws: as ``insert(_:_:)``.
    func update(_ step: InterviewStep, from current: InterviewStep, _ connection: any Connection) throws {
        _ = try following(step, connection) {
            MadeSteps.Change(before: current, after: try InterviewStepRepository.update(step, connection))
        }
    }

    /// Takes a step away.
    func delete(_ step: InterviewStep, _ connection: any Connection) throws {
        _ = try following(step, connection) {
            try InterviewStepRepository.delete(step.id, connection)
            return MadeSteps.Change(before: step, after: nil)
        }
    }

    /// Does with a step what an action does.
    ///
    /// - Throws: ``StageProblem``, ``MoveRefusal``.
    func make(_ action: StepAction, of step: InterviewStep, _ connection: any Connection) throws -> InterviewStep {
        guard var standing = try standing(of: step, connection) else { throw StageProblem.missing }
        try standing.make(.step(action), by: mover, connection)
        return standing.situation.step ?? step
    }

    /// Runs a write of a step, and writes down whose it is. Where another one is the furthest then, the application goes to
    /// its stage.
    private func following(
        _ step: InterviewStep, _ connection: any Connection, _ write: () throws -> MadeSteps.Change
    ) throws -> MadeSteps.Change {
        let before = try standing(of: step, connection)?.furthestPlace
        let written = try write()
        guard let standing = try standing(of: step, connection) else { return written }
        try standing.audit(MadeSteps(byHand: written), by: mover, connection)
        let after = standing.furthestPlace
        guard after?.service != before?.service || after?.order != before?.order else { return written }
        let change = ApplicationHistory.Change(
            stageName: after?.name ?? StageName.resumeScreening, by: mover.account, at: mover.at,
            requestID: mover.request)
        try ApplicationHistory.change(application: standing.application, to: change, connection)
        return written
    }

    /// Where the application stands, of which a step is; nothing for a template's.
    private func standing(of step: InterviewStep, _ connection: any Connection) throws -> StageStanding? {
        guard let candidate = step.candidate else { return nil }
        let target = StageTarget(
            candidate: candidate, job: step.job, module: step.module, service: .id(step.service), order: step.order,
            need: .nothing)
        return try StageStanding.find(target, organisation: step.organisation, connection)
    }
}

extension StageStanding {
    /// The furthest place at which the candidate has a step.
    fileprivate var furthestPlace: StagePlace? { situation.furthest().map { situation.route[$0] } }
}
