internal import ScreenEngine

/// Comma-separated values for spreadsheets.
struct RankedCSV: RankedFormat {
    private static let columns = [
        "rank", "file", "status", "name", "email", "contact", "location", "overall_score", "skills_score",
        "work_exp_score", "projects_score", "education_score", "certifications_score", "relevant_experience_in_months",
        "matched_skills", "missing_skills", "flags", "error",
    ]

    var head: [UInt8] { SpreadsheetLine.bytes(RankedCSV.columns) }
    var tail: [UInt8] { [] }

    func row(rank: Int?, record: [UInt8]) -> [UInt8] {
        guard let summary = RecordSummary(record: record) else { return [] }
        let skills = summary.must_have_skills ?? []
        let parts = summary.resume_score ?? [:]
        return SpreadsheetLine.bytes([
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
}
