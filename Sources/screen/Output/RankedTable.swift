internal import ScreenEngine
internal import Scoring

/// A table for people: a line with the scores, and one that says which skills were found where and which are missing.
struct RankedTable: RankedFormat {
    private let job: Job
    private let scoredCount: Int
    private let width: Int
    private var failures: [String] = []

    init(job: Job, scoredCount: Int, width: Int) {
        self.job = job
        self.scoredCount = scoredCount
        self.width = max(width, RankedTable.narrowest)
    }

    /// Below this the columns of numbers leave no room for names.
    private static let narrowest = 60
    /// Columns of the numbers: rank, score, five parts, months.
    private static let numberColumns: [(title: String, width: Int)] = [
        ("#", 5), ("score", 6), ("skills", 7), ("work", 6), ("proj", 6), ("educ", 6), ("cert", 6), ("months", 7),
    ]

    private var textWidth: Int { width - RankedTable.numberColumns.reduce(0) { $0 + $1.width } - 2 }
    private var nameWidth: Int { min(28, textWidth * 3 / 5) }

    var head: [UInt8] {
        let numbers = RankedTable.numberColumns.map { DisplayText.fit($0.title, $0.width, alignRight: true) }.joined()
        let title = DisplayText.fit(
            "\(job.title): \(scoredCount) \(scoredCount == 1 ? "resume" : "resumes") scored", width)
        let columns =
            numbers + "  " + DisplayText.fit("name", nameWidth)
            + DisplayText.fit("file", textWidth - nameWidth)
        return Array((trimmed(title) + "\n" + trimmed(columns) + "\n").utf8)
    }

    var tail: [UInt8] {
        guard !failures.isEmpty else { return [] }
        return Array(("\nnot read:\n" + failures.map { trimmed($0) + "\n" }.joined()).utf8)
    }

    mutating func row(rank: Int?, record: [UInt8]) -> [UInt8] {
        guard let summary = RecordSummary(record: record) else { return [] }
        guard let rank else {
            let failure = summary.error.map { "\($0.code): \($0.message)" } ?? ""
            failures.append(DisplayText.fit("  \(summary.file)  \(failure)", width))
            return []
        }
        let numbers =
            [String(rank), summary.overall_score ?? ""]
            + Part.allCases.map { summary.resume_score?[$0.scoreKey] ?? "" }
            + [summary.relevant_experience_in_months.map { String($0) } ?? ""]
        let line = zip(numbers, RankedTable.numberColumns).map { DisplayText.fit($0, $1.width, alignRight: true) }
            .joined()
        let name = DisplayText.fit(summary.candidate?.name ?? "(no name)", nameWidth - 1) + " "
        let file = DisplayText.fit(shortened(summary.file, textWidth - nameWidth), textWidth - nameWidth)
        return Array((trimmed(line + "  " + name + file) + "\n" + reasons(summary)).utf8)
    }

    /// The lines under a row: what was found, what is missing, what is to be noticed.
    private func reasons(_ summary: RecordSummary) -> String {
        let skills = summary.must_have_skills ?? []
        let shown = skills.filter { $0.credit > 0 }.map { skill -> String in
            let words = skill.evidence.first.map { $0.text } ?? ""
            let isSame = words.lowercased() == skill.label.lowercased()
            return isSame ? skill.label : "\(skill.label) (\(words))"
        }
        let missing = skills.filter { $0.credit == 0 }.map(\.label)
        var lines: [String] = []
        if !shown.isEmpty { lines.append("+ " + shown.joined(separator: ", ")) }
        if !missing.isEmpty { lines.append("- " + missing.joined(separator: ", ")) }
        let flags = (summary.flags ?? []).map(\.code)
        if !flags.isEmpty { lines.append("! " + flags.joined(separator: ", ")) }
        return lines.map { trimmed("      " + DisplayText.fit($0, width - 6)) + "\n" }.joined()
    }

    /// A path without its start where it is too long: the end tells files apart.
    private func shortened(_ path: String, _ width: Int) -> String {
        let clean = DisplayText.printable(path)
        guard DisplayText.width(clean) > width, width > 1 else { return clean }
        var kept = Substring(clean)
        while DisplayText.width(String(kept)) > width - 1 { kept = kept.dropFirst() }
        return "…" + kept
    }

    private func trimmed(_ line: String) -> String {
        var part = line[...]
        while part.last == " " { part = part.dropLast() }
        return String(part)
    }
}
