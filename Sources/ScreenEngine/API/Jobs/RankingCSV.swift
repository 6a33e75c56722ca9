internal import Scoring

/// A job's ranked list for spreadsheets.
enum RankingCSV {
    private static let columns =
        ["rank", "candidate", "name", "email", "stage_name", "status", "overall_score"]
        + Part.allCases.map(\.scoreKey)
        + ["relevant_experience_in_months", "matched_skills", "missing_skills", "flags"]

    /// The line with the columns' names.
    static let head = SpreadsheetLine.bytes(columns)

    /// An entry's line.
    ///
    /// - Parameter rank: its place in the list, from 1.
    static func line(_ entry: RankedApplication, rank: Int) -> [UInt8] {
        let evidence = RankingEvidence(entry.evidence)
        let parts =
            entry.parts.isEmpty
            ? Part.allCases.map { _ in "" } : entry.parts.map { DecimalDisplay.fixed($0, places: 2) }
        let head = [
            String(rank), String(entry.candidate), entry.name, entry.email ?? "", entry.stage, entry.status,
            entry.overallScore.map { DecimalDisplay.fixed($0, places: 2) } ?? "",
        ]
        let tail = [
            entry.relevantMonths.map { String($0) } ?? "", evidence.labels(found: true).joined(separator: "; "),
            evidence.labels(found: false).joined(separator: "; "), flags(entry.flags).joined(separator: "; "),
        ]
        return SpreadsheetLine.bytes(head + parts + tail)
    }

    private static func flags(_ text: String) -> [String] {
        guard case .array(let flags)? = try? JSONParser.parse(Array(text.utf8)) else { return [] }
        return flags.compactMap { flag in
            guard case .string(let code)? = flag["code"] else { return nil }
            return code
        }
    }
}
