internal import ArgumentParser
internal import ScreenEngine

/// The process that reads documents; started by the other commands, never by a user.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Reads documents for another screen process.", shouldDisplay: false)

    func run() throws { try WorkerLoop.run() }
}
