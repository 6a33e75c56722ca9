import Foundation
import SystemPackage
import TestSupport
import Testing

/// Whole records of a few resumes, byte for byte: whoever changes one sees what changed. `RECORD_GOLDEN=1` writes them
/// anew, and fails, so that no run can both record and pass.
struct GoldenRecordTests {
    struct Golden: Sendable, CustomTestStringConvertible {
        var name: String
        var arguments: [String]
        var testDescription: String { name }
    }

    static let records: [Golden] = [
        Golden(
            name: "score-ios-engineer.jsonl",
            arguments: ["score", "--job", "corpus/jobs/ios-engineer.json", "--format", "jsonl", "--as-of", "2026-06-30"]),
        Golden(
            name: "score-registered-nurse.csv",
            arguments: ["score", "--job", "corpus/jobs/registered-nurse.json", "--format", "csv", "--as-of", "2026-06-30"]),
        Golden(name: "parse.jsonl", arguments: ["parse"]),
    ]

    /// Resumes of different producers, layouts and trades.
    private static let resumes = ["r001", "r014", "r045", "r060", "r110", "r214"]

    @Test("Records of a few resumes are what they were, byte for byte", arguments: records)
    func golden(_ golden: Golden) async throws {
        let files = Corpus.resumes.filter { file in Self.resumes.contains { file.lastPathComponent.hasPrefix($0) } }
        #expect(files.count == Self.resumes.count)
        let paths = files.map { "corpus/resumes/\($0.lastPathComponent)" }
        let result = try await ScreenProcess.run(golden.arguments + paths, in: FilePath(Corpus.root.path))
        let file = Corpus.root.appending(path: "Tests/Fixtures/golden/\(golden.name)")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(result.output.utf8).write(to: file)
            Issue.record("\(golden.name) has been recorded; look at what changed and run without RECORD_GOLDEN")
            return
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == result.output)
    }
}
