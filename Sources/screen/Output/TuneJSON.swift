internal import ResumeParse
internal import ScreenEngine
internal import Scoring

/// Tuned weights as a file that `--weights` takes, with what was measured beside them.
struct TuneJSON {
    private let search: WeightSearch
    private let result: CorpusScoring.Result
    private let asOf: CalendarDay

    init(_ search: WeightSearch, _ result: CorpusScoring.Result, asOf: CalendarDay) {
        self.search = search
        self.result = result
        self.asOf = asOf
    }

    var bytes: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.member("score_weight", search.weights)
            writer.member("objective", RankingMetric.ndcg10.rawValue)
            writer.member("as_of", asOf.description)
            writer.member("jobs", search.heldOut.count)
            writer.member("grades", result.jobs.reduce(0) { $0 + $1.resumes.count })
            writer.member("compared_with", search.baseline)
            writer.key("on_all_jobs")
            writer.object { writer in
                writer.member("compared_with", search.baselineMean)
                writer.member("tuned", search.tunedMean)
            }
            writer.key("on_held_out_jobs")
            writer.object { writer in
                writer.member("gain", search.gain)
                writer.member("low", search.gainInterval?.low)
                writer.member("high", search.gainInterval?.high)
                writer.objects("jobs", ifAny: search.heldOut) { writer, job in
                    writer.member("job", job.job)
                    writer.member("compared_with", job.baseline)
                    writer.member("tuned", job.tuned)
                    writer.member("score_weight", job.weights)
                }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}
