/// What becomes of a module's template steps where others are to take their place. Candidates' steps are none of them and
/// stay what they are.
///
/// A step whose service and order are asked for again is that step, and keeps its identifier; of the others, one whose
/// service is asked for at another order moves there. What is then left over goes, and what is then missing is made.
struct TemplateChange: Sendable, Hashable {
    /// A template step as it is asked for.
    struct Wish: Sendable, Hashable {
        /// The service.
        var service: Int
        /// Its place.
        var order: Int
        /// What the service is to do; what it was where it is not given.
        var preferences: String?
    }

    /// Steps that stay, as they are to be; only those that are to be different.
    private(set) var changed: [InterviewStep] = []
    /// What the new steps are.
    private(set) var added: [Wish] = []
    /// The identifiers of those that go.
    private(set) var removed: [Int] = []

    /// Compares steps with those that are asked for, of which no two have the same service and order.
    init(of steps: [InterviewStep], to wishes: [Wish]) {
        var left = steps
        var moved: [Wish] = []
        for wish in wishes {
            let same = left.firstIndex { $0.service == wish.service && $0.order == wish.order }
            if let same { keep(left.remove(at: same), wish) } else { moved.append(wish) }
        }
        for wish in moved {
            if let other = left.firstIndex(where: { $0.service == wish.service }) {
                keep(left.remove(at: other), wish)
            } else {
                added.append(wish)
            }
        }
        removed = left.map(\.id)
    }

    private mutating func keep(_ step: InterviewStep, _ wish: Wish) {
        var step = step
        let before = step
        step.order = wish.order
        step.preferences = wish.preferences ?? step.preferences
        if step != before { changed.append(step) }
    }

    /// Gives a module the steps that are asked for; to be called within the transaction that changes the module.
    static func apply(
        _ wishes: [Wish], to module: InterviewModule, at now: Timestamp, _ connection: any Connection
    ) throws {
        let steps = try InterviewStepRepository.template(module: module.id, connection)
        let change = TemplateChange(of: steps, to: wishes)
        // In this order no step ever takes a place that another still has.
        for id in change.removed { try InterviewStepRepository.delete(id, connection) }
        for step in change.changed {
            var step = step
            step.updatedAt = now
            _ = try InterviewStepRepository.update(step, connection)
        }
        for wish in change.added {
            let step = InterviewStep(
                organisation: module.organisation, module: module.id, service: wish.service, order: wish.order,
                preferences: wish.preferences ?? "{}", job: module.job, createdAt: now, updatedAt: now)
            _ = try InterviewStepRepository.insert(step, connection)
        }
    }
}
