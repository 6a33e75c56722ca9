internal import Glibc
internal import Subprocess
internal import SystemPackage

/// One run of an outside program on a stranger's file, confined and with an end: by `screen confined`, which shuts
/// itself in and becomes the program.
struct ProgramRun: Sendable {
    /// How a run ended.
    enum Ending: Sendable, Equatable {
        case finished(status: Int)
        /// It took more than its time.
        case timedOut
        /// It was ended by a signal, or the system could not start it.
        case crashed
    }

    /// The program that confines: this one.
    let launcher: FilePath
    let program: FilePath
    let arguments: [String]
    /// Processor time, in seconds.
    let processorTime: Int
    /// Memory for data, in megabytes.
    let memory: Int
    /// How far it stands back behind other programs, from 0 to 19.
    var niceness = 0

    /// Time on the clock, as a multiple of the processor time.
    private static let clockFactor = 4
    /// More output is none that a resume gives.
    static let mostOutput = 32 << 20

    /// Runs the program. What it writes besides standard output is lost.
    ///
    /// - Parameters:
    ///   - folder: the only folder that it can write to.
    ///   - input: what is on its standard input.
    func run(in folder: ScratchFolder, input: [UInt8]) async throws -> (ending: Ending, output: [UInt8]) {
        var options = PlatformOptions()
        // A group of its own, so that what it starts ends with it.
        options.processGroupID = 0
        var environment: [Subprocess.Environment.Key: String] = ["SWIFT_BACKTRACE": "enable=no"]
        for name in ProgramConfinement.keptVariables {
            let key = Subprocess.Environment.Key(rawValue: name)
            if let key, let value = unsafe getenv(name) { environment[key] = unsafe String(cString: value) }
        }
        let clockTime = processorTime * ProgramRun.clockFactor
        let settings = [
            // A second more, for when this process is gone and can't end the program itself.
            "confined", "--processor-time", String(processorTime), "--clock-time", String(clockTime + 1), "--memory",
            String(memory), "--nice", String(niceness), "--folder", folder.path.string, "--", program.string,
        ]
        let result = try await Subprocess.run(
            .path(launcher), arguments: Arguments(settings + arguments), environment: .custom(environment),
            platformOptions: options, input: .inputWriter, output: .sequence, error: .discarded
        ) { execution in
            await withTaskGroup(of: Event.self) { group in
                group.addTask {
                    // A program that does not read to the end has its reasons.
                    _ = try? await execution.standardInputWriter.write(input)
                    try? await execution.standardInputWriter.finish()
                    return .sent
                }
                group.addTask {
                    var output: [UInt8] = []
                    do {
                        for try await buffer in execution.standardOutput where output.count <= ProgramRun.mostOutput {
                            unsafe buffer.withUnsafeBytes { unsafe output.append(contentsOf: $0) }
                        }
                    } catch {}
                    return .output(output)
                }
                group.addTask {
                    (try? await Task.sleep(for: .seconds(clockTime))) == nil ? .sent : .overdue
                }
                var output: [UInt8] = []
                var didTimeOut = false
                while let event = await group.next() {
                    switch event {
                    case .sent: break
                    case .output(let bytes):
                        output = bytes
                        group.cancelAll()
                    case .overdue:
                        didTimeOut = true
                        try? execution.send(signal: .kill, toProcessGroup: true)
                    }
                }
                // What it left running must not stay.
                try? execution.send(signal: .kill, toProcessGroup: true)
                return (didTimeOut, output)
            }
        }
        // The folder goes with its value, which may be used no more from here on.
        withExtendedLifetime(folder) {}
        let (didTimeOut, output) = result.closureResult
        if didTimeOut { return (.timedOut, []) }
        switch result.terminationStatus {
        case .exited(let status): return (.finished(status: Int(status)), output)
        case .signaled(SIGXCPU), .signaled(SIGALRM): return (.timedOut, [])
        default: return (.crashed, [])
        }
    }

    private enum Event: Sendable {
        case sent
        case output([UInt8])
        case overdue
    }
}
