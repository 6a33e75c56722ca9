internal import Dispatch

/// Opens once; tests let tasks and threads meet at it.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    /// Lets the one who waits go on.
    func open() { semaphore.signal() }

    /// Waits on a thread that may block.
    func waitBlocking() { semaphore.wait() }

    /// Waits in a task.
    func wait() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.semaphore.wait()
                continuation.resume()
            }
        }
    }
}
