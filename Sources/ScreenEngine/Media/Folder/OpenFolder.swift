internal import Glibc
internal import SystemPackage

/// A folder that is open. What is in it is reached by its name alone, and no link is followed: whatever somebody puts
/// into the media folder, nothing outside is read, written or taken away. All of it blocks.
final class OpenFolder: Sendable {
    private let file: SystemPackage.FileDescriptor

    private init(takingOwnership file: SystemPackage.FileDescriptor) { self.file = file }

    deinit { try? file.close() }

    /// Opens a folder by its path, which may be a link; makes it where there is none.
    convenience init(making path: FilePath) throws {
        do throws(VaultError) {
            try FileVault.makeFolder(path)
        } catch {
            throw MediaError(.disk, error.message)
        }
        do {
            self.init(takingOwnership: try .open(path, .readOnly, options: [.directory, .closeOnExec]))
        } catch {
            throw MediaError(.disk, "\(path.string) can't be opened: \(error)")
        }
    }

    /// A folder in it; nothing where there is none of that name.
    func folder(_ name: String) throws -> OpenFolder? {
        let number = unsafe openat(file.rawValue, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
        if number >= 0 { return OpenFolder(takingOwnership: SystemPackage.FileDescriptor(rawValue: number)) }
        if OpenFolder.isMissing(errno) { return nil }
        throw OpenFolder.failure("opened")
    }

    /// A folder in it, which is made, durably, where there is none.
    func makingFolder(_ name: String) throws -> OpenFolder {
        while true {
            if let found = try folder(name) { return found }
            let reason = unsafe mkdirat(file.rawValue, name, FileVault.folderMode.rawValue) == 0 ? 0 : errno
            if reason == 0 {
                try flush()
            } else if reason != EEXIST || status(of: name)?.type != .directory {
                throw OpenFolder.failure("made", reason)
            }
        }
    }

    /// Opens a regular file in it for reading; nothing where there is none of that name.
    func read(_ name: String) throws -> SystemPackage.FileDescriptor? {
        // A pipe that somebody left there must not hold up the thread.
        let number = unsafe openat(file.rawValue, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0)
        guard number >= 0 else {
            if OpenFolder.isMissing(errno) { return nil }
            throw OpenFolder.failure("opened")
        }
        let found = SystemPackage.FileDescriptor(rawValue: number)
        if try OpenFolder.status(of: found).type == .regular { return found }
        try? found.close()
        return nil
    }

    /// Makes a file in it; there is none of that name.
    func make(_ name: String) throws -> SystemPackage.FileDescriptor {
        let number = unsafe openat(
            file.rawValue, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, FileVault.fileMode.rawValue)
        guard number >= 0 else { throw OpenFolder.failure("made") }
        return SystemPackage.FileDescriptor(rawValue: number)
    }

    /// Gives a file another name in another folder, durably; what has that name goes.
    func move(_ name: String, to folder: OpenFolder, as target: String) throws {
        guard unsafe renameat(file.rawValue, name, folder.file.rawValue, target) == 0 else {
            throw OpenFolder.failure("moved")
        }
        try folder.flush()
    }

    /// Takes a file away, where there is one.
    func remove(_ name: String) throws {
        if unsafe unlinkat(file.rawValue, name, 0) != 0, errno != ENOENT { throw OpenFolder.failure("removed") }
    }

    /// Takes an empty folder away; one with something in it stays.
    func removeFolder(_ name: String) { _ = unsafe unlinkat(file.rawValue, name, AT_REMOVEDIR) }

    /// Whether a name is still this file's.
    func has(_ name: String, _ opened: SystemPackage.FileDescriptor) throws -> Bool {
        guard let named = status(of: name) else { return false }
        let status = try OpenFolder.status(of: opened)
        return named.inode == status.inode && named.deviceID == status.deviceID
    }

    /// Has the names in it on disk.
    func flush() throws {
        guard fsync(file.rawValue) == 0 else { throw OpenFolder.failure("written") }
    }

    /// What the system says of an open file.
    static func status(of file: SystemPackage.FileDescriptor) throws -> SystemPackage.Stat {
        do {
            return try file.stat()
        } catch {
            throw MediaError(.disk, "a file of the media folder can't be looked at: \(error)")
        }
    }

    private func status(of name: String) -> SystemPackage.Stat? {
        try? FilePath(name).stat(relativeTo: file, flags: .symlinkNoFollow)
    }

    private func isFolder(_ name: String) -> Bool { status(of: name)?.type == .directory }

    /// Links count as nothing, and so does a file where a folder should be.
    private static func isMissing(_ number: Int32) -> Bool {
        number == ENOENT || number == ELOOP || number == ENOTDIR || number == ENXIO
    }

    private static func failure(_ what: String, _ reason: Int32 = errno) -> MediaError {
        MediaError(.disk, "a file of the media folder can't be \(what): \(Errno(rawValue: reason))")
    }
}
