extension Workflow {
    /// The action by which a step of one status gets another; nothing where none leads there at once.
    ///
    /// `Reset` has to be asked for by its name: whoever sends back what was read before the step was started must not take
    /// back what was done meanwhile.
    static func action(from status: StepStatus, to wanted: StepStatus) -> StepAction? {
        StepAction.allCases.first { action in
            let rule = rule(of: .step(action))
            return action != .reset && rule.steps.contains(status) && rule.step == .becomes(wanted)
        }
    }
}
