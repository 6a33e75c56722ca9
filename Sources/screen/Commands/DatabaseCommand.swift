internal import ArgumentParser
internal import ScreenEngine
internal import SystemPackage

/// `screen db`.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db",
        abstract: "Looks after the database.",
        discussion: """
            A server may be running meanwhile. Exit status: 0 done, 2 check found damage, 64 bad usage, 66 there is no \
            such database, 74 it can't be written.
            """,
        subcommands: [Migrate.self, Check.self, Backup.self, DatabaseReparseCommand.self, DatabasePurgeCommand.self])

    /// `screen db migrate`.
    struct Migrate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Brings the database to this version's schema; makes it where there is none.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.opened(makingIt: true) { database in
                    for step in try await database.migrate() { try ResultOutput.say(step) }
                }
            }
        }
    }

    /// `screen db check`.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Looks for damage and prints what it finds, a line each; nothing where all is well.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.opened { database in
                    let problems = try await database.check()
                    for problem in problems { try ResultOutput.say(problem) }
                    if !problems.isEmpty { throw ExitStatus.someFailed }
                }
            }
        }
    }

    /// `screen db backup`.
    struct Backup: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a copy of the database, whole or not at all.")

        @OptionGroup var database: DatabaseOptions

        @Argument(help: ArgumentHelp("The file to write; one that is there is not touched.", valueName: "file"))
        var file: String

        func run() async throws {
            try await ExitStatus.reporting {
                try await database.opened { try await $0.backup(to: FilePath(file)) }
            }
        }
    }
}
