import Synchronization

/// Strings that come from several tasks, in the order in which they come.
final class Collected: Sendable {
    private let state = Mutex<[String]>([])

    /// What has come.
    var values: [String] { state.withLock { $0 } }

    /// Takes one.
    func append(_ value: String) { state.withLock { $0.append(value) } }
}
