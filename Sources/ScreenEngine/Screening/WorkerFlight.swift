/// The documents that were sent to one process and not answered yet, in the order in which they were sent.
actor WorkerFlight {
    /// A document on its way.
    struct Document: Sendable {
        var item: DocumentFeed.Item
        /// How many processes have crashed on it.
        var crashes = 0
    }

    /// One is read while the next waits in the pipe, so that a process never waits for its parent.
    private static let mostAtOnce = 2

    private var held: [Document]
    private var sent: [Document] = []
    private var headSince = ContinuousClock.now
    private var room: CheckedContinuation<Void, Never>?
    private var isClosed = false

    /// Whether the process has said that it is ready.
    private(set) var hasStarted = false

    /// Makes a flight.
    ///
    /// - Parameter held: documents that an earlier process left unanswered; they go first.
    init(held: [Document]) { self.held = held }

    /// Notes that the process is ready.
    func start() {
        hasStarted = true
        headSince = .now
    }

    /// Takes the next of the documents that an earlier process left.
    func takeHeld() -> Document? { held.isEmpty ? nil : held.removeFirst() }

    /// Waits until another document may be sent; `false` when the process is gone. A document that has crashed a
    /// process travels alone.
    func waitForRoom() async -> Bool {
        while !isClosed, sent.count >= (sent.first.map { $0.crashes > 0 } == true ? 1 : WorkerFlight.mostAtOnce) {
            await withCheckedContinuation { room = $0 }
        }
        return !isClosed
    }

    /// Notes that a document is being sent.
    func push(_ document: Document) {
        if sent.isEmpty { headSince = .now }
        sent.append(document)
    }

    /// Notes that the oldest document is answered.
    func pop() -> Document? {
        headSince = .now
        resumeRoom()
        return sent.isEmpty ? nil : sent.removeFirst()
    }

    /// Notes that the process is gone.
    func close() {
        isClosed = true
        resumeRoom()
    }

    /// How long the oldest document has been waiting for its answer.
    var headAge: Duration { sent.isEmpty ? .zero : headSince.duration(to: .now) }

    /// What was not answered, in order.
    func unanswered() -> [Document] { sent + held }

    private func resumeRoom() {
        room?.resume()
        room = nil
    }
}
