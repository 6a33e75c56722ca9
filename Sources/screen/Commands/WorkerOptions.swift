internal import ArgumentParser
internal import Glibc

/// The arguments about the processes that read documents.
struct WorkerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Processes that read documents; default: the number of cores.", valueName: "n"))
    var workers: Int?

    @Option(help: ArgumentHelp("Processor time for one document.", valueName: "seconds"))
    var timeout = 20

    func validate() throws {
        if let workers, !(1...1024).contains(workers) {
            throw ValidationError("--workers takes a number from 1 to 1024")
        }
        if !(1...86_400).contains(timeout) { throw ValidationError("--timeout takes seconds from 1 to 86400") }
    }

    /// How many processes read documents.
    var count: Int { workers ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
