import Testing

@testable import ScreenEngine

@Suite("A candidate's way through a module")
struct StageRouteTests {
    private static let names = [1: "Resume Screening", 2: "Test", 3: "Interview"]

    private static func step(_ id: Int, _ service: Int, at order: Int, of candidate: Int? = nil) -> InterviewStep {
        InterviewStep(id: id, service: service, order: order, preferences: "[\(id)]", candidate: candidate)
    }

    private static func route(_ steps: [InterviewStep]) -> [String] {
        StagePlace.route(through: steps, names: names).map { place in
            "\(place.order) \(place.name)" + (place.step.map { " \($0.id)" } ?? "")
        }
    }

    private static let template = [step(1, 1, at: 10), step(2, 2, at: 20), step(3, 3, at: 30)]

    @Test("Without steps of the candidate's it is the template")
    func template() {
        #expect(StageRouteTests.route(StageRouteTests.template) == ["10 Resume Screening", "20 Test", "30 Interview"])
        let places = StagePlace.route(through: StageRouteTests.template, names: StageRouteTests.names)
        #expect(places.map(\.preferences) == ["[1]", "[2]", "[3]"])
    }

    @Test("A candidate's step is at the place with its service and order")
    func taken() {
        let steps = StageRouteTests.template + [StageRouteTests.step(7, 2, at: 20, of: 5)]
        #expect(StageRouteTests.route(steps) == ["10 Resume Screening", "20 Test 7", "30 Interview"])
    }

    @Test("A step that the candidate got before the template's was moved is still that step, under both orders")
    func moved() {
        let steps = StageRouteTests.template + [StageRouteTests.step(7, 2, at: 15, of: 5)]
        #expect(StageRouteTests.route(steps) == ["10 Resume Screening", "20 Test 7", "30 Interview"])
        let place = StagePlace.route(through: steps, names: StageRouteTests.names)[1]
        #expect(place.isAt(20) && place.isAt(15) && !place.isAt(30) && !place.isAt(nil))
    }

    @Test("A step that only the candidate has is a place in its order, after the template's of the same order")
    func own() {
        let steps = [
            StageRouteTests.step(1, 1, at: 10), StageRouteTests.step(7, 3, at: 10, of: 5),
            StageRouteTests.step(2, 2, at: 20), StageRouteTests.step(8, 3, at: 40, of: 5),
        ]
        #expect(StageRouteTests.route(steps) == ["10 Resume Screening", "10 Interview 7", "20 Test", "40 Interview 8"])
    }

    @Test("Of several steps of one service each is a place, those with the right order first")
    func several() {
        let steps = [
            StageRouteTests.step(1, 3, at: 10), StageRouteTests.step(2, 3, at: 20),
            StageRouteTests.step(7, 3, at: 5, of: 5), StageRouteTests.step(8, 3, at: 10, of: 5),
        ]
        #expect(StageRouteTests.route(steps) == ["10 Interview 8", "20 Interview 7"])
    }

    @Test("No step of the candidate's is lost or at two places, whatever the template has become", arguments: 0..<50)
    func whole(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        func steps(_ candidate: Int?, _ first: Int) -> [InterviewStep] {
            let keys = Set((0..<6).map { _ in Int.random(in: 1...3, using: &random) * 10 + Int.random(in: 0...4, using: &random) })
            return keys.sorted { ($0 % 10, $0) < ($1 % 10, $1) }.enumerated().map {
                StageRouteTests.step(first + $0.offset, $0.element / 10, at: $0.element % 10, of: candidate)
            }
        }
        let (template, own) = (steps(nil, 1), steps(5, 101))
        let route = StagePlace.route(through: template + own, names: StageRouteTests.names)
        #expect(route.compactMap { $0.step?.id }.sorted() == own.map(\.id))
        #expect(route.map(\.order) == route.map(\.order).sorted())
        #expect(route.allSatisfy { $0.step == nil || $0.step?.service == $0.service })
        #expect(route.count >= template.count)
    }
}
