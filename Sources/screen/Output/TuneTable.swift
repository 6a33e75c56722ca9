internal import Scoring

/// Tuned weights for people: the weights, then what they gain on each job when that job has no say in them.
struct TuneTable {
    private let search: WeightSearch
    private let nameWidth: Int

    /// Makes a table for so many columns.
    init(_ search: WeightSearch, width: Int) {
        self.search = search
        let longest = search.heldOut.map { DisplayText.width($0.job) }.max() ?? 0
        nameWidth = max(TuneTable.narrowestName, min(longest, width - TuneTable.columnWidth * 3 - 30))
    }

    private static let columnWidth = 10
    private static let narrowestName = 18

    var bytes: [UInt8] {
        var text = "weights          " + TuneTable.described(search.weights) + "\n"
        text += "compared with    " + TuneTable.described(search.baseline) + "\n\n"
        text += line("job held out", ["compared", "tuned", "gain"], "weights that the others chose")
        for job in search.heldOut {
            text += line(
                job.job, TuneTable.numbers(job.baseline, job.tuned, job.tuned - job.baseline),
                TuneTable.short(job.weights))
        }
        let means = [search.heldOut.map(\.baseline), search.heldOut.map(\.tuned)].map { values in
            values.reduce(0, +) / Double(values.count)
        }
        text += line("mean", TuneTable.numbers(means[0], means[1], search.gain), "")
        if let interval = search.gainInterval {
            let bounds = [interval.low, interval.high].map { TuneTable.signed($0) }
            text += line("  95 % from", ["", "", bounds[0]], "") + line("       to", ["", "", bounds[1]], "")
        }
        text += "\nnDCG@10. On the jobs that chose the weights themselves: "
        text += FixedDecimal.text(search.baselineMean, places: 3) + " before, "
        text += FixedDecimal.text(search.tunedMean, places: 3) + " tuned.\n"
        return Array(text.utf8)
    }

    private static func described(_ weights: ScoreWeights) -> String {
        Part.allCases.map { "\($0.weightKey)=\(weights.decimal(of: $0))" }.joined(separator: ",")
    }

    private static func short(_ weights: ScoreWeights) -> String {
        Part.allCases.map { weights.decimal(of: $0) }.joined(separator: " ")
    }

    private static func numbers(_ baseline: Double, _ tuned: Double, _ gain: Double) -> [String] {
        [FixedDecimal.text(baseline, places: 3), FixedDecimal.text(tuned, places: 3), signed(gain)]
    }

    private static func signed(_ value: Double) -> String {
        let text = FixedDecimal.text(value, places: 3)
        return text.utf8.first == UInt8(ascii: "-") ? text : "+" + text
    }

    private func line(_ name: String, _ cells: [String], _ note: String) -> String {
        let numbers = cells.map { DisplayText.fit($0, TuneTable.columnWidth, alignRight: true) }.joined()
        return DisplayText.fit(name, nameWidth) + numbers + (note.isEmpty ? "" : "  " + note) + "\n"
    }
}
