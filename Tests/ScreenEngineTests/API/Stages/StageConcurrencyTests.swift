import HTTPTypes
import Testing

@testable import ScreenEngine

@Suite("Many moves at once")
struct StageConcurrencyTests {
    /// A request.
    private struct Ask: Sendable {
        let method: HTTPRequest.Method
        let path: String
        let body: String
        let action: String?
    }

    private static func ask(_ random: inout SeededRandom, _ candidate: Int, _ scene: StageScene) -> Ask {
        let service = OrganisationRepository.services.randomElement(using: &random) ?? ""
        let keys = #""candidate_id": \#(candidate), "job_id": \#(scene.fixture.job), "module_id": \#(scene.module)"#
        let named = #"\#(keys), "service": {"name": "\#(service)"}"#
        let status = ApplicationStatus.allCases.randomElement(using: &random)?.rawValue ?? ""
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: return Ask(method: .post, path: "/shortlist-candidate/", body: "{\(named)}", action: nil)
        case 2: return Ask(method: .post, path: "/unshortlist-candidate/", body: "{\(named)}", action: nil)
        case 3:
            let seen = ApplicationStatus.allCases.randomElement(using: &random)?.rawValue ?? ""
            return Ask(
                method: .patch, path: "/update-status/",
                body: #"{\#(keys), "status": "\#(status)", "from": "\#(seen)"}"#, action: nil)
        case 4:
            return Ask(
                method: .post, path: "/job-universal-statuses/",
                body: #"{"candidate": \#(candidate), "job": \#(scene.fixture.job), "status": "\#(status)"}"#, action: nil)
        default:
            let action = StepAction.allCases.randomElement(using: &random)?.rawValue ?? ""
            return Ask(
                method: .post, path: "/update-step/", body: #"{"action": "\#(action)", \#(named)}"#, action: action)
        }
    }

    @Test(
        "200 moves of the same candidates at once leave a valid path through the state machine, with no step lost or doubled",
        arguments: 0..<3)
    func mixed(seed: Int) async throws {
        let scene = try await StageScene()
        let fixture = scene.fixture
        var candidates = [scene.candidate]
        for name in ["Ravi", "Mina", "Joe"] {
            candidates.append(try await fixture.apply(name))
            _ = try await fixture.addResume(of: try #require(candidates.last))
        }
        var random = SeededRandom(seed: UInt64(seed))
        let asks = (0..<200).map { StageConcurrencyTests.ask(&random, candidates[$0 % candidates.count], scene) }
        let accounts = [fixture.owner, fixture.helper, fixture.admin]
        let answers = try await scene.server.run { client in
            try await withThrowingTaskGroup(of: (Int, APITestAnswer).self) { group in
                for (number, ask) in asks.enumerated() {
                    group.addTask {
                        let account = accounts[number % accounts.count]
                        return (number, try await client.ask(ask.method, ask.path, ask.body, as: account))
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
        }
        #expect(answers.count == 200)
        for (number, answer) in answers {
            #expect([200, 201, 400, 404, 409].contains(answer.status.code), "\(asks[number]): \(answer.text)")
        }
        #expect(scene.server.log.lines.isEmpty)

        let replay = try await StageReplay(fixture.database)
        try await expectSteps(replay, candidates, fixture)
        try await expectHistory(replay, candidates, fixture)
        // These change something whenever they are answered with 200.
        for action in ["Start", "Hold", "Resume", "Complete", "Skip"] {
            let done = answers.filter { asks[$0.key].action == action && $0.value.status == .ok }.count
            #expect(replay.counts[action, default: 0] == done, "\(action)")
        }
    }

    /// The steps are those that the audit log leads to.
    private func expectSteps(_ replay: StageReplay, _ candidates: [Int], _ fixture: HiringFixture) async throws {
        for candidate in candidates {
            let kept = try await fixture.database.read {
                try $0.all(
                    "SELECT service_id, status FROM interview_steps WHERE candidate_id = $1", [.integer(candidate)]
                ) { ($0.int(0), StepStatus(rawValue: $0.text(1))) }
            }
            let steps = Dictionary(grouping: kept) { $0.0 }.mapValues { $0.map(\.1) }
            #expect(steps == (replay.steps[candidate] ?? [:]).mapValues { [$0] })
        }
    }

    /// Each row of history follows from the one before, and is one that the audit log has.
    private func expectHistory(_ replay: StageReplay, _ candidates: [Int], _ fixture: HiringFixture) async throws {
        for candidate in candidates {
            let rows = try await fixture.database.read {
                try $0.all(
                    "SELECT stage_name, status FROM job_universal_statuses WHERE candidate_id = $1 ORDER BY id",
                    [.integer(candidate)]
                ) { StageReplay.Standing(stage: $0.text(0), status: $0.text(1)) }
            }
            #expect(rows.first == .init(stage: "Applied", status: "Under Review"))
            #expect(Array(rows.dropFirst()) == replay.standings[candidate] ?? [])
            for (before, after) in zip(rows, rows.dropFirst()) {
                #expect(before != after)
                if after.status == "Shortlisted" { #expect(before.status != "Rejected" && before.status != "Hired") }
            }
            let standing = try await fixture.texts(
                "SELECT stage_name || '/' || status FROM applications WHERE candidate_id = $1", [.integer(candidate)])
            #expect(standing == rows.last.map { ["\($0.stage)/\($0.status)"] })
            let stages = Set(OrganisationRepository.services + [StageName.applied])
            #expect(rows.allSatisfy { stages.contains($0.stage) })
        }
    }

    @Test("Of 200 moves that name what was seen, each that is answered with 200 is one row of history, the others are 409")
    func seen() async throws {
        let scene = try await StageScene()
        let (owner, helper) = (scene.fixture.owner, scene.fixture.helper)
        let statuses = ApplicationStatus.allCases.filter { $0 != .shortlisted }.map(\.rawValue)
        let answers = try await scene.server.run { client in
            try await withThrowingTaskGroup(of: APITestAnswer.self) { group in
                for number in 0..<200 {
                    let (seen, wanted) = (statuses[number % 4], statuses[(number + 1 + number / 4 % 3) % 4])
                    let body = scene.payload(#""status": "\#(wanted)", "from": "\#(seen)""#)
                    group.addTask {
                        try await client.patch("/update-status/", body, as: number % 2 == 0 ? owner : helper)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        let made = answers.filter { $0.status == .ok }.count
        #expect(made > 0)
        #expect(answers.filter { $0.status == .conflict }.count == 200 - made)
        #expect(try await scene.history().count == 1 + made)
    }

    @Test("Shortlisted 200 times at once, a candidate is shortlisted once, and everyone hears of the same next step")
    func shortlisted() async throws {
        let scene = try await StageScene()
        let (owner, helper) = (scene.fixture.owner, scene.fixture.helper)
        let answers = try await scene.server.run { client in
            try await withThrowingTaskGroup(of: APITestAnswer.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try await client.post(
                            "/shortlist-candidate/", scene.payload(), as: number % 2 == 0 ? owner : helper)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }
        #expect(answers.allSatisfy { $0.status == .ok })
        #expect(Set(answers.map(\.text)).count == 1)
        #expect(try await scene.history().count == 2)
        #expect(try await scene.stepMoves().count == 1)
        #expect(try await scene.steps() == ["Resume Screening: Completed", "Personality Screening: Not Started"])
    }
}
