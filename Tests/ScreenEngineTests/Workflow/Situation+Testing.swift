@testable internal import ScreenEngine

extension Situation {
    /// The services of the sketched module.
    static let services = ["Resume Screening", "Personality Screening", "Test", "Interview"]

    /// An application at the stage of its furthest step.
    ///
    /// - Parameters:
    ///   - steps: how far the candidate is at each place; nothing where there is no step.
    ///   - position: the place that a move is about.
    ///   - begun: whether steps that are done were started before.
    static func sketch(
        _ steps: [StepStatus?], at position: Int?, _ status: ApplicationStatus = .underReview,
        approved isApproved: Bool? = false, begun: Bool = true
    ) -> Situation {
        var situation = Situation(
            stageName: StageName.resumeScreening, status: status, isApproved: isApproved,
            route: steps.enumerated().map { index, status in
                var place = StagePlace(service: index + 1, name: services[index], order: index + 1)
                guard let status else { return place }
                var step = InterviewStep(id: index + 1, service: place.service, order: place.order)
                let moment = Timestamp(microseconds: 1)
                if begun { step = step.moved(to: .inProgress, at: moment) }
                place.step = step.moved(to: status, at: moment)
                return place
            }, position: position)
        if let furthest = situation.furthest() { situation.stageName = situation.route[furthest].name }
        return situation
    }

    /// The situation once some changes are made; a change that can't be made of it fails the test by trapping.
    func after(_ changes: [StageChange], at now: Timestamp = Timestamp(microseconds: 2)) -> Situation {
        var situation = self
        for change in changes {
            switch change {
            case .make(let place, let status):
                precondition(situation.route[place].step == nil, "a step would be there twice")
                let made = situation.route[place]
                situation.route[place].step = InterviewStep(id: place + 1, service: made.service, order: made.order)
                    .moved(to: status, at: now)
            case .set(let place, let status):
                guard let step = situation.route[place].step else { preconditionFailure("there is no step to change") }
                situation.route[place].step = step.moved(to: status, at: now)
            case .remove(let place):
                precondition(situation.route[place].step != nil, "there is no step to remove")
                situation.route[place].step = nil
            case .application(let stage, let status):
                situation.stageName = stage ?? situation.stageName
                situation.status = status ?? situation.status
            case .approve(let isApproved): situation.isApproved = isApproved
            }
        }
        return situation
    }

    /// The situation after a move.
    func making(_ move: StageMove) throws -> Situation { after(try Workflow.decide(move, in: self)) }

    /// How far the candidate is at each place.
    var steps: [StepStatus?] { route.map { $0.step?.status } }
}
