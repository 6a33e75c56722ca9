import Foundation
import TestSupport
import Testing

/// Hostile documents, read by the real processes within their real limits.
struct LimitTests {
    private let sample: SampleResumes

    init() throws { sample = try SampleResumes() }

    private struct Record: Decodable {
        struct Failure: Decodable {
            var code: String
            var message: String
        }

        var file: String
        var error: Failure?
    }

    /// The failures of a run over the sample resumes and a hostile one, which cost nobody else's record.
    private func failure(_ arguments: String...) async throws -> Record.Failure? {
        let result = try await ScreenProcess.run(
            ["score", "in", "--job", "job.json", "--as-of", "2024-01-01", "--format", "jsonl", "--workers", "2"]
                + arguments, in: sample.folder.path)
        let records = try result.lines.map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
        #expect(result.status == 2)
        #expect(records.map(\.file).sorted() == ["in/ann.txt", "in/bob.txt", "in/cem.txt", "in/hostile"])
        #expect(records.filter { $0.error != nil }.map(\.file) == ["in/hostile"])
        return records.compactMap(\.error).first
    }

    @Test("A document that eats memory is too large, and its process is replaced")
    func memory() async throws {
        try sample.folder.write("in/hostile", [UInt8](String(repeating: "a b ", count: 13_000_000).utf8))
        let failure = try await failure("--timeout", String(Patience.seconds))
        #expect(failure?.code == "too_large")
        #expect(failure?.message == "reading takes more than 384 MB of memory; export it anew")
    }

    @Test("A document that keeps its reader busy times out, and its process is replaced")
    func time() async throws {
        try sample.folder.write("in/hostile", LimitTests.spinning)
        let failure = try await failure("--timeout", "5")
        #expect(failure?.code == "timeout")
        #expect(failure?.message == "reading takes more than the 5 s that --timeout allows")
    }

    /// A PDF whose drawings draw each other: ten times each, twelve deep.
    private static let spinning: [UInt8] = {
        var file = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        file += "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
        let resources = "/Resources<</XObject<</X 5 0 R>>>>"
        file += "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]\(resources)/Contents 4 0 R>>\nendobj\n"
        file += "4 0 obj\n<</Length 5>>stream\n/X Do\nendstream\nendobj\n"
        for level in 0..<12 {
            let content = String(repeating: "/X Do ", count: 10)
            file += "\(5 + level) 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X "
            file += "\(6 + level) 0 R>>>>/Length \(content.count)>>stream\n\(content)\nendstream\nendobj\n"
        }
        file += "17 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 4>>stream\nq Q \nendstream\nendobj\n"
        return Array((file + "trailer<</Root 1 0 R>>\n%%EOF\n").utf8)
    }()
}
