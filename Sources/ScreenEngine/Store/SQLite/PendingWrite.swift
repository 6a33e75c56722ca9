internal import Synchronization

/// A write that waits for its turn and then for the commit that it shares with others.
protocol PendingWrite: AnyObject, Sendable {
    /// Runs it inside the transaction that is open. Nothing is answered yet.
    func run(on connection: SQLiteConnection)
    /// Answers: what the body gave or threw, or the failure of the whole transaction.
    func answer(_ failure: (any Error)?)
}

/// A write whose value someone awaits.
///
/// Sendable: `outcome` is touched on the writer's thread only.
final class AwaitedWrite<Value: Sendable>: PendingWrite, @unchecked Sendable {
    private let body: @Sendable (any Connection) throws -> Value
    private let cancellation: CancellationMark
    private let continuation: CheckedContinuation<Value, any Error>
    private var outcome: Result<Value, any Error> = .failure(CancellationError())

    /// Takes what to run and who waits.
    init(
        _ body: @escaping @Sendable (any Connection) throws -> Value, _ cancellation: CancellationMark,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        self.body = body
        self.cancellation = cancellation
        self.continuation = continuation
    }

    func run(on connection: SQLiteConnection) {
        guard !cancellation.isSet else { return }
        outcome = Result { try connection.nested(body) }
    }

    func answer(_ failure: (any Error)?) {
        // What the body threw says more than what became of the others.
        if let failure, case .success = outcome { outcome = .failure(failure) }
        continuation.resume(with: outcome)
    }
}

/// Whether the task that asked was cancelled; work that has not begun is then not begun.
final class CancellationMark: Sendable {
    private let mark = Atomic<Bool>(false)
    /// Whether it is.
    var isSet: Bool { mark.load(ordering: .acquiring) }
    /// Marks it.
    func set() { mark.store(true, ordering: .releasing) }
}
