import TestSupport
import Testing

@testable import ResumeParse

/// Entries are compared as `firm | title | start | end`; an entry that goes on ends in `now`, what is missing is `-`.
struct WorkReaderTests {
    static let lexicon = Lexicon()

    static func entries(_ source: String) -> [String] {
        ResumeParser(lexicon: lexicon).parse(MarkedText.document(source)).resume.work.map { entry in
            let end = entry.isCurrent ? "now" : entry.end?.description ?? "-"
            return [entry.name?.text ?? "-", entry.position?.text ?? "-", entry.start?.description ?? "-", end]
                .joined(separator: " | ")
        }
    }

    @Test("Employments are read in every habit", arguments: WorkHabits.all)
    func habit(_ habit: WorkHabits) {
        let source = "Jane Example\njane@example.com\nWORK EXPERIENCE\n" + habit.source + "\nEDUCATION\nB.Sc., 2008\n"
        #expect(Self.entries(source) == habit.entries, "\(habit.name)")
    }
}
