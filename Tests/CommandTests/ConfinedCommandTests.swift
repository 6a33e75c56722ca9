import Glibc
import SystemPackage
import TestSupport
import Testing

/// The launcher of outside programs, when nobody watches over it.
struct ConfinedCommandTests {
    /// The status of a program that may run for so many seconds. The bound that isn't tested is out of reach, however
    /// little of the processor the program gets.
    private func status(processorTime: Int = 1000, clockTime: Int = 1000, _ command: String...) async throws -> Int {
        let folder = try TemporaryFolder()
        let bounds = [
            "--processor-time", String(processorTime), "--clock-time", String(clockTime), "--memory", "100", "--folder",
            folder.path.string,
        ]
        return try await ScreenProcess.run(["confined"] + bounds + ["--"] + command).status
    }

    @Test("An outside program ends with its time though whoever started it is gone")
    func alone() async throws {
        #expect(try await status(clockTime: 1, "/bin/sleep", "1000") == -Int(SIGALRM))
        #expect(try await status(processorTime: 1, "/bin/sh", "-c", "while :; do :; done") == -Int(SIGXCPU))
    }

    @Test("A program that isn't there is status 127")
    func missing() async throws {
        #expect(try await status("/bin/nothing") == 127)
    }
}
