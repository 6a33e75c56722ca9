internal import Glibc
internal import SystemPackage

/// The file on disk, before SQLite opens it.
enum DatabaseFile {
    /// Checks that the file can be a database's, and makes it where there is none: SQLite would make it readable by
    /// others, and it says "unable to open" to everything.
    static func make(at path: FilePath) throws(StoreError) {
        let name = path.string
        do {
            // SQLite gives the log beside it the same permissions.
            let file = try FileDescriptor.open(
                path, .readWrite, options: [.create, .closeOnExec], permissions: [.ownerReadWrite])
            try file.close()
        } catch let error as Errno {
            throw switch error {
            case .isDirectory: StoreError(.cannotOpen, "\(name) is a folder; name a file in it as the database")
            case .noSuchFileOrDirectory, .notDirectory:
                StoreError(
                    .cannotOpen,
                    "there is no folder \(folder(of: path)) for the database \(path.lastComponent?.string ?? name); make it first"
                )
            case .permissionDenied, .readOnlyFileSystem, .notPermitted:
                StoreError.sqlite(8, "", file: name)
            case .noSpace: StoreError.sqlite(13, "", file: name)
            default: StoreError(.cannotOpen, "the database \(name) can't be opened: \(error)")
            }
        } catch { throw StoreError(.cannotOpen, "the database \(name) can't be opened: \(error)") }
    }

    private static func folder(of path: FilePath) -> String {
        let folder = path.removingLastComponent().string
        return folder.isEmpty ? "." : folder
    }
}
