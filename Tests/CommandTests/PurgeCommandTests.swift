import TestSupport
import Testing

/// `screen db purge`, as whoever runs the server uses it.
struct PurgeCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func screen(_ arguments: String...) async throws -> ScreenProcess.Result {
        try await ScreenProcess.run(arguments, in: folder.path)
    }

    @Test("A number of days has to be given", arguments: ["", "0", "-1", "36501", "soon"])
    func days(text: String) async throws {
        _ = try await screen("db", "migrate")
        let result = try await ScreenProcess.run(
            ["db", "purge"] + (text.isEmpty ? [] : ["--older-than=\(text)"]), in: folder.path)
        #expect(result.status == 64)
        #expect(result.errors.contains("--older-than"))
        #expect(result.output.isEmpty)
    }

    @Test("An empty store loses nobody, and a missing one is an error")
    func nobody() async throws {
        let missing = try await screen("db", "purge", "--older-than", "30")
        #expect(missing.status == 66)
        #expect(missing.errors.contains("screen.db: there is no such database"))
        _ = try await screen("db", "migrate")
        let dry = try await screen("db", "purge", "--older-than", "30", "--dry-run")
        #expect(dry.status == 0)
        #expect(dry.output.isEmpty)
        let result = try await screen("db", "purge", "--older-than", "30", "--compact")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output == "0 erased\n")
    }
}
