internal import Scoring

/// Ranking quality for people: a row a job, then the means with their 95 % intervals.
struct EvalTable {
    private let report: RankingReport
    private let nameWidth: Int

    /// Makes a table for so many columns.
    init(_ report: RankingReport, width: Int) {
        self.report = report
        let longest = report.rows.map { DisplayText.width($0.job) }.max() ?? 0
        let room = width - EvalTable.columnWidth * (RankingMetric.allCases.count + 2)
        nameWidth = max(EvalTable.labels.count, min(longest, room))
    }

    private static let columnWidth = 10
    private static let labels = "mean of 1000 jobs"

    var bytes: [UInt8] {
        var text = line("job", ["resumes", "relevant"] + RankingMetric.allCases.map(\.title))
        for row in report.rows {
            let values = row.values.map { $0.value.map { FixedDecimal.text($0, places: 3) } ?? "-" }
            text += line(row.job, [String(row.resumes), String(row.relevant)] + values)
        }
        let counts = [\RankingReport.Row.resumes, \.relevant].map { key in
            String(report.rows.reduce(0) { $0 + $1[keyPath: key] })
        }
        text += line("mean of \(report.rows.count) jobs", counts + bounds { $0.value })
        text += line("  95 % from", ["", ""] + bounds { $0.interval?.low })
        text += line("       to", ["", ""] + bounds { $0.interval?.high })
        return Array(text.utf8)
    }

    private func bounds(_ bound: (RankingReport.Value) -> Double?) -> [String] {
        report.means.map { bound($0).map { FixedDecimal.text($0, places: 3) } ?? "-" }
    }

    private func line(_ name: String, _ cells: [String]) -> String {
        DisplayText.fit(name, nameWidth)
            + cells.map { DisplayText.fit($0, EvalTable.columnWidth, alignRight: true) }.joined() + "\n"
    }
}
