internal import Synchronization

@testable internal import ScreenEngine

/// Stands in for what rescores: keeps what it was asked for.
final class AppliedWeights: Sendable {
    private let state = Mutex<(applied: [ScoreWeight], fails: Bool)>(([], false))

    /// What it was asked for.
    var applied: [ScoreWeight] { state.withLock { $0.applied } }

    /// Fails from now on.
    func fail() { state.withLock { $0.fails = true } }

    /// Takes what changed.
    func apply(_ weight: ScoreWeight) throws {
        try state.withLock { state in
            if state.fails { throw APIError.conflict("It does not work.") }
            state.applied.append(weight)
        }
    }
}
