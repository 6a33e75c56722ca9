import Foundation
import TestSupport
import Testing

@testable import ResumeParse

/// The parse against what resumes say: those of the corpus, and hand-written ones in the habits of real people that no
/// rule was made for. The floors only go up: whoever makes a field better raises its floor. `SHOW_FAILURES=1` prints
/// each value that is missed or wrong.
struct CorpusTruthTests {
    /// The sets that are measured.
    enum Source: String, Sendable, CaseIterable {
        case corpus
        case habits

        var resumes: [URL] { self == .corpus ? Corpus.resumes : Corpus.habits }
    }

    /// F1 of each field below which a change is a step back. A job counts only whole: company, position and start right
    /// in one entry.
    static let floors: [(source: Source, field: String, f1: Double)] = [
        (.corpus, "name", 0.98), (.corpus, "email", 0.99), (.corpus, "phone", 0.99), (.corpus, "company", 0.95),
        (.corpus, "position", 0.96), (.corpus, "dates", 0.93), (.corpus, "job", 0.87), (.corpus, "institution", 0.97),
        (.corpus, "degree", 0.98), (.corpus, "skills", 0.97), (.habits, "name", 0.95), (.habits, "email", 0.98),
        (.habits, "phone", 0.95), (.habits, "company", 0.68), (.habits, "position", 0.78), (.habits, "dates", 0.88),
        (.habits, "job", 0.58), (.habits, "institution", 0.80), (.habits, "degree", 0.85), (.habits, "skills", 0.80),
    ]

    static let tallies: [Source: FieldTally] = {
        let parser = ResumeParser(lexicon: Lexicon())
        var tallies: [Source: FieldTally] = [:]
        for source in Source.allCases {
            var tally = FieldTally()
            for file in source.resumes {
                guard let truth = try? Corpus.truth(of: file), let data = try? Data(contentsOf: file) else { continue }
                let resume = (try? parser.parse([UInt8](data)))?.resume ?? Resume()
                compare(resume, with: truth, in: file.lastPathComponent, &tally)
            }
            tallies[source] = tally
        }
        return tallies
    }()

    @Test("each field is read at least as well as before", arguments: floors)
    func floor(_ source: Source, _ field: String, _ floor: Double) throws {
        let tally = try #require(Self.tallies[source])
        let counts = tally.fields[field] ?? FieldTally.Counts()
        if ProcessInfo.processInfo.environment["SHOW_FAILURES"] != nil {
            for failure in tally.failures where failure.contains(" \(field): ") { print(failure) }
        }
        print("\(source) \(field): F1 \(counts.f1), \(counts.right) right of \(counts.found) found, \(counts.true_) true")
        #expect(counts.true_ >= 60, "the set has too little of \(field) to say anything")
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
