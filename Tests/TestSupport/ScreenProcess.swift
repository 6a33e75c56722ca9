internal import Foundation
internal import Subprocess
public import SystemPackage

/// Runs the built program as its users do.
public enum ScreenProcess {
    /// What a run gave.
    public struct Result: Sendable {
        /// The exit status; negative where a signal ended it.
        public let status: Int
        /// Standard output.
        public let output: String
        /// Standard error.
        public let errors: String

        /// The lines of standard output.
        public var lines: [Substring] { output.split(separator: "\n") }
    }

    /// The program: it stands beside the bundle of the tests.
    public static let binary: FilePath = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return FilePath(bundle).removingLastComponent().appending("screen")
    }()

    /// More than this is no answer that a test expects.
    private static let mostBytes = 64 << 20

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - arguments: the arguments.
    ///   - input: what is on standard input.
    ///   - folder: the folder that it runs in.
    public static func run(
        _ arguments: [String], input: [UInt8] = [], in folder: FilePath? = nil
    ) async throws -> Result {
        try await start(binary, arguments, input: input, in: folder)
    }

    /// Runs a line of shell in which `$SCREEN` is the program.
    public static func shell(_ line: String, in folder: FilePath? = nil) async throws -> Result {
        try await start("/bin/sh", ["-c", line], input: [], in: folder)
    }

    private static func start(
        _ executable: FilePath, _ arguments: [String], input: [UInt8], in folder: FilePath?
    ) async throws -> Result {
        let result = try await Subprocess.run(
            .path(executable), arguments: Arguments(arguments),
            environment: .inherit.updating(["SCREEN": binary.string]), workingDirectory: folder, input: .array(input),
            output: .bytes(limit: mostBytes), error: .bytes(limit: mostBytes))
        let status =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): -Int(signal)
            }
        return Result(
            status: status, output: String(decoding: result.standardOutput, as: UTF8.self),
            errors: String(decoding: result.standardError, as: UTF8.self))
    }
}
