internal import Foundation
internal import Synchronization
public import SystemPackage

/// A server of the built program that runs beside a test.
public final class ServerProcess: Sendable {
    /// What a server left behind.
    public struct End: Sendable {
        /// The exit status; negative where a signal ended it.
        public let status: Int
        /// What it wrote to standard error.
        public let errors: String
    }

    /// It ended before it listened.
    public struct NotListening: Error, Sendable {
        /// How.
        public let end: End
    }

    /// The line that it wrote when it began to listen.
    public let announcement: String
    /// The port that it listens on.
    public let port: Int
    private let process: Process
    private let log: FilePath

    private init(_ process: Process, _ announcement: String, _ port: Int, log: FilePath) {
        self.process = process
        self.announcement = announcement
        self.port = port
        self.log = log
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Starts `screen serve` on a free port and waits until it listens.
    ///
    /// - Parameters:
    ///   - arguments: what follows `serve --port 0`.
    ///   - folder: where it runs; its standard error goes to a file there.
    ///   - variables: what its environment has beside this one's.
    public static func start(
        _ arguments: [String] = [], in folder: FilePath, variables: [String: String] = [:]
    ) async throws -> ServerProcess {
        let log = folder.appending("server-\(UUID().uuidString).log")
        _ = FileManager.default.createFile(atPath: log.string, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ScreenProcess.binary.string)
        process.arguments = ["serve", "--port", "0"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder.string)
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log.string))
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let line = try await onThread { String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) }
        guard let port = line.split(separator: ":").last.flatMap({ Int($0.prefix { $0.isNumber }) }) else {
            throw NotListening(end: try await end(of: process, log))
        }
        return ServerProcess(process, line, port, log: log)
    }

    /// Sends a signal.
    public func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits until it has ended.
    public func end() async throws -> End { try await ServerProcess.end(of: process, log) }

    private static func end(of process: Process, _ log: FilePath) async throws -> End {
        try await onThread { process.waitUntilExit() }
        let status = Int(process.terminationStatus)
        return End(
            status: process.terminationReason == .exit ? status : -status,
            errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: log.string)), as: UTF8.self))
    }
}

/// Runs what blocks on a thread that may be.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
