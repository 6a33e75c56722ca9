import Subprocess
import SystemPackage
import TestSupport

/// Runs the program that tries what a confined process may not do: see `Tests/ConfinementProbe`.
enum Probe {
    /// What came of an attempt.
    enum Outcome: Equatable, CustomStringConvertible {
        /// It went through, or the system refused it with an error.
        case said(Int32)
        /// It ended the process.
        case killed(Int32)
        case left(Int32)

        var description: String {
            switch self {
            case .said(0): "goes through"
            case .said(let number): "\(Errno(rawValue: number))"
            case .killed(let signal): "killed by signal \(signal)"
            case .left(let status): "left with status \(status)"
            }
        }
    }

    /// Tries something, confined as a worker is or free.
    static func attempt(_ name: String, _ path: String = "", isFree: Bool = false) async throws -> Outcome {
        let program = ScreenProcess.binary.removingLastComponent().appending("ConfinementProbe")
        let result = try await Subprocess.run(
            .path(program), arguments: Arguments([name, path] + (isFree ? ["--free"] : [])),
            environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]), output: .string(limit: 4096),
            error: .discarded)
        switch result.terminationStatus {
        case .exited(0):
            let text = result.standardOutput
            return .said(Int32(text.split(separator: "\n").first ?? "") ?? -1)
        case .exited(let status): return .left(status)
        case .signaled(let signal): return .killed(signal)
        }
    }
}
