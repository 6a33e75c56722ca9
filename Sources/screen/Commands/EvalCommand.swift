internal import ArgumentParser
internal import ScreenEngine
internal import Scoring

/// `screen eval`.
struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Measures ranking quality against graded labels.",
        discussion: """
            Ranks the resumes that were graded for each job of a corpus, each job under its own weights unless \
            --weights is given, and compares the order with the grades. Exit status: 0 done, 2 at least one resume \
            could not be read (it ranks last), 64 bad usage, 65 the corpus or the weights are invalid, 66 the corpus \
            does not exist, 74 the output could not be written.
            """)

    @OptionGroup var corpus: CorpusOptions

    func run() async throws {
        try await ExitStatus.reporting {
            let weights = try corpus.scoring.resolvedWeights()
            let result = try await corpus.score()
            let report = RankingReport(result.jobs, weights: weights)
            let output = try ResultOutput(path: nil)
            switch corpus.format {
            case .table: try output.write(EvalTable(report, width: TerminalWidth.ofOutput).bytes)
            case .json: try output.write(EvalJSON(report, result, asOf: corpus.scoring.day, weights: weights).bytes)
            }
            try output.finish()
            if !result.failures.isEmpty { throw ExitStatus.someFailed }
        }
    }
}
