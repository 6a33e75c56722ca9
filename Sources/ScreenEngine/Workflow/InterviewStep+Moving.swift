extension InterviewStep {
    /// The step once it has got a status. One that is completed without having been started has no beginning, by which
    /// it is known when it is opened again.
    func moved(to status: StepStatus, at now: Timestamp) -> InterviewStep {
        var step = self
        step.status = status
        step.updatedAt = now
        switch status {
        case .notStarted:
            step.startedAt = nil
            step.completedAt = nil
        case .inProgress:
            step.startedAt = startedAt ?? now
            step.completedAt = nil
        case .completed, .skipped: step.completedAt = now
        case .onHold, .rejected: break
        }
        return step
    }
}
