import Glibc
import SystemPackage
import TestSupport
import Testing

/// The launcher of outside programs, when nobody watches over it.
struct ConfinedCommandTests {
    @Test("An outside program ends with its time though whoever started it is gone")
    func alone() async throws {
        let folder = try TemporaryFolder()
        let bounds = ["--processor-time", "1", "--memory", "100", "--folder", folder.path.string]
        let sleeping = try await ScreenProcess.run(["confined"] + bounds + ["--", "/bin/sleep", "1000"])
        #expect(sleeping.status == -Int(SIGALRM))
        let working = try await ScreenProcess.run(["confined"] + bounds + ["--", "/bin/sh", "-c", "while :; do :; done"])
        #expect(working.status == -Int(SIGXCPU))
    }

    @Test("A program that isn't there is status 127")
    func missing() async throws {
        let folder = try TemporaryFolder()
        let arguments = ["--processor-time", "1", "--memory", "100", "--folder", folder.path.string, "--", "/bin/nothing"]
        #expect(try await ScreenProcess.run(["confined"] + arguments).status == 127)
    }
}
