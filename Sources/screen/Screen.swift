import ArgumentParser

@main
struct Screen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen",
        abstract: "Scores and ranks resumes against a job, with the words that earned each point.",
        version: "0.1.0",
        subcommands: [ScoreCommand.self, ParseCommand.self, EvalCommand.self, TuneCommand.self, WorkerCommand.self])
}
