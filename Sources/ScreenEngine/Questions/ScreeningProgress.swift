/// How far a screening is, as its answers say. They carry it from Not Started over In Progress to Completed; only where an
/// answer is taken away do they carry it back. A person's On Hold, Rejected and Skipped stay.
struct ScreeningProgress: Sendable, Hashable {
    /// How far it is.
    var status: StepStatus
    /// When it was done.
    var completedAt: Timestamp?

    /// Where the answers carry a screening.
    ///
    /// - Parameters:
    ///   - before: how many answers there were when this was last asked.
    ///   - answered: how many there are.
    ///   - open: how many of the questions that are asked have no answer.
    func after(answers before: Int, become answered: Int, open: Int, at now: Timestamp) -> ScreeningProgress {
        let target: StepStatus = answered == 0 ? .notStarted : open == 0 ? .completed : .inProgress
        guard let here = ScreeningProgress.way.firstIndex(of: status),
            let there = ScreeningProgress.way.firstIndex(of: target), answered < before ? there < here : there > here
        else { return self }
        return ScreeningProgress(status: target, completedAt: target == .completed ? completedAt ?? now : nil)
    }

    private static let way: [StepStatus] = [.notStarted, .inProgress, .completed]
}
