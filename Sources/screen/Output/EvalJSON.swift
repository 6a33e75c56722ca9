internal import ResumeParse
internal import ScreenEngine
internal import Scoring

/// Ranking quality as one JSON object, each measure with its 95 % interval.
struct EvalJSON {
    private let report: RankingReport
    private let result: CorpusScoring.Result
    private let asOf: CalendarDay
    private let weights: ScoreWeights?

    init(_ report: RankingReport, _ result: CorpusScoring.Result, asOf: CalendarDay, weights: ScoreWeights?) {
        self.report = report
        self.result = result
        self.asOf = asOf
        self.weights = weights
    }

    var bytes: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("as_of", asOf.description)
            if let weights { writer.member("score_weight", weights) }
            writer.key("jobs")
            writer.array { writer in
                for row in report.rows {
                    writer.object { writer in
                        writer.member("job", row.job)
                        writer.member("resumes", row.resumes)
                        writer.member("relevant", row.relevant)
                        EvalJSON.write(row.values, to: &writer)
                    }
                }
            }
            writer.key("mean")
            writer.object { EvalJSON.write(report.means, to: &$0) }
            writer.objects("not_read", ifAny: result.failures) { writer, failure in
                writer.member("file", failure.file)
                writer.member("message", failure.message)
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private static func write(_ values: [RankingReport.Value], to writer: inout JSONWriter) {
        for (metric, value) in zip(RankingMetric.allCases, values) {
            writer.key(metric.rawValue)
            writer.object { writer in
                writer.member("value", value.value)
                writer.member("low", value.interval?.low)
                writer.member("high", value.interval?.high)
            }
        }
    }
}

extension JSONWriter {
    /// Writes a member with a measure in four places, or `null` where it is undefined.
    mutating func member(_ name: String, _ measure: Double?) {
        key(name)
        if let measure { literal(FixedDecimal.text(measure, places: 4)) } else { null() }
    }

    /// Writes a member with five weights as the API shows them.
    mutating func member(_ name: String, _ weights: ScoreWeights) {
        key(name)
        object { for part in Part.allCases { $0.member(part.weightKey, weights.decimal(of: part)) } }
    }
}
