internal import ArgumentParser
internal import ScreenEngine
internal import SystemPackage

/// Where the files of the store are kept.
struct MediaOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where uploaded files are kept; default: beside the database.", valueName: "dir"))
    var media: String?

    /// The folder.
    func folder(beside database: String) -> FilePath {
        media.map { FilePath($0) } ?? FileVault.defaultFolder(beside: FilePath(database))
    }
}
