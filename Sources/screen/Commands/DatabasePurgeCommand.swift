internal import ArgumentParser
internal import Foundation
internal import ScreenEngine

/// `screen db purge`.
struct DatabasePurgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Erases the candidates with whom nothing has happened for some time.",
        discussion: """
            The last that happened is the newest of: the candidate was entered or changed, applied, was moved, handed a \
            resume in or had one read, scored or judged, was tested or screened. Whoever was hired stays. Files, texts and \
            scores go with the candidate; the audit log says who was erased. A run that was broken off can be started \
            again. A server may be running meanwhile. Exit status: 0 done, 64 bad usage, 66 there is no such database, \
            74 it can't be written.
            """)

    @Option(help: ArgumentHelp("Days in which nothing must have happened, at least 1.", valueName: "days"))
    var olderThan: Int

    @Flag(help: "Lists the candidates' ids and erases nobody.")
    var dryRun = false

    @Flag(
        help: """
            Writes the database anew however large it is, so that nothing is left in its free space. Writes wait \
            meanwhile. A small one (128 MB) always is.
            """)
    var compact = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var media: MediaOptions

    func validate() throws {
        guard (1...36_500).contains(olderThan) else {
            throw ValidationError("--older-than has to be a number of days from 1 to 36500")
        }
    }

    func run() async throws {
        try await ExitStatus.reporting {
            try await database.withDatabase { database in
                let run = RetentionRun(
                    database: database, media: media.folder(beside: self.database.db), clock: .system, days: olderThan,
                    environment: ProcessInfo.processInfo.environment)
                if dryRun {
                    try await run.list { try $0.forEach { try ResultOutput.say(String($0)) } }
                } else {
                    try ResultOutput.say("\(try await run.erase(compacts: compact)) erased")
                }
            }
        }
    }
}
