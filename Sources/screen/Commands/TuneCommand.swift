internal import ArgumentParser
internal import ScreenEngine
internal import Scoring

/// `screen tune`.
struct TuneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune",
        abstract: "Learns score weights from graded labels and reports what they gain, cross-validated.",
        discussion: """
            Tries all 10 626 weightings in steps of 0.05 for the best mean nDCG@10, and measures the gain over the \
            standard weights, or over --weights, on each job with weights that the other jobs chose. The file that \
            it writes is one for --weights. Exit status: 0 done, 2 at least one resume could not be read (it ranks \
            last), 64 bad usage, 65 the corpus or the weights are invalid, 66 the corpus does not exist, 74 the \
            output could not be written.
            """)

    @OptionGroup var corpus: CorpusOptions

    @Option(
        help: ArgumentHelp(
            "The file to write the weights to, whole or not at all; default: standard output with --format json.",
            valueName: "file"))
    var output: String?

    func run() async throws {
        try await ExitStatus.reporting {
            let baseline = try corpus.scoring.resolvedWeights() ?? .standard
            let result = try await corpus.score()
            guard let search = await WeightSearch(result.jobs, against: baseline) else {
                throw ScreeningError(
                    .corpus, "labels.csv: tune needs \(WeightSearch.fewestJobs) jobs with a grade above 0 at the least")
            }
            let json = TuneJSON(search, result, asOf: corpus.scoring.day).bytes
            if let output {
                let file = try ResultOutput(path: output)
                try file.write(json)
                try file.finish()
            }
            let shown = try ResultOutput(path: nil)
            switch corpus.format {
            case .table: try shown.write(TuneTable(search, width: TerminalWidth.ofOutput).bytes)
            case .json: try shown.write(json)
            }
            try shown.finish()
            if !result.failures.isEmpty { throw ExitStatus.someFailed }
        }
    }
}
