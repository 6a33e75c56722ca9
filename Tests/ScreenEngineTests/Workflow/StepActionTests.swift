import Testing

@testable import ScreenEngine

/// The table of `http.md` under "Stages", action by action and status by status.
@Suite("Actions on a step")
struct StepActionTests {
    /// What the contract says becomes of a step; where there is nothing, the action is refused.
    static func contract(_ action: StepAction, _ status: StepStatus) -> StepStatus? {
        switch (action, status) {
        case (.start, .notStarted): .inProgress
        case (.hold, .inProgress): .onHold
        case (.resume, .onHold): .inProgress
        case (.complete, .inProgress): .completed
        case (.reject, .notStarted), (.reject, .inProgress), (.reject, .onHold), (.reject, .rejected): .rejected
        case (.skip, .notStarted): .skipped
        case (.reset, _): .notStarted
        default: nil
        }
    }

    @Test(
        "An action leads where the contract says from each status, and nowhere from the others",
        arguments: StepAction.allCases, StepStatus.allCases)
    func transitions(action: StepAction, status: StepStatus) throws {
        let situation = Situation.sketch([status, nil, nil], at: 0)
        guard let expected = StepActionTests.contract(action, status) else {
            #expect(throws: MoveRefusal.step(status)) { try Workflow.decide(.step(action), in: situation) }
            return
        }
        let after = try situation.making(.step(action))
        #expect(after.steps[0] == expected)
        let makesNext = action == .complete || action == .skip
        #expect(after.steps[1] == (makesNext ? .notStarted : nil))
        #expect(after.steps[2] == nil)
        #expect(after.status == (action == .reject ? .rejected : .underReview))
        #expect(after.stageName == Situation.services[makesNext ? 1 : 0])
        #expect(after.isApproved == false)
    }

    @Test("The possible actions are those that are not refused", arguments: StepStatus.allCases)
    func possible(status: StepStatus) {
        let expected = StepAction.allCases.filter { StepActionTests.contract($0, status) != nil }
        #expect(Workflow.possibleActions(in: .sketch([status, nil], at: 0)) == expected)
    }

    @Test("A candidate without the step can only be given it by starting it", arguments: StepAction.allCases)
    func missing(action: StepAction) throws {
        let situation = Situation.sketch([nil, nil], at: 0)
        guard action == .start else {
            #expect(throws: MoveRefusal.noStep) { try Workflow.decide(.step(action), in: situation) }
            return
        }
        #expect(
            try Workflow.decide(.step(.start), in: situation) == [
                .make(place: 0, .inProgress)
            ])
        #expect(Workflow.possibleActions(in: situation) == [.start])
    }

    @Test("A step is reset only while the one after it has not started, which goes away", arguments: StepStatus.allCases)
    func reset(next: StepStatus) throws {
        let situation = Situation.sketch([.completed, next, nil], at: 0)
        guard next == .notStarted else {
            #expect(throws: MoveRefusal.nextStarted(next)) { try Workflow.decide(.step(.reset), in: situation) }
            #expect(!Workflow.possibleActions(in: situation).contains(.reset))
            return
        }
        let after = try situation.making(.step(.reset))
        #expect(after.steps == [.notStarted, nil, nil])
        #expect(after.stageName == "Resume Screening")
        #expect(after.step?.startedAt == nil && after.step?.completedAt == nil)
    }

    @Test("Reset turns Rejected back to Under Review and leaves every other status", arguments: ApplicationStatus.allCases)
    func reopened(status: ApplicationStatus) throws {
        let after = try Situation.sketch([.rejected], at: 0, status).making(.step(.reset))
        #expect(after.status == (status == .rejected ? .underReview : status))
    }

    @Test("Rejecting a step rejects the candidate, whatever the status was", arguments: ApplicationStatus.allCases)
    func rejected(status: ApplicationStatus) throws {
        #expect(try Situation.sketch([.onHold], at: 0, status).making(.step(.reject)).status == .rejected)
    }

    @Test("Other actions leave the application's status", arguments: [StepAction.start, .hold, .resume, .complete, .skip])
    func untouched(action: StepAction) throws {
        let from = try #require(StepStatus.allCases.first { StepActionTests.contract(action, $0) != nil })
        for status in ApplicationStatus.allCases {
            #expect(try Situation.sketch([from, nil], at: 0, status).making(.step(action)).status == status)
        }
    }

    @Test("A next step that is there already is not made again", arguments: StepStatus.allCases)
    func nextIsThere(next: StepStatus) throws {
        let changes = try Workflow.decide(.step(.complete), in: .sketch([.inProgress, next], at: 0))
        #expect(changes == [.set(place: 0, .completed)])
    }

    @Test("After the last step there is none to make")
    func last() throws {
        let situation = Situation.sketch([.completed, .completed, .completed, .inProgress], at: 3)
        #expect(try Workflow.decide(.step(.complete), in: situation) == [.set(place: 3, .completed)])
    }

    @Test("A start is kept through a hold, a completion through nothing else")
    func moments() throws {
        let (begin, later) = (Timestamp(microseconds: 10), Timestamp(microseconds: 20))
        let step = InterviewStep(id: 1)
        let started = step.moved(to: .inProgress, at: begin)
        #expect(started.startedAt == begin && started.completedAt == nil)
        let resumed = started.moved(to: .onHold, at: later).moved(to: .inProgress, at: later)
        #expect(resumed.startedAt == begin)
        let done = resumed.moved(to: .completed, at: later)
        #expect(done.startedAt == begin && done.completedAt == later && done.updatedAt == later)
        #expect(step.moved(to: .skipped, at: later).completedAt == later)
        #expect(done.moved(to: .inProgress, at: later).completedAt == nil)
        let reset = done.moved(to: .notStarted, at: later)
        #expect(reset.startedAt == nil && reset.completedAt == nil)
    }
}
