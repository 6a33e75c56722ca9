import Foundation
import ResumeParse
import TestSupport
import Testing

/// Jobs and studies of short resumes in the habits of several countries.
@Suite("Short resumes")
struct ShortResumeTests {
    private static let parser = ResumeParser(lexicon: Lexicon())

    @Test("Jobs and studies are read as they are written", arguments: ShortResume.all)
    func reads(_ resume: ShortResume) throws {
        let parsed = try Self.parser.parse([UInt8](resume.text.utf8)).resume
        if !resume.jobs.isEmpty { #expect(parsed.work.map(ShortResume.row) == resume.jobs) }
        if !resume.studies.isEmpty { #expect(parsed.education.map(ShortResume.row) == resume.studies) }
    }
}

/// A block of a file in `Tests/Fixtures/short`: a text, and the jobs and studies that it tells of.
struct ShortResume: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// `firm | title | start | end`, a field that is not told of as `-`, the present as `now`.
    var jobs: [String] = []
    /// `school | degree | area | start | end | grade`.
    var studies: [String] = []

    var testDescription: String { name }

    /// All blocks of all files, in the order of their names.
    static let all: [ShortResume] = {
        let folder = Corpus.root.appending(path: "Tests/Fixtures/short")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.lastPathComponent < $1.lastPathComponent }.flatMap { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.components(separatedBy: "\n=== ").dropFirst().map(ShortResume.init(block:))
        }
    }()

    /// Reads a block: its name in the first line, the text, and behind `---` what it says.
    init(block: String) {
        let parts = block.components(separatedBy: "\n---\n")
        let lines = parts[0].components(separatedBy: "\n")
        name = lines[0]
        // Four spaces or more between words stand for a tab, so that the files can be read.
        text = lines.dropFirst().map(Self.tabbed).joined(separator: "\n") + "\n"
        for line in parts.dropFirst().joined().split(separator: "\n") {
            if line.hasPrefix("W ") { jobs.append(String(line.dropFirst(2))) }
            if line.hasPrefix("E ") { studies.append(String(line.dropFirst(2))) }
        }
    }

    private static func tabbed(_ line: String) -> String {
        var result = ""
        var spaces = 0
        for character in line {
            if character == " ", !result.isEmpty {
                spaces += 1
                continue
            }
            if spaces > 0 { result += spaces > 3 ? "\t" : String(repeating: " ", count: spaces) }
            spaces = 0
            result.append(character)
        }
        return result
    }

    static func row(_ job: WorkEntry) -> String {
        row([job.name?.text, job.position?.text, job.start?.description, job.isCurrent ? "now" : job.end?.description])
    }

    static func row(_ study: EducationEntry) -> String {
        row([
            (study.institution ?? study.board)?.text, study.studyType?.text, study.area?.text, study.start?.description,
            study.end?.description, study.score?.text,
        ])
    }

    private static func row(_ fields: [String?]) -> String { fields.map { $0 ?? "-" }.joined(separator: " | ") }
}
