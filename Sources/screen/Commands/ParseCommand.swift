internal import ArgumentParser
internal import ScreenEngine
internal import Scoring

/// `screen parse`.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Extracts each resume into JSON Resume 1.0.0, or its plain text in reading order.",
        discussion: """
            Writes one JSON object a line, in the order of the files. Exit status: 0 all read, 2 at least one file \
            could not be read, 64 bad usage, 66 an input path does not exist, 74 the output could not be written.
            """)

    /// The forms of the result.
    enum Format: String, ExpressibleByArgument {
        case json
        case text
    }

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("json or text.", valueName: "json|text"))
    var format = Format.json

    @Flag(help: "Indents the JSON.")
    var pretty = false

    @Option(help: ArgumentHelp("The file to write, whole or not at all; default: standard output.", valueName: "file"))
    var output: String?

    func validate() throws {
        if pretty, format == .text { throw ValidationError("--pretty goes with --format json") }
    }

    func run() async throws {
        try await ExitStatus.reporting {
            let documents = try input.resolve()
            let output = try ResultOutput(path: output)
            // Parsing depends on no day; the workers' setup has one for the scores.
            let setup = WorkerSetup(
                product: format == .json ? .resume : .text, asOf: .epoch, timeout: input.worker.timeout, pretty: pretty)
            let bar = ProgressBar()
            let run = ScreeningRun(
                input: documents, pool: input.worker.pool(setup),
                progress: bar.update(done:count:))
            let writer = RecordWriter(output: output, isText: format == .text, isOnlyOne: documents.count == 1)
            let failed = try await run.ordered(writer.write)
            bar.finish()
            try writer.finish()
            if failed > 0 { throw ExitStatus.someFailed }
        }
    }
}

extension ScreeningInput {
    /// How many documents there are, where that is known.
    fileprivate var count: Int? {
        if case .files(let files) = self { return files.count }
        return nil
    }
}
