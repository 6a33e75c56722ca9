internal import ResumeParse

/// The documents that were sent to one process and not answered yet, in the order in which they were sent.
actor WorkerFlight {
    /// A document on its way.
    struct Document: Sendable {
        var item: DocumentItem
        /// How many processes have crashed on it.
        var crashes = 0
        /// What outside programs did to it.
        var preparation = Preparation()
        /// Its bytes, where it was converted.
        var converted: [UInt8]?
    }

    /// How many a process is given before it has answered the first.
    private let mostAtOnce: Int
    private var held: [Document]
    private var sent: [Document] = []
    private var headSince = ContinuousClock.now
    private var room: CheckedContinuation<Void, Never>?
    private var isClosed = false
    private var isPaused = false
    /// What became of the pictures of the oldest document's pages, so far.
    private var recognised: [RecognisedPage] = []

    /// Whether the process has said that it is ready.
    private(set) var hasStarted = false

    /// Makes a flight.
    ///
    /// - Parameters:
    ///   - held: documents that an earlier process left unanswered; they go first.
    ///   - mostAtOnce: how many a process is given before it has answered the first.
    init(held: [Document], mostAtOnce: Int) {
        self.held = held
        self.mostAtOnce = mostAtOnce
    }

    /// Notes that the process is ready.
    func start() {
        hasStarted = true
        headSince = .now
    }

    /// Takes the next of the documents that an earlier process left, or that are to be read again.
    func takeHeld() -> Document? { held.isEmpty ? nil : held.removeFirst() }

    /// Whether a document waits for being sent.
    var hasHeld: Bool { !held.isEmpty }

    /// Waits until a document is to be sent again, or there is none that could be: `false` then.
    func waitForHeld() async -> Bool {
        while !isClosed, held.isEmpty, !sent.isEmpty { await withCheckedContinuation { room = $0 } }
        return !isClosed && !held.isEmpty
    }

    /// Stops the clock of the oldest document: its process waits for its parent.
    func pause() { isPaused = true }

    /// Lets the clock run on.
    func goOn() {
        isPaused = false
        headSince = .now
    }

    /// Notes what became of a picture of the oldest document.
    func note(_ page: RecognisedPage) { recognised.append(page) }

    /// The oldest document.
    var head: Document? { sent.first }

    /// Puts the oldest document, which has all its pages by now, where it is sent again.
    func repeatRecognised() {
        repeatHead { $0.preparation.recognised = recognised }
        recognised = []
    }

    /// Puts the oldest document where it is sent again in another format.
    func repeatConverted(_ bytes: [UInt8], from origin: Preparation.Origin) {
        repeatHead {
            $0.converted = bytes
            $0.preparation.origin = origin
        }
    }

    private func repeatHead(_ change: (inout Document) -> Void) {
        guard !sent.isEmpty else { return }
        var document = sent.removeFirst()
        change(&document)
        held.append(document)
        resumeRoom()
    }

    /// Waits until another document may be sent; `false` when the process is gone. A document that has crashed a
    /// process travels alone.
    func waitForRoom() async -> Bool {
        while !isClosed, sent.count >= (sent.first.map { $0.crashes > 0 } == true ? 1 : mostAtOnce) {
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
    var headAge: Duration { sent.isEmpty || isPaused ? .zero : headSince.duration(to: .now) }

    /// What was not answered, in order.
    func unanswered() -> [Document] { sent + held }

    private func resumeRoom() {
        room?.resume()
        room = nil
    }
}
