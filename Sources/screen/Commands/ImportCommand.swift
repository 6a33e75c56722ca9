internal import ArgumentParser
internal import ResumeParse
internal import ScreenEngine
internal import SystemPackage

/// `screen import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Loads resumes into the store as applications to a job.",
        discussion: """
            What is in the store already, by its content, is passed over, so that an import that was broken off goes on \
            where it stood. A server may be running meanwhile. Exit status: 0 all were read, 2 at least one file could \
            not be read, 64 bad usage, 66 an input path, the database or the job does not exist, 74 the store could not \
            be written.
            """)

    @Argument(help: ArgumentHelp("Files and folders; - reads a list of paths from standard input.", valueName: "path"))
    var paths: [String]

    @Flag(name: .customShort("0"), help: "The list on standard input is NUL-separated.")
    var nulSeparated = false

    @Option(help: ArgumentHelp("The job's id in the store.", valueName: "n"))
    var jobId: Int

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var media: MediaOptions
    @OptionGroup var worker: WorkerOptions

    func validate() throws {
        if nulSeparated, !paths.contains("-") { throw ValidationError("-0 goes with the path -") }
        if paths.filter({ $0 == "-" }).count > 1 { throw ValidationError("- can be given once") }
    }

    func run() async throws {
        try await ExitStatus.reporting {
            let files = try InputOptions.files(paths, nulSeparated: nulSeparated)
            let bar = ProgressBar()
            var report = ImportReport()
            try await database.withDatabase { database in
                let store = IngestionStore(
                    database: database, media: media.folder(beside: self.database.db), clock: .system,
                    worker: worker.readingSettings)
                do {
                    report = try await store.importing(files, job: jobId, progress: { bar.update(done: $0, count: $1) })
                } catch let error as IntakeError {
                    bar.finish()
                    StandardError.say(error.message)
                    throw ExitStatus.noInput
                }
            }
            bar.finish()
            for failure in report.failures {
                StandardError.say("\(failure.file): \(failure.code.rawValue): \(failure.message)")
            }
            try ResultOutput.say(
                "\(report.imported) imported, \(report.known) known before, \(report.failures.count) failed")
            if !report.failures.isEmpty { throw ExitStatus.someFailed }
        }
    }
}
