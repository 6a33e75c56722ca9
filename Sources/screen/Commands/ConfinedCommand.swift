internal import ArgumentParser
internal import ScreenEngine
internal import SystemPackage

/// Becomes an outside program that works on a stranger's file, after it has shut itself in; started by the other
/// commands, never by a user.
struct ConfinedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confined", abstract: "Runs a program without network, within bounds.", shouldDisplay: false)

    @Option var processorTime: Int
    @Option var clockTime: Int
    @Option var memory: Int
    @Option var nice = 0
    @Option var folder: String
    @Argument(parsing: .postTerminator) var command: [String]

    func validate() throws {
        if command.isEmpty { throw ValidationError("Missing expected argument '<command> ...'") }
    }

    func run() throws {
        let confinement = ProgramConfinement(
            processorTime: processorTime, clockTime: clockTime, memory: memory, niceness: nice, folder: FilePath(folder)
        )
        do {
            try confinement.become(FilePath(command[0]), Array(command.dropFirst()))
        } catch {
            // As shells say that there is no such program.
            throw ExitCode(127)
        }
    }
}
