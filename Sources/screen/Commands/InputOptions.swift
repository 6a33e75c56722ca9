internal import ArgumentParser
internal import ScreenEngine
internal import SystemPackage

/// The arguments that say what is read and by how many processes: the same for every command that reads documents.
struct InputOptions: ParsableArguments {
    /// The ways in which input comes.
    enum Kind: String, ExpressibleByArgument {
        case paths
        case jsonl
    }

    @Argument(
        help: ArgumentHelp(
            "Files and folders; - reads a list of paths from standard input.", valueName: "path"))
    var paths: [String] = []

    @Flag(name: .customShort("0"), help: "The list on standard input is NUL-separated.")
    var nulSeparated = false

    @Option(
        help: ArgumentHelp(
            "paths, or jsonl for objects {\"id\", \"filename\", \"data_base64\"} a line on standard input.",
            valueName: "paths|jsonl"))
    var input = Kind.paths

    @OptionGroup var worker: WorkerOptions

    func validate() throws {
        if input == .paths, paths.isEmpty { throw ValidationError("Missing expected argument '<path> ...'") }
        if input == .jsonl, !paths.isEmpty { throw ValidationError("--input jsonl takes no paths") }
        if nulSeparated, !paths.contains("-") { throw ValidationError("-0 goes with the path -") }
        if paths.filter({ $0 == "-" }).count > 1 { throw ValidationError("- can be given once") }
    }

    /// The documents, found. Throws where a path does not exist.
    func resolve() throws(ScreeningError) -> ScreeningInput {
        guard input == .paths else { return .jsonLines }
        return .files(try InputOptions.files(paths, nulSeparated: nulSeparated))
    }

    /// The files under some paths, `-` being a list on standard input. Throws where one does not exist.
    static func files(_ paths: [String], nulSeparated: Bool) throws(ScreeningError) -> [FilePath] {
        var files: [FilePath] = []
        for path in RawArguments.paths(for: paths) {
            if path == "-" {
                let list = try StandardInput().paths(separator: nulSeparated ? 0 : UInt8(ascii: "\n"))
                files += try InputCollector.files(under: list)
            } else {
                files += try InputCollector.files(under: [path])
            }
        }
        return files
    }
}
