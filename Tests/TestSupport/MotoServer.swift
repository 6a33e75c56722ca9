internal import Foundation

/// moto, which plays S3, behind botocore's check of signatures: `tools/s3/moto-server.py`. One for all tests.
public final class MotoServer: Sendable {
    /// The only bucket.
    public static let bucket = "clips"
    /// Where it is.
    public static let region = "us-east-1"
    /// The only key.
    public static let key = (access: "AKIDTEST", secret: "secret")

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let python = root.appending(path: ".build/moto/bin/python").path

    /// Whether it can be started; `make test` installs it.
    public static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

    /// The one that runs.
    public static let shared = Task { try await MotoServer() }

    /// The port that it listens on.
    public let port: Int
    private let process: Process
    /// It ends with this.
    private let input = Pipe()

    private init() async throws {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: MotoServer.python)
        process.arguments = [MotoServer.root.appending(path: "tools/s3/moto-server.py").path, MotoServer.bucket]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        self.process = process
        let line = try await onThread {
            String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        }
        guard let port = Int(line.prefix { $0.isNumber }) else { throw NotStarted(line: line) }
        self.port = port
    }

    /// It ended, or said something else than its port.
    public struct NotStarted: Error {
        /// What it said.
        public let line: String
    }

    /// Where it is.
    public var endpoint: String { "http://127.0.0.1:\(port)" }
}
