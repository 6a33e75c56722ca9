internal import ArgumentParser
internal import ScreenEngine
internal import Scoring
internal import SystemPackage

/// The arguments of the commands that measure rankings on a graded corpus.
struct CorpusOptions: ParsableArguments {
    /// The forms of the result.
    enum Format: String, ExpressibleByArgument {
        case table
        case json
    }

    @Option(
        help: ArgumentHelp(
            "A folder with jobs/NAME.json, resumes/ and labels.csv (job,resume,grade; grades 0 to 4).",
            valueName: "folder"))
    var corpus: String

    @OptionGroup var worker: WorkerOptions
    @OptionGroup var scoring: ScoringOptions

    @Option(help: ArgumentHelp("table or json.", valueName: "table|json"))
    var format = Format.table

    /// Reads and scores the corpus; says on standard error which resumes could not be read.
    func score() async throws -> CorpusScoring.Result {
        let corpus = try GradedCorpus(folder: FilePath(corpus))
        let bar = ProgressBar()
        let scoring = CorpusScoring(corpus, asOf: scoring.day, timeout: worker.timeout) {
            worker.pool($0)
        }
        let result = try await scoring.run(progress: bar.update(done:count:))
        bar.finish()
        for failure in result.failures { StandardError.say("\(failure.file): \(failure.message)") }
        return result
    }
}
