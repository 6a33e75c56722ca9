internal import ArgumentParser
internal import ResumeParse
internal import ScreenEngine

/// `screen db reparse`.
struct DatabaseReparseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reparse",
        abstract: "Reads stored files again, as after an upgrade, and scores their resumes anew.",
        discussion: """
            Files that this version has read are passed over, so that a run that was broken off goes on where it stood. \
            What can no longer be read stays as it was. A server may be running meanwhile. Exit status: 0 all were read, \
            2 at least one file could not be read, 64 bad usage, 66 there is no such database, 74 it can't be written.
            """)

    @Flag(help: "Reads those again too that this version has read.")
    var all = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var media: MediaOptions
    @OptionGroup var worker: WorkerOptions

    func run() async throws {
        try await ExitStatus.reporting {
            let bar = ProgressBar()
            var report = ImportReport()
            try await database.withDatabase { database in
                let store = IngestionStore(
                    database: database, media: media.folder(beside: self.database.db), clock: .system,
                    worker: worker.readingSettings)
                report = try await store.reparsing(all: all, progress: { bar.update(done: $0, count: $1) })
            }
            bar.finish()
            for failure in report.failures {
                StandardError.say("\(failure.file): \(failure.code.rawValue): \(failure.message)")
            }
            try ResultOutput.say("\(report.imported) read again, \(report.failures.count) failed")
            if !report.failures.isEmpty { throw ExitStatus.someFailed }
        }
    }
}
