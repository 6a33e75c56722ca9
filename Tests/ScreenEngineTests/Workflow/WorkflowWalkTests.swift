import Testing

@testable import ScreenEngine

@Suite("Random walks through the state machine")
struct WorkflowWalkTests {
    @Test("Whatever is asked in whatever order, the rules hold after each move", arguments: 0..<40)
    func walk(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let length = Int.random(in: 0...4, using: &random)
        var situation = Situation(
            stageName: StageName.applied, status: .underReview, isApproved: Bool.random(using: &random) ? false : nil,
            route: Situation.sketch(Array(repeating: nil, count: length), at: nil).route)
        for _ in 0..<500 {
            situation.position = length == 0 ? nil : Int.random(in: 0..<length, using: &random)
            let move = try #require(StageMove.allCases.randomElement(using: &random))
            situation = try check(move, situation)
        }
    }

    /// Makes a move, or has it refused; gives what comes after.
    private func check(_ move: StageMove, _ before: Situation) throws -> Situation {
        let changes: [StageChange]
        do {
            changes = try Workflow.decide(move, in: before)
        } catch {
            if case .step(let action) = move { #expect(!Workflow.possibleActions(in: before).contains(action)) }
            return before
        }
        let after = before.after(changes)
        if case .step(let action) = move {
            #expect(Workflow.possibleActions(in: before).contains(action))
            let from = before.step?.status ?? .notStarted
            #expect(after.step?.status == StepActionTests.contract(action, from))
        }
        checkApplication(changes, before, after)
        checkSteps(move, before, after)
        // What has been said once is so.
        switch move {
        case .shortlist, .status, .scored, .step(.reject):
            #expect(try Workflow.decide(move, in: after) == [])
        case .step(.reset):
            if after.nextTaken == nil { #expect(try Workflow.decide(move, in: after) == []) }
        case .unshortlist:
            #expect(throws: MoveRefusal.status(.underReview)) { try Workflow.decide(move, in: after) }
        case .step: break
        }
        return after
    }

    private func checkApplication(_ changes: [StageChange], _ before: Situation, _ after: Situation) {
        let moved = changes.filter { if case .application = $0 { true } else { false } }
        let differs = before.stageName != after.stageName || before.status != after.status
        #expect(moved.count == (differs ? 1 : 0), "a row of history for each change, and none for nothing")
        if after.status == .shortlisted { #expect(before.status != .rejected && before.status != .hired) }
        if let furthest = after.furthest() {
            #expect(after.stageName == after.route[furthest].name)
        } else {
            #expect(after.stageName == StageName.applied || after.stageName == StageName.resumeScreening)
        }
    }

    private func checkSteps(_ move: StageMove, _ before: Situation, _ after: Situation) {
        let rule = Workflow.rule(of: move)
        for (place, pair) in zip(before.steps, after.steps).enumerated() where pair.0 != pair.1 {
            guard place != before.position else { continue }
            // Beside the step itself only the next one comes or goes, and only unstarted.
            switch pair {
            case (nil, .notStarted?): #expect(rule.next == .isMade && place == before.nextPlace)
            case (.notStarted?, nil): #expect(rule.next == .goes && place == before.nextTaken)
            default: Issue.record("\(move.name) changed a step from \(pair) that it is not about")
            }
        }
        if rule.next == .isMade, let next = after.nextPlace { #expect(after.steps[next] != nil) }
    }
}
