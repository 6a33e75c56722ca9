internal import Glibc
internal import ResumeParse
internal import Subprocess
internal import SystemPackage

/// The life of one worker process: documents in, records out, until the feed is empty or the process ends.
struct WorkerSession: Sendable {
    /// How a process ended.
    enum Ending: Sendable, Equatable {
        /// It was told that there is no more, and left.
        case finished
        /// It used up a document's processor time, or the time on the clock.
        case timedOut
        /// Anything else.
        case crashed

        /// For a message.
        var words: String {
            switch self {
            case .finished: "it leaves at once"
            case .timedOut: "it takes too long"
            case .crashed: "it ends by a signal or an error"
            }
        }
    }

    let executable: FilePath
    let setup: WorkerSetup
    let feed: DocumentFeed
    let flight: WorkerFlight
    let sink: WorkerPool.Sink

    /// A document that waits instead of working is ended after this many times its processor time on the clock.
    private static let clockFactor = 4

    /// Runs the process to its end.
    func run() async throws -> Ending {
        // A process that reads strangers' files gets nothing of the environment but where libraries are.
        // A crash is an answer like any other here: nobody reads its stack trace, and making one takes seconds.
        var environment: [Subprocess.Environment.Key: String] = ["SWIFT_BACKTRACE": "enable=no"]
        if let path = unsafe getenv("LD_LIBRARY_PATH") { environment["LD_LIBRARY_PATH"] = unsafe String(cString: path) }
        let result = try await Subprocess.run(
            .path(executable), arguments: ["worker"], environment: .custom(environment), input: .inputWriter,
            output: .sequence, error: .discarded
        ) { execution in
            let send: @Sendable ([UInt8]) async -> Bool = { bytes in
                guard !bytes.isEmpty else { return true }
                return (try? await execution.standardInputWriter.write(bytes)) == bytes.count
            }
            return try await withThrowingTaskGroup(of: Event.self) { group in
                group.addTask { try await sendAll(send) { try await execution.standardInputWriter.finish() } }
                group.addTask {
                    var messages = FrameAssembler()
                    for try await buffer in execution.standardOutput {
                        unsafe buffer.withUnsafeBytes { unsafe messages.append($0) }
                        while let message = try messages.next() { try await receive(message) }
                    }
                    await flight.close()
                    return .ended
                }
                group.addTask { await watch() }
                var didTimeOut = false
                do {
                    while let event = try await group.next() {
                        switch event {
                        case .sent: break
                        case .ended: group.cancelAll()
                        case .overdue:
                            didTimeOut = true
                            try? execution.send(signal: .kill)
                        }
                    }
                } catch {
                    // Whoever waits for the process or for room would wait for ever.
                    try? execution.send(signal: .kill)
                    await flight.close()
                    throw error
                }
                return didTimeOut
            }
        }
        if result.closureResult { return .timedOut }
        switch result.terminationStatus {
        case .exited(0): return .finished
        case .signaled(SIGPROF): return .timedOut
        default: return .crashed
        }
    }

    private enum Event: Sendable {
        case sent
        case ended
        case overdue
    }

    private func sendAll(
        _ send: @Sendable ([UInt8]) async -> Bool, finish: @Sendable () async throws -> Void
    ) async throws -> Event {
        guard await send(Frame.encode(setup.encoded())) else { return .sent }
        while await flight.waitForRoom() {
            var document = await flight.takeHeld()
            if document == nil { document = try await feed.take().map { WorkerFlight.Document(item: $0) } }
            guard let document else { break }
            let name = document.item.document.name
            let bytes: [UInt8]
            do {
                bytes = try document.item.document.load()
            } catch {
                try await sink(document.item.index, name, .failure(name, error, pretty: setup.pretty))
                continue
            }
            await flight.push(document)
            let request = WorkerRequest(name: name, bytes: bytes)
            guard await send(request.encodedHead()), await send(bytes) else { return .sent }
        }
        try? await finish()
        return .sent
    }

    private func receive(_ message: [UInt8]) async throws {
        guard await flight.hasStarted else {
            await flight.start()
            return
        }
        guard let record = DocumentRecord(message), let document = await flight.pop() else {
            throw ScreeningError(.workers, "a worker process sent nonsense")
        }
        try await sink(document.item.index, document.item.document.name, record)
    }

    /// Returns when the oldest document has waited too long, or when cancelled.
    private func watch() async -> Event {
        let most = Duration.seconds(setup.timeout * WorkerSession.clockFactor)
        while (try? await Task.sleep(for: .milliseconds(250))) != nil {
            if await flight.headAge > most { return .overdue }
        }
        return .sent
    }
}
