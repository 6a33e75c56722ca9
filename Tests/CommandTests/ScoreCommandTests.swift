import Foundation
import ScreenEngine
import SystemPackage
import TestSupport
import Testing

struct ScoreCommandTests {
    private let sample: SampleResumes

    init() throws { sample = try SampleResumes() }

    /// What a line of output says of one resume.
    private struct Record: Decodable, Equatable {
        var rank: Int?
        var id: String?
        var file: String
        var status: String
        var overall_score: String?
        var resume_score: [String: String]?
    }

    private func records(_ result: ScreenProcess.Result) throws -> [Record] {
        try result.lines.map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
    }

    @Test("Resumes come best first with their ranks, and all scored is status 0")
    func ranked() async throws {
        let result = try await sample.score("in", "--format", "jsonl")
        let records = try records(result)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(records.map(\.rank) == [1, 2, 3])
        #expect(records.map(\.file) == ["in/ann.txt", "in/bob.txt", "in/cem.txt"])
        let scores = records.compactMap { Double($0.overall_score ?? "") }
        #expect(scores.count == 3)
        #expect(scores[0] > scores[1] && scores[1] > scores[2])
    }

    @Test("The five parts sum to the score exactly")
    func sum() async throws {
        func hundredths(_ text: String) -> Int { Int(text.filter { $0 != "." }) ?? -1 }
        for record in try records(try await sample.score("in", "--format", "jsonl")) {
            let parts = try #require(record.resume_score).values.map(hundredths)
            #expect(parts.count == 5)
            #expect(parts.reduce(0, +) == hundredths(try #require(record.overall_score)))
        }
    }

    @Test("Equal scores are ordered by path")
    func ties() async throws {
        for name in ["z", "b/x", "b", "é"] { try sample.folder.write("same/\(name).txt", "Gardening\n") }
        let result = try await sample.score("same", "--format", "jsonl")
        #expect(
            try records(result).map(\.file) == ["same/b.txt", "same/b/x.txt", "same/z.txt", "same/é.txt"])
    }

    @Test("One worker and four, and a second run, give the same bytes", arguments: ["jsonl", "csv", "table"])
    func sameBytes(format: String) async throws {
        let files = Corpus.resumes.prefix(16).map(\.path)
        #expect(files.count == 16)
        let job = Corpus.folder.appending(path: "jobs/ios-engineer.json").path
        var outputs: Set<String> = []
        for workers in ["1", "4", "4"] {
            let result = try await ScreenProcess.run(
                ["score", "--job", job, "--as-of", "2024-01-01", "--format", format, "--workers", workers] + files)
            #expect(result.status == 0)
            outputs.insert(result.output)
        }
        #expect(outputs.count == 1)
    }

    @Test("A file that can't be read gets an error record after the others, and status 2")
    func unreadable() async throws {
        try sample.folder.write("in/aaa.pdf", "%PDF-1.4 broken")
        try sample.folder.write("in/empty.pdf", "")
        let result = try await sample.score("in", "--format", "jsonl")
        let records = try records(result)
        #expect(result.status == 2)
        #expect(records.map(\.status) == ["ok", "ok", "ok", "error", "error"])
        #expect(records.map(\.rank) == [1, 2, 3, nil, nil])
        #expect(records[3...].map(\.file) == ["in/aaa.pdf", "in/empty.pdf"])
        #expect(result.output.contains(#""error":{"code":"corrupt","#))
        #expect(result.output.contains(#""error":{"code":"empty","message":"the file has no bytes; send it again"}"#))
    }

    @Test("--top and --min-score cut the list, but not the errors")
    func cut() async throws {
        try sample.folder.write("in/empty.pdf", "")
        let all = try records(try await sample.score("in", "--format", "jsonl"))
        let top = try records(try await sample.score("in", "--format", "jsonl", "--top", "2"))
        #expect(top == Array(all[..<2]) + [all[3]])
        let second = try #require(all[1].overall_score)
        let least = try records(try await sample.score("in", "--format", "jsonl", "--min-score", second))
        #expect(least == top)
        let none = try await sample.score("in", "--format", "jsonl", "--min-score", "10", "--top", "1")
        #expect(try records(none) == [all[3]])
        #expect(none.status == 2)
    }

    @Test("--weights overrides the job's weights, as an option and as a file that tune wrote")
    func weights() async throws {
        let option = "skills=1,work_experience=0,projects=0,education=0,certifications=0"
        let record = try #require(
            try records(try await sample.score("in/ann.txt", "--format", "jsonl", "--weights", option)).first)
        #expect(record.overall_score == record.resume_score?["skills_score"])
        #expect(record.overall_score != "0.00")
        try sample.folder.write(
            "w.json",
            #"{"score_weight": {"skills": "1.00", "work_experience": "0.00", "projects": "0.00","#
                + #" "education": "0.00", "certifications": "0.00"}}"#)
        let fromFile = try await sample.score("in/ann.txt", "--format", "jsonl", "--weights", "w.json")
        #expect(try records(fromFile) == [record])
    }

    @Test("--unordered gives every record once, without ranks, and the same status")
    func unordered() async throws {
        try sample.folder.write("in/empty.pdf", "")
        let result = try await sample.score("in", "--unordered", "--workers", "3")
        let ordered = try records(try await sample.score("in", "--format", "jsonl"))
        let records = try records(result).sorted { $0.file < $1.file }
        #expect(result.status == 2)
        #expect(records.map(\.file) == ["in/ann.txt", "in/bob.txt", "in/cem.txt", "in/empty.pdf"])
        #expect(records.allSatisfy { $0.rank == nil })
        #expect(records.prefix(3).map(\.overall_score) == ordered.prefix(3).map(\.overall_score))
    }

    @Test("Documents come as JSON lines with ids, which each record carries")
    func jsonLines() async throws {
        let data = Data(SampleResumes.text("Dee Example", skills: "SAP").utf8).base64EncodedString()
        let input = """
            {"id": "7", "filename": "dee.txt", "data_base64": "\(data)"}

            {"id": "8", "data_base64": "***"}
            {"id": "9", "filename": "empty.pdf", "data_base64": ""}
            """
        let result = try await sample.score("--input", "jsonl", "--format", "jsonl", input: input)
        let records = try records(result)
        #expect(result.status == 2)
        #expect(records.map(\.id) == ["7", "8", "9"])
        #expect(records.map(\.file) == ["dee.txt", "8", "empty.pdf"])
        #expect(records.map(\.status) == ["ok", "error", "error"])
        #expect(result.output.contains(#""error":{"code":"unreadable","message":"data_base64 is not base64"}"#))
    }

    @Test("Paths come from standard input too, one a line or NUL-separated")
    func pathList() async throws {
        let lines = try await sample.score("-", "--format", "jsonl", input: "in/bob.txt\n\nin/ann.txt\n")
        #expect(try records(lines).map(\.file) == ["in/ann.txt", "in/bob.txt"])
        try sample.folder.write("in/odd\nname.txt", "Gardening\n")
        let nul = try await sample.score("-", "-0", "--format", "jsonl", input: "in/odd\nname.txt\0in/ann.txt\0")
        #expect(try records(nul).map(\.file) == ["in/ann.txt", "in/odd\nname.txt"])
    }

    @Test("An empty folder is an empty list")
    func nothing() async throws {
        try FileManager.default.createDirectory(
            atPath: sample.folder.path.appending("none").string, withIntermediateDirectories: false)
        let result = try await sample.score("none", "--format", "jsonl")
        #expect(result.status == 0)
        #expect(result.output.isEmpty)
    }
}
