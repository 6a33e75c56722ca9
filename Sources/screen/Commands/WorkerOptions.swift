internal import ArgumentParser
internal import ScreenEngine

/// The arguments about the processes that read documents.
struct WorkerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Processes that read documents; default: the number of cores.", valueName: "n"))
    var workers: Int?

    @Option(help: ArgumentHelp("Processor time for one document.", valueName: "seconds"))
    var timeout = 20

    /// Whether pages that are only pictures are read.
    enum Recognition: String, ExpressibleByArgument {
        case auto
        case never
    }

    @Option(
        help: ArgumentHelp(
            "auto reads scanned pages with Tesseract where it is installed; never leaves them out.",
            valueName: "auto|never"))
    var ocr = Recognition.auto

    func validate() throws {
        if let workers, !(1...1024).contains(workers) {
            throw ValidationError("--workers takes a number from 1 to 1024")
        }
        if !(1...86_400).contains(timeout) { throw ValidationError("--timeout takes seconds from 1 to 86400") }
    }

    /// The processes, with the programs of others that are installed.
    func pool(_ setup: WorkerSetup) -> WorkerPool {
        let tools = OutsideTools.installed()
        var setup = setup
        setup.recognition = ocr == .never ? .off : tools.tesseract == nil ? .missing : .available
        return WorkerPool(tools: tools, workers: count, setup: setup)
    }

    /// The same for a store.
    var readingSettings: IngestionStore.Worker {
        IngestionStore.Worker(processes: count, timeout: timeout, recognises: ocr == .auto)
    }

    /// How many processes read documents.
    var count: Int { workers ?? WorkerPool.usualCount }
}
