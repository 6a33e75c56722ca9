extension Workflow {
    /// What a move changes; nothing where all of it is so already.
    static func decide(_ move: StageMove, in situation: Situation) throws(MoveRefusal) -> [StageChange] {
        let rule = rule(of: move)
        guard rule.statuses.contains(situation.status) else { throw .status(situation.status) }
        var changes = try stepChanges(by: rule, in: situation)
        if let change = try nextChange(by: rule, in: situation) { changes.append(change) }
        if let change = applicationChange(by: rule, with: changes, in: situation) { changes.append(change) }
        if let wanted = rule.approves, let isApproved = situation.isApproved, isApproved != wanted {
            changes.append(.approve(wanted))
        }
        return changes
    }

    /// The actions that are possible on the step that a situation is about.
    static func possibleActions(in situation: Situation) -> [StepAction] {
        StepAction.allCases.filter { action in
            do throws(MoveRefusal) {
                _ = try decide(.step(action), in: situation)
                return true
            } catch {
                return false
            }
        }
    }

    private static func stepChanges(
        by rule: WorkflowRule, in situation: Situation
    ) throws(MoveRefusal) -> [StageChange] {
        guard let place = situation.position else {
            if case .step = rule.move { throw .noStep }
            return []
        }
        guard let step = situation.step else {
            if rule.makesStep, case .becomes(let status) = rule.step { return [.make(place: place, status)] }
            if case .step = rule.move { throw .noStep }
            return []
        }
        guard rule.steps.contains(step.status) else { throw .step(step.status) }
        let status: StepStatus
        switch rule.step {
        case .stays: return []
        case .becomes(let wanted): status = wanted
        case .reopens:
            guard step.status == .completed else { return [] }
            status = step.startedAt == nil ? .notStarted : .inProgress
        }
        return status == step.status ? [] : [.set(place: place, status)]
    }

    private static func nextChange(by rule: WorkflowRule, in situation: Situation) throws(MoveRefusal) -> StageChange? {
        switch rule.next {
        case .stays: return nil
        case .isMade:
            guard let next = situation.nextPlace, situation.route[next].step == nil else { return nil }
            return .make(place: next, .notStarted)
        case .goes:
            guard let next = situation.nextTaken, let step = situation.route[next].step else { return nil }
            guard step.status == .notStarted else { throw .nextStarted(step.status) }
            return .remove(place: next)
        }
    }

    /// The stage follows the furthest step as soon as that is another one. Without any step the resume is screened.
    private static func applicationChange(
        by rule: WorkflowRule, with changes: [StageChange], in situation: Situation
    ) -> StageChange? {
        var stage = situation.stageName
        let furthest = situation.furthest(after: changes)
        if furthest != situation.furthest() {
            stage = furthest.map { situation.route[$0].name } ?? StageName.resumeScreening
        } else if rule.leavesFirstStage, stage == StageName.applied {
            stage = StageName.resumeScreening
        }
        var status = situation.status
        if let effect = rule.status, effect.from.contains(status) { status = effect.to }
        guard stage != situation.stageName || status != situation.status else { return nil }
        return .application(
            stage: stage == situation.stageName ? nil : stage, status: status == situation.status ? nil : status)
    }
}
