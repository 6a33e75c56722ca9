import Foundation
import SystemPackage
import TestSupport
import Testing

struct ParseCommandTests {
    private let sample: SampleResumes

    init() throws { sample = try SampleResumes() }

    @Test("Each resume is one line of JSON in the order of the files, and one that can't be read is among them")
    func lines() async throws {
        try sample.folder.write("in/bad.pdf", "")
        let result = try await sample.screen("parse", "in", "--workers", "3")
        #expect(result.status == 2)
        let objects = try result.lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(objects.count == 4)
        let names = objects.map { ($0["basics"] as? [String: Any])?["name"] as? String }
        #expect(names == ["Ann Example", nil, "Bob Example", "Cem Example"])
        #expect(objects[1]["status"] as? String == "error")
        let meta = try #require(objects[0]["meta"] as? [String: Any])
        #expect(meta["file"] as? String == "in/ann.txt")
        #expect((meta["sha256"] as? String)?.count == 64)
    }

    @Test("--pretty gives the same object on several lines")
    func pretty() async throws {
        let plain = try await sample.screen("parse", "in/ann.txt")
        let pretty = try await sample.screen("parse", "in/ann.txt", "--pretty")
        #expect(pretty.lines.count > 10)
        let objects = try [plain, pretty].map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.output.utf8)) as? NSDictionary)
        }
        #expect(objects[0] == objects[1])
    }

    @Test("The text of one file stands alone, that of several behind their names")
    func text() async throws {
        let one = try await sample.screen("parse", "in/cem.txt", "--format", "text")
        #expect(one.status == 0)
        #expect(one.output.hasPrefix("Cem Example\n"))
        let all = try await sample.screen("parse", "in", "--format", "text")
        #expect(
            all.lines.filter { $0.hasPrefix("==> ") } == ["==> in/ann.txt <==", "==> in/bob.txt <==", "==> in/cem.txt <=="])
    }

    @Test("Offsets of evidence point into the text")
    func offsets() async throws {
        let text = Array(try await sample.screen("parse", "in/ann.txt", "--format", "text").output.unicodeScalars)
        struct Record: Decodable {
            struct Skill: Decodable {
                struct Piece: Decodable {
                    var start: Int
                    var end: Int
                    var text: String
                }
                var credit: Double
                var evidence: [Piece]
            }
            var must_have_skills: [Skill]
        }
        let score = try await sample.score("in/ann.txt", "--format", "jsonl")
        let record = try JSONDecoder().decode(Record.self, from: Data(score.output.utf8))
        let pieces = record.must_have_skills.flatMap(\.evidence)
        #expect(pieces.count >= 3)
        for piece in pieces {
            #expect(String(String.UnicodeScalarView(text[piece.start..<piece.end])) == piece.text)
        }
        #expect(record.must_have_skills.allSatisfy { $0.credit == 0 || !$0.evidence.isEmpty })
    }

    @Test("A text that can't be had is said on standard error")
    func textError() async throws {
        try sample.folder.write("bad.pdf", "")
        let result = try await sample.screen("parse", "bad.pdf", "--format", "text")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors == "screen: bad.pdf: the file has no bytes; send it again\n")
    }

    @Test("--pretty does not go with texts")
    func prettyText() async throws {
        let result = try await sample.screen("parse", "in", "--format", "text", "--pretty")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("Error: --pretty goes with --format json"))
    }
}
