import ArgumentParser

@main
struct Screen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "screen", abstract: "Scores and ranks resumes.")
}
