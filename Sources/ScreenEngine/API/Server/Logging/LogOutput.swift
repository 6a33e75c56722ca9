internal import Logging
internal import SystemPackage

/// Where lines of the log go, and how they look.
struct LogOutput: Sendable {
    /// How lines look.
    let format: LogFormat
    /// What is less grave is left out.
    let level: Logger.Level
    /// The time.
    let clock: WallClock
    /// Takes a line with its end.
    let write: @Sendable ([UInt8]) -> Void

    /// A logger that writes here.
    func logger(label: String) -> Logger { Logger(label: label) { _ in LineLogHandler(output: self) } }

    /// Writes a line, unless it is not grave enough.
    func log(_ level: Logger.Level, _ message: String, _ fields: (inout LogLine) -> Void) {
        guard level >= self.level else { return }
        var line = LogLine(format: format, time: clock.now(), level: level, message: message)
        fields(&line)
        write(line.finished())
    }

    /// Writes to standard error, each line at once, so that lines of several threads don't mix.
    @Sendable static func standardError(_ line: [UInt8]) {
        // A log that can't be written can't be complained about either.
        _ = try? FileDescriptor.standardError.writeAll(line)
    }
}
