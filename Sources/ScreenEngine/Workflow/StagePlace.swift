/// A place on a candidate's way through a module: a step of the module's template, or one that only this candidate has.
struct StagePlace: Sendable, Hashable {
    /// The service.
    var service: Int
    /// The service's name, which is the stage's.
    var name: String
    /// Its order among the module's steps.
    var order: Int
    /// What a step that is made here is to do: a JSON value.
    var preferences = "{}"
    /// The candidate's step, where it has been made.
    var step: InterviewStep?
}

extension StagePlace {
    /// Whether it has an order: the template's, or that of the step which the candidate got before the template changed.
    func isAt(_ order: Int?) -> Bool { self.order == order || (order != nil && step?.order == order) }

    /// A candidate's way through a module. A step of the candidate's is that of the template with its service and order;
    /// where the template has moved since, that of its service which is left; else it is a place of its own.
    ///
    /// - Parameters:
    ///   - steps: the template's and the candidate's, each in order.
    ///   - names: the services' names.
    static func route(through steps: [InterviewStep], names: [Int: String]) -> [StagePlace] {
        var route = steps.filter { $0.candidate == nil }.map { StagePlace($0, names) }
        var left: [InterviewStep] = []
        for step in steps where step.candidate != nil {
            let same = route.firstIndex { $0.service == step.service && $0.order == step.order && $0.step == nil }
            if let same { route[same].step = step } else { left.append(step) }
        }
        for step in left {
            if let moved = route.firstIndex(where: { $0.service == step.service && $0.step == nil }) {
                route[moved].step = step
            } else {
                var place = StagePlace(step, names)
                place.step = step
                route.insert(place, at: route.firstIndex { $0.order > step.order } ?? route.endIndex)
            }
        }
        return route
    }

    private init(_ step: InterviewStep, _ names: [Int: String]) {
        self.init(
            service: step.service, name: names[step.service] ?? "", order: step.order, preferences: step.preferences)
    }
}
