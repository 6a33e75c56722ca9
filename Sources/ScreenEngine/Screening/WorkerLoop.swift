internal import Glibc
internal import Scoring
internal import SystemPackage

/// The worker process: reads documents from standard input and writes their records to standard output, until the
/// input ends.
///
/// A document that takes more processor time than it may ends the process by `SIGPROF`, whose meaning only the parent
/// knows; so does any crash. That is the point of having processes.
public enum WorkerLoop {
    /// Shuts this process in, then runs until standard input ends. The first message is the setup; it is answered by an
    /// empty one. Runs on the main thread of a process that has no other.
    public static func run() throws {
        // Records go out on a copy of standard output; whatever a library prints must not get between them.
        let input = FileDescriptor.standardInput
        let output = try FileDescriptor.standardOutput.duplicate()
        let null = try FileDescriptor.open(FilePath("/dev/null"), .writeOnly)
        _ = try null.duplicate(as: .standardOutput)
        // Whatever else is open by now, `null` too, is closed.
        WorkerConfinement.closeDescriptors(but: output.rawValue)
        WorkerConfinement.enter()
        guard let message = try read(from: input), let setup = WorkerSetup(message) else { return }
        let processor = try DocumentProcessor(setup: setup)
        _ = try output.writeAll(Frame.encode([]))
        while let message = try read(from: input) {
            guard let request = WorkerRequest(message) else { return }
            limitProcessorTime(seconds: setup.timeout)
            let answer = try processor.answer(to: request) { _ = try output.writeAll($0.encoded()) }
            limitProcessorTime(seconds: 0)
            _ = try output.writeAll(answer.encoded())
        }
    }

    /// Lets the process be ended after so many seconds of processor time from now on; 0 lifts the limit.
    private static func limitProcessorTime(seconds: Int) {
        var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
        _ = unsafe setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    }

    private static func read(from input: FileDescriptor) throws -> [UInt8]? {
        guard let header = try read(count: Frame.headerSize, from: input) else { return nil }
        return try read(count: Frame.length(header), from: input)
    }

    private static func read(count: Int, from input: FileDescriptor) throws -> [UInt8]? {
        var isWhole = true
        let bytes = try unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let rest = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let got = try unsafe input.read(into: rest)
                if got == 0 {
                    isWhole = false
                    return
                }
                filled += got
            }
        }
        return isWhole ? bytes : nil
    }
}
