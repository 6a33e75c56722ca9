/// Where an application stands, as far as moves depend on it.
struct Situation: Sendable, Hashable {
    /// The application's stage.
    var stageName: String
    /// The application's status.
    var status: ApplicationStatus
    /// Whether the resume that counts is approved; nothing where there is no resume.
    var isApproved: Bool?
    /// The candidate's way through the module, in order; empty where there is none.
    var route: [StagePlace] = []
    /// The place that a move is about. None is before the first: a resume is screened there where the module has no step
    /// for it.
    var position: Int?

    /// The candidate's step that a move is about.
    var step: InterviewStep? { position.flatMap { route[$0].step } }

    /// The place after the one that a move is about.
    var nextPlace: Int? {
        let next = position.map { $0 + 1 } ?? 0
        return next < route.count ? next : nil
    }

    /// The place after it at which the candidate has a step.
    var nextTaken: Int? {
        nextPlace.flatMap { route[$0...].firstIndex { $0.step != nil } }
    }

    /// The furthest place at which the candidate has a step, once some changes are made.
    func furthest(after changes: [StageChange] = []) -> Int? {
        var taken = Set(route.indices.filter { route[$0].step != nil })
        for change in changes {
            switch change {
            case .make(let place, _): taken.insert(place)
            case .remove(let place): taken.remove(place)
            case .set, .application, .approve: break
            }
        }
        return taken.max()
    }
}
