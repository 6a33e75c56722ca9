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
        /// It ran out of memory.
        case outOfMemory
        /// It asked the kernel for what a reader never needs.
        case trespassed
        /// The system does not let it shut itself in.
        case unconfined
        /// Anything else.
        case crashed

        /// For a message.
        var words: String {
            switch self {
            case .finished: "it leaves at once"
            case .timedOut: "it takes too long"
            case .outOfMemory: "it runs out of memory"
            case .trespassed: "it is ended by its filter of system calls"
            case .unconfined: "the system refuses the limits and the seccomp filter that it needs"
            case .crashed: "it ends by a signal or an error"
            }
        }
    }

    let executable: FilePath
    let tools: OutsideTools
    let setup: WorkerSetup
    let feed: any DocumentSource
    let flight: WorkerFlight
    let sink: WorkerPool.Sink

    /// A document that waits instead of working is ended after this many times its processor time on the clock.
    private static let clockFactor = 4
    /// Half of the way to the least that a process can have.
    private static let niceness: Int32 = 10
    /// A process has this time to build its tables, however short a document's is: a second, on a machine that is not
    /// busy.
    private static let startTime = Duration.seconds(60)

    /// Runs the process to its end.
    func run() async throws -> Ending {
        // A process that reads strangers' files gets nothing of the environment but where libraries are.
        // A crash is an answer like any other here: nobody reads its stack trace, and making one takes seconds.
        var environment: [Subprocess.Environment.Key: String] = [
            "SWIFT_BACKTRACE": "enable=no",
            // Else newer allocators take a gigabyte at once, which the limit of memory would count or not see.
            "MIMALLOC_ARENA_EAGER_COMMIT": "0",
        ]
        if let path = unsafe getenv("LD_LIBRARY_PATH") { environment["LD_LIBRARY_PATH"] = unsafe String(cString: path) }
        let result = try await Subprocess.run(
            .path(executable), arguments: ["worker"], environment: .custom(environment), input: .inputWriter,
            output: .sequence, error: .discarded
        ) { execution in
            // Beside a server, reading gives way to those who wait for an answer.
            if setup.product == .application {
                _ = setpriority(
                    __priority_which_t(PRIO_PROCESS.rawValue), id_t(execution.processIdentifier.value),
                    WorkerSession.niceness)
            }
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
        case .signaled(SIGSYS): return .trespassed
        case .exited(MemoryExhaustion.status): return .outOfMemory
        case .exited(WorkerConfinement.failureStatus): return .unconfined
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
            if document == nil {
                document = try await feed.take(unless: { await flight.hasHeld }).map { WorkerFlight.Document(item: $0) }
            }
            if document == nil {
                // What is being read now may have to be read again.
                guard await flight.waitForHeld() else { break }
                continue
            }
            guard let document else { break }
            let name = document.item.document.name
            let bytes: [UInt8]
            do {
                if let converted = document.converted {
                    bytes = converted
                } else {
                    bytes = try document.item.document.load()
                }
            } catch {
                try await sink(document.item.index, name, .failure(name, error, pretty: setup.pretty))
                continue
            }
            await flight.push(document)
            let request = WorkerRequest(
                name: name, preparation: document.preparation, order: document.item.document.order, bytes: bytes)
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
        guard let answer = WorkerAnswer(message) else {
            throw ScreeningError(.workers, "a worker process sent nonsense")
        }
        switch answer {
        case .record(let record):
            guard let document = await flight.pop() else {
                throw ScreeningError(.workers, "a worker process sent nonsense")
            }
            try await sink(document.item.index, document.item.document.name, record)
        case .picture(let picture):
            // The process waits meanwhile, so that no more programs run at once than there are processes.
            await flight.pause()
            await flight.note(try await PageRecogniser(tools: tools, timeout: setup.timeout).recognise(picture))
            await flight.goOn()
        case .again: await flight.repeatRecognised()
        case .convert(let origin): try await convert(origin)
        }
    }

    /// Converts the oldest document, and lets it be read again or makes the record of its failure.
    private func convert(_ origin: Preparation.Origin) async throws {
        guard let item = await flight.head?.item else {
            throw ScreeningError(.workers, "a worker process sent nonsense")
        }
        await flight.pause()
        do {
            let converter = DocumentConverter(tools: tools, timeout: setup.timeout)
            let converted = try await converter.convert(
                item.document.load(), from: MediaType(rawValue: origin.mediaType))
            await flight.goOn()
            await flight.repeatConverted(converted, from: origin)
        } catch let error as ReadError {
            let name = item.document.name
            await flight.goOn()
            _ = await flight.pop()
            try await sink(item.index, name, .failure(name, error, pretty: setup.pretty))
        }
    }

    /// Returns when the oldest document has waited too long, or when cancelled.
    private func watch() async -> Event {
        let most = Duration.seconds(setup.timeout * WorkerSession.clockFactor)
        while (try? await Task.sleep(for: .milliseconds(250))) != nil {
            let (age, hasStarted) = await (flight.headAge, flight.hasStarted)
            if age > (hasStarted ? most : max(most, WorkerSession.startTime)) { return .overdue }
        }
        return .sent
    }
}
