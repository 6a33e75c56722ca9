import Testing

@testable import ScreenEngine

@Suite("Moves of an application")
struct ApplicationMoveTests {
    @Test("The table has one rule for each move")
    func complete() {
        #expect(Workflow.table.map(\.move) == StageMove.allCases)
        #expect(Set(Workflow.table.map(\.move.name)).count == StageMove.allCases.count)
    }

    @Test(
        "Shortlisting completes the step, approves the resume and makes the next step, unless the candidate is Rejected or Hired",
        arguments: ApplicationStatus.allCases, [nil] + StepStatus.allCases)
    func shortlist(status: ApplicationStatus, step: StepStatus?) throws {
        let situation = Situation.sketch([step, nil], at: 0, status)
        guard status != .rejected, status != .hired else {
            #expect(throws: MoveRefusal.status(status)) { try Workflow.decide(.shortlist, in: situation) }
            return
        }
        let after = try situation.making(.shortlist)
        #expect(after.steps == [.completed, .notStarted])
        #expect(after.status == .shortlisted && after.isApproved == true)
        #expect(after.stageName == "Personality Screening")
        #expect(try Workflow.decide(.shortlist, in: after) == [])
    }

    @Test("Shortlisting again changes nothing, however far the next step is", arguments: StepStatus.allCases)
    func shortlistTwice(next: StepStatus) throws {
        let situation = Situation.sketch([.completed, next], at: 0, .shortlisted, approved: true)
        #expect(try Workflow.decide(.shortlist, in: situation) == [])
    }

    @Test("A module without a step for the screening of resumes begins after it")
    func withoutScreening() throws {
        let after = try Situation.sketch([nil, nil], at: nil).making(.shortlist)
        #expect(after.steps == [.notStarted, nil])
        #expect(after.stageName == Situation.services[0])
        let back = try after.making(.unshortlist)
        #expect(back.steps == [nil, nil] && back.stageName == StageName.resumeScreening && back.status == .underReview)
    }

    @Test("Without a module, shortlisting is a status and an approval")
    func withoutModule() throws {
        let situation = Situation(stageName: "Applied", status: .onHold, isApproved: false)
        #expect(
            try Workflow.decide(.shortlist, in: situation) == [
                .application(stage: nil, status: .shortlisted), .approve(true),
            ])
        let bare = Situation(stageName: "Applied", status: .onHold, isApproved: nil)
        #expect(try Workflow.decide(.shortlist, in: bare) == [.application(stage: nil, status: .shortlisted)])
    }

    @Test("Only a Shortlisted candidate can be taken off the shortlist", arguments: ApplicationStatus.allCases)
    func unshortlist(status: ApplicationStatus) throws {
        let situation = Situation.sketch([.completed, .notStarted], at: 0, status, approved: true)
        guard status == .shortlisted else {
            #expect(throws: MoveRefusal.status(status)) { try Workflow.decide(.unshortlist, in: situation) }
            return
        }
        let after = try situation.making(.unshortlist)
        #expect(after.steps == [.inProgress, nil])
        #expect(after.status == .underReview && after.isApproved == false && after.stageName == "Resume Screening")
    }

    @Test("A shortlisting whose next step has started can't be undone", arguments: StepStatus.allCases)
    func unshortlistLate(next: StepStatus) throws {
        guard next != .notStarted else { return }
        #expect(throws: MoveRefusal.nextStarted(next)) {
            try Workflow.decide(.unshortlist, in: .sketch([.completed, next], at: 0, .shortlisted))
        }
    }

    @Test(
        "Taken off the shortlist, everything is as it was before",
        arguments: [nil, .notStarted, .inProgress] as [StepStatus?])
    func undone(step: StepStatus?) throws {
        let before = Situation.sketch([step, nil, nil], at: 0, begun: false)
        let after = try before.making(.shortlist).making(.unshortlist)
        #expect(after.steps == [step ?? .notStarted, nil, nil])
        #expect(after.status == before.status && after.isApproved == before.isApproved)
        #expect(after.stageName == "Resume Screening")
    }

    @Test(
        "Any other status is set from any, and changes nothing else",
        arguments: ApplicationStatus.allCases, [ApplicationStatus.underReview, .onHold, .rejected, .hired])
    func set(from: ApplicationStatus, to: ApplicationStatus) throws {
        let changes = try Workflow.decide(.to(to), in: .sketch([.inProgress, .notStarted], at: 0, from))
        #expect(changes == (from == to ? [] : [.application(stage: nil, status: to)]))
    }

    @Test("To be Shortlisted is to be shortlisted")
    func shortlisted() { #expect(StageMove.to(.shortlisted) == .shortlist) }

    @Test("A score takes an application from Applied to Resume Screening, and from nowhere else")
    func scored() throws {
        for status in ApplicationStatus.allCases {
            let new = Situation(stageName: "Applied", status: status)
            #expect(try Workflow.decide(.scored, in: new) == [.application(stage: "Resume Screening", status: nil)])
            for stage in ["Resume Screening", "Test"] {
                #expect(try Workflow.decide(.scored, in: Situation(stageName: stage, status: status)) == [])
            }
        }
    }

    @Test("A stage that a person chose stays until the furthest step is another one")
    func chosenStage() throws {
        var situation = Situation.sketch([.completed, .notStarted, nil], at: 1)
        situation.stageName = "Interview"
        let started = try situation.making(.step(.start))
        #expect(started.stageName == "Interview")
        #expect(try started.making(.step(.complete)).stageName == "Test")
    }
}
