import FoundationEssentials
import TestSupport
import Testing

struct ImportDirectionTests {
    @Test("Imports point one way; SQLite is its driver's alone, HTTP the API's, and SQL the store's")
    func imports() async throws {
        let checked = try await ScreenProcess.shell("exec '\(Corpus.root.path)/tools/check-imports.sh'")
        #expect(checked.status == 0, "\(checked.errors)")
    }
}
