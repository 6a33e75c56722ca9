import Foundation
import TestSupport
import Testing

@testable import ResumeParse

/// The parse against what the corpus resumes say. The floors only go up: whoever makes a field better raises its floor.
/// `SHOW_FAILURES=1` prints each value that is missed or wrong.
struct CorpusTruthTests {
    /// F1 of each field below which a change is a step back. A job counts only whole: company, position and start right
    /// in one entry.
    static let floors: [(field: String, f1: Double)] = [
        ("name", 0.95), ("email", 0.98), ("phone", 0.98),
    ]

    static let tally: FieldTally = {
        var tally = FieldTally()
        let parser = ResumeParser(lexicon: Lexicon())
        for file in Corpus.resumes {
            guard let truth = try? Corpus.truth(of: file), let data = try? Data(contentsOf: file) else { continue }
            let resume = (try? parser.parse([UInt8](data)))?.resume ?? Resume()
            compare(resume, with: truth, in: file.lastPathComponent, &tally)
        }
        return tally
    }()

    @Test("each field of the corpus is read at least as well as before", arguments: floors)
    func floor(_ field: String, _ floor: Double) {
        let counts = Self.tally.fields[field] ?? FieldTally.Counts()
        if ProcessInfo.processInfo.environment["SHOW_FAILURES"] != nil {
            for failure in Self.tally.failures where failure.contains(" \(field): ") { print(failure) }
        }
        print("\(field): F1 \(counts.f1), \(counts.right) right of \(counts.found) found and \(counts.true_) true")
        #expect(counts.true_ > 100, "the corpus has too little of \(field) to say anything")
        #expect(counts.f1 >= floor)
    }

    private static func compare(
        _ resume: Resume, with truth: Truth, in file: String, _ tally: inout FieldTally
    ) {
        func compare(_ field: String, _ found: [String?], _ truth: [String?]) {
            tally.compare(field, found: found.compactMap { $0 }, truth: truth.compactMap { $0 }, in: file)
        }
        let work = truth.work ?? []
        let education = truth.education ?? []
        compare("name", [resume.basics.name?.text], [truth.basics?.name])
        compare("email", [resume.basics.email?.text], [truth.basics?.email])
        compare("phone", [digits(resume.basics.phone?.text)], [digits(truth.basics?.phone)])
        compare("company", resume.work.map { $0.name?.text }, work.map(\.name))
        compare("position", resume.work.map { $0.position?.text }, work.map(\.position))
        compare(
            "dates", resume.work.map { "\($0.start?.description ?? "?") to \($0.end?.description ?? "?")" },
            work.map { "\($0.startDate ?? "?") to \($0.endDate ?? "?")" })
        compare(
            "job",
            resume.work.map { "\($0.name?.text ?? "?"), \($0.position?.text ?? "?"), \($0.start?.description ?? "?")" },
            work.map { "\($0.name ?? "?"), \($0.position ?? "?"), \($0.startDate ?? "?")" })
        compare(
            "institution", resume.education.map { ($0.institution ?? $0.board)?.text }, education.map(\.institution))
        compare("degree", resume.education.map { $0.studyType?.text }, education.map(\.studyType))
        compare(
            "skills", resume.skills.flatMap { $0.keywords.map(\.text) },
            (truth.skills ?? []).flatMap { $0.keywords ?? [$0.name].compactMap { $0 } })
    }

    private static func digits(_ phone: String?) -> String? { phone?.filter(\.isNumber) }
}
