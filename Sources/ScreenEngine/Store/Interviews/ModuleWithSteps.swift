/// A module with its template steps and their services, as it is shown.
struct ModuleWithSteps: Sendable, Hashable {
    /// A template step and what it is about.
    struct Step: Sendable, Hashable {
        /// The step.
        var step: InterviewStep
        /// The service.
        var service: InterviewService
    }

    /// The module.
    var module: InterviewModule
    /// Its steps, in order.
    var steps: [Step]

    /// Modules by identifier, in the order in which the identifiers are given; three queries, whatever their number and
    /// that of their steps.
    static func find(_ ids: [Int], _ connection: any Connection) throws -> [ModuleWithSteps] {
        let modules = try InterviewModuleRepository.find(ids, connection)
        let steps = try InterviewStepRepository.templates(modules: modules.map(\.id), connection)
        let services = try ServiceRepository.find(Set(steps.values.joined().map(\.service)), connection)
        return modules.map { module in
            ModuleWithSteps(
                module: module,
                steps: (steps[module.id] ?? []).compactMap { step in
                    services[step.service].map { Step(step: step, service: $0) }
                })
        }
    }

    /// An organisation's module.
    static func find(_ id: Int, organisation: Int, _ connection: any Connection) throws -> ModuleWithSteps? {
        try find([id], connection).first { $0.module.organisation == organisation }
    }
}
