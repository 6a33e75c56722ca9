import HTTPTypes
import Testing

@testable import ScreenEngine

/// The served paths beside the pure state machine.
@Suite("A random walk over the API")
struct StageWalkTests {
    @Test("Each move is answered, and leaves the store, as the state machine says", arguments: 0..<3)
    func walk(seed: Int) async throws {
        let scene = try await StageScene()
        let owner = scene.fixture.owner
        try await scene.server.run { client in
            var random = SeededRandom(seed: UInt64(seed))
            var model = Situation.sketch([nil, nil, nil, nil], at: 0)
            model.stageName = StageName.applied
            for _ in 0..<120 {
                scene.fixture.tick()
                let place = Int.random(in: 0..<4, using: &random)
                model.position = place
                let move = try #require(StageMove.allCases.filter { $0 != .scored }.randomElement(using: &random))
                let answer = try await StageWalkTests.ask(move, Situation.services[place], scene, client, owner)
                model = try StageWalkTests.expect(answer, move, model)
                try await StageWalkTests.compare(model, scene)
            }
        }
    }

    private static func ask(
        _ move: StageMove, _ service: String, _ scene: StageScene, _ client: APITestClient, _ account: Account
    ) async throws -> APITestAnswer {
        switch move {
        case .step(let action):
            try await client.post("/update-step/", scene.action(action.rawValue, service), as: account)
        case .shortlist: try await client.post("/shortlist-candidate/", scene.payload("", service), as: account)
        case .unshortlist: try await client.post("/unshortlist-candidate/", scene.payload("", service), as: account)
        case .status(let status):
            try await client.patch(
                "/update-status/", scene.payload("\"status\": \"\(status.rawValue)\"", service), as: account)
        case .scored: preconditionFailure("no client scores")
        }
    }

    /// The situation after a move that was answered as it should be.
    private static func expect(_ answer: APITestAnswer, _ move: StageMove, _ before: Situation) throws -> Situation {
        do {
            let after = try before.making(move)
            #expect(answer.status == .ok, "\(move): \(answer.text)")
            if case .step = move {
                #expect(try answer.json["message"]?["status"]?.string == after.step?.status.rawValue)
            } else {
                #expect(try answer.json["candidate"]?["resumes"]?["status_text"]?.string == after.status.rawValue)
                #expect(try answer.json["candidate"]?["resumes"]?["is_approved"] == .bool(after.isApproved == true))
            }
            return after
        } catch let refusal as MoveRefusal {
            #expect(answer.status == (refusal == .noStep ? .notFound : .badRequest), "\(move): \(answer.text)")
            if case .step = move, refusal != .noStep {
                let possible = try #require(try answer.json["possible_actions"]?.items?.map(\.string))
                #expect(possible == Workflow.possibleActions(in: before).map(\.rawValue))
            }
            return before
        }
    }

    private static func compare(_ model: Situation, _ scene: StageScene) async throws {
        let expected = model.route.compactMap { place in place.step.map { "\(place.name): \($0.status.rawValue)" } }
        #expect(try await scene.steps() == expected)
        #expect(try await scene.history().last == "\(model.stageName) / \(model.status.rawValue)")
    }
}
