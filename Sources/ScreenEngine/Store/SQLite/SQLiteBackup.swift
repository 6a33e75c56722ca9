internal import Glibc
internal import SystemPackage

/// Copies a database that is in use.
enum SQLiteBackup {
    /// Writes the copy beside its place, to the disk, and then gives it its name.
    static func write(_ connection: SQLiteConnection, to target: FilePath) throws {
        guard let name = target.lastComponent else {
            throw StoreError(.cannotOpen, "a backup needs the name of a file")
        }
        if unsafe access(target.string, F_OK) == 0 { throw exists(target) }
        let draft = target.removingLastComponent().appending(".\(name.string).\(getpid()).part")
        do {
            let file = try FileDescriptor.open(
                draft, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec], permissions: [.ownerReadWrite])
            defer { try? file.close() }
            defer { unsafe unlink(draft.string) }
            _ = try connection.execute("VACUUM INTO $1", [.text(draft.string)])
            if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
            // Unlike a rename, a link replaces nothing that came meanwhile.
            if unsafe link(draft.string, target.string) != 0 { throw Errno(rawValue: errno) }
            try flush(target.removingLastComponent())
        } catch Errno.fileExists {
            throw exists(target)
        } catch let error as Errno {
            throw StoreError(.cannotOpen, "the backup \(target.string) can't be written: \(error)")
        }
    }

    /// The name is on disk once its folder is.
    private static func flush(_ folder: FilePath) throws {
        let file = try FileDescriptor.open(folder.isEmpty ? "." : folder, .readOnly, options: [.closeOnExec])
        defer { try? file.close() }
        if fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
    }

    private static func exists(_ target: FilePath) -> StoreError {
        StoreError(.exists, "there is a file \(target.string) already; name another one for the backup")
    }
}
