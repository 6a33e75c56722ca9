import Subprocess
import SystemPackage
import TestSupport
import Testing

struct ImportDirectionTests {
    @Test("Imports point one way, SQLite is its driver's alone, HTTP the API's, and SQL the store's")
    func imports() async throws {
        let checked = try await Subprocess.run(
            .path(FilePath(Corpus.root.appending(path: "tools/check-imports.sh").path)),
            output: .discarded, error: .string(limit: 1 << 16))
        #expect(checked.terminationStatus.isSuccess, "\(checked.standardError ?? "")")
    }
}
