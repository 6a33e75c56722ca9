import ArgumentParser
internal import Glibc

@main
struct Screen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen",
        abstract: "Scores and ranks resumes against a job, with the words that earned each point.",
        version: "0.1.0",
        subcommands: [
            ScoreCommand.self, ParseCommand.self, EvalCommand.self, TuneCommand.self, ServeCommand.self,
            ImportCommand.self, UserCommand.self, TokenCommand.self, DatabaseCommand.self, WorkerCommand.self,
            ConfinedCommand.self,
        ])

    @MainActor static func main() async {
        // Up to the first `await` this is the first thread, and the only one: a worker has no other, and gets none.
        if CommandLine.arguments.dropFirst() == [WorkerCommand.configuration.commandName ?? ""] {
            return WorkerCommand.main([])
        }
        StandardDescriptors.holdClosedOnes()
        // A reader that leaves early, such as head, is an error of writing with an exit status, not a signal.
        _ = signal(SIGPIPE, SIG_IGN)
        await main(nil)
    }
}
