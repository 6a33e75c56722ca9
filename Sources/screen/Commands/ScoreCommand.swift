internal import ArgumentParser
internal import ScreenEngine
internal import Scoring

/// `screen score`.
struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Scores and ranks every resume under the paths against one job.",
        discussion: """
            Best first, ties by path; each score comes with the words that earned it. Exit status: 0 all scored, \
            2 at least one file could not be read, 64 bad usage, 65 the job or the weights are invalid, 66 an input \
            path does not exist, 74 the output could not be written.
            """)

    /// The forms of the result.
    enum Format: String, ExpressibleByArgument {
        case table
        case jsonl
        case csv
    }

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The job, as JSON.", valueName: "file"))
    var job: String

    @Option(help: ArgumentHelp("table, jsonl or csv; default: table.", valueName: "table|jsonl|csv"))
    var format: Format?

    @Option(help: ArgumentHelp("The file to write, whole or not at all; default: standard output.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Shows the best N only.", valueName: "n"))
    var top: Int?

    @Option(help: ArgumentHelp("Shows scores from X on only.", valueName: "x"))
    var minScore: String?

    @OptionGroup var scoring: ScoringOptions

    @Flag(help: "Writes each record as soon as it is ready, without rank, as jsonl, in bounded memory.")
    var unordered = false

    func validate() throws {
        if let top, top < 1 { throw ValidationError("--top takes a number from 1") }
        if let minScore, ScoreCommand.hundredths(minScore) == nil {
            throw ValidationError("--min-score takes a score from 0 to 10, such as 6.5")
        }
        if unordered, let format, format != .jsonl { throw ValidationError("--unordered writes jsonl only") }
        if unordered, top != nil { throw ValidationError("--top needs the order that --unordered gives up") }
    }

    func run() async throws {
        try await ExitStatus.reporting {
            let json = try InputFile.read(job)
            let job = try ExitStatus.checking(job) { () throws(InputError) in try Job(json: json) }
            let weights = try scoring.resolvedWeights()
            let documents = try input.resolve()
            let setup = WorkerSetup(
                product: .score, jobs: [json], weights: weights, asOf: scoring.day,
                timeout: input.worker.timeout)
            let bar = ProgressBar()
            let run = ScreeningRun(
                input: documents, pool: input.worker.pool(setup),
                progress: bar.update(done:count:))
            let output = try ResultOutput(path: output)
            let least = minScore.flatMap(ScoreCommand.hundredths) ?? 0
            if unordered {
                try await emit(run, to: output, least: least)
            } else {
                try await rank(run, job: job, to: output, least: least)
            }
            bar.finish()
        }
    }

    private func emit(_ run: ScreeningRun, to output: sending ResultOutput, least: Int) async throws {
        let writer = RecordWriter(output: output)
        let failed = try await run.unordered { record in
            if !record.isOK || record.score >= least { try writer.write(record) }
        }
        try writer.finish()
        if failed > 0 { throw ExitStatus.someFailed }
    }

    private func rank(_ run: ScreeningRun, job: Job, to output: ResultOutput, least: Int) async throws {
        let spool = try await run.spooled()
        let (scored, failed) = await spool.ranked()
        let shown = scored.prefix(top ?? scored.count).prefix { $0.score >= least }
        var format: any RankedFormat =
            switch self.format ?? .table {
            case .table: RankedTable(job: job, scoredCount: scored.count, width: TerminalWidth.ofOutput)
            case .csv: RankedCSV()
            case .jsonl: RankedJSONLines()
            }
        try output.write(format.head)
        for (index, entry) in shown.enumerated() {
            try output.write(format.row(rank: index + 1, record: try await spool.bytes(of: entry)))
        }
        for entry in failed {
            try output.write(format.row(rank: nil, record: try await spool.bytes(of: entry)))
        }
        try output.write(format.tail)
        try output.finish()
        if !failed.isEmpty { throw ExitStatus.someFailed }
    }

    /// A score from 0 to 10 in hundredths, rounded up where it has more places.
    private static func hundredths(_ text: String) -> Int? {
        guard let value = Double(text), (0...10).contains(value) else { return nil }
        return Int((value * 100 - 1e-9).rounded(.up))
    }
}
