internal import ScreenEngine

/// Comma-separated values for spreadsheets.
///
/// Source: RFC 4180. Cells that a spreadsheet would take for a formula get an apostrophe in front: a resume must not be
/// able to run something on a recruiter's machine.
struct RankedCSV: RankedFormat {
    private static let columns = [
        "rank", "file", "status", "name", "email", "contact", "location", "overall_score", "skills_score",
        "work_exp_score", "projects_score", "education_score", "certifications_score", "relevant_experience_in_months",
        "matched_skills", "missing_skills", "flags", "error",
    ]

    var head: [UInt8] { RankedCSV.line(RankedCSV.columns) }
    var tail: [UInt8] { [] }

    func row(rank: Int?, record: [UInt8]) -> [UInt8] {
        guard let summary = RecordSummary(record: record) else { return [] }
        let skills = summary.must_have_skills ?? []
        let parts = summary.resume_score ?? [:]
        return RankedCSV.line([
            rank.map { String($0) } ?? "", summary.file, summary.status, summary.candidate?.name ?? "",
            summary.candidate?.email ?? "", summary.candidate?.contact ?? "", summary.candidate?.location ?? "",
            summary.overall_score ?? "", parts["skills_score"] ?? "", parts["work_exp_score"] ?? "",
            parts["projects_score"] ?? "", parts["education_score"] ?? "", parts["certifications_score"] ?? "",
            summary.relevant_experience_in_months.map { String($0) } ?? "",
            skills.filter { $0.credit > 0 }.map(\.label).joined(separator: "; "),
            skills.filter { $0.credit == 0 }.map(\.label).joined(separator: "; "),
            (summary.flags ?? []).map(\.code).joined(separator: "; "),
            summary.error.map { "\($0.code): \($0.message)" } ?? "",
        ])
    }

    private static func line(_ cells: [String]) -> [UInt8] {
        Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
    }

    /// One cell, quoted where it has to be.
    static func cell(_ value: String) -> String {
        var text = value
        if let first = text.utf8.first, "=+-@\t\r\n".utf8.contains(first), !isTelephoneNumber(text) {
            text = "'" + text
        }
        guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A plus sign and digits in groups can compute nothing but itself.
    private static func isTelephoneNumber(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "+") && text.utf8.dropFirst().allSatisfy { "0123456789 ".utf8.contains($0) }
    }
}
