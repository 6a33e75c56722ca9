internal import Glibc
internal import SystemPackage

/// A file that gets its name when it is whole. Until then it has none where the file system can do that, and nothing
/// stays behind however the process ends; elsewhere it has a hidden name, which goes with the draft.
///
/// What is no regular file, such as a device or a named pipe, is written directly: it can't be replaced.
final class FileDraft {
    /// Where to write.
    let descriptor: FileDescriptor
    private let target: FilePath
    /// The name until it is whole; `nil` where it has none yet.
    private var hiddenName: FilePath?
    private let isDirect: Bool

    /// Opens a draft. Throws where its folder can't be written.
    init(of path: FilePath) throws(Errno) {
        var status = stat()
        let exists = unsafe path.withPlatformString { unsafe stat($0, &status) } == 0
        let kind = status.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw .isDirectory }
        isDirect = exists && kind != S_IFREG
        // A link keeps leading to the file.
        target = exists ? FileDraft.realPath(path) ?? path : path
        if isDirect {
            descriptor = try FileDraft.open(target, O_WRONLY)
            return
        }
        guard target.lastComponent != nil else { throw .isDirectory }
        let folder = target.components.count > 1 || target.isAbsolute ? target.removingLastComponent() : "."
        do {
            descriptor = try FileDraft.open(folder, O_WRONLY | FileDraft.withoutName)
        } catch  where [.notSupported, .isDirectory, .invalidArgument].contains(error) {
            // The file system, or the kernel, knows no files without a name.
            let name = FileDraft.hiddenName(beside: target)
            descriptor = try FileDraft.open(name, O_WRONLY | O_CREAT | O_EXCL)
            hiddenName = name
        }
        if exists { _ = fchmod(descriptor.rawValue, status.st_mode & 0o777) }
    }

    deinit {
        try? descriptor.close()
        if let hiddenName { _ = unsafe hiddenName.withPlatformString { unsafe unlink($0) } }
    }

    /// Gives the file its name, in place of one that may have it.
    func putInPlace() throws(Errno) {
        guard !isDirect else { return }
        guard fsync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
        if hiddenName == nil {
            let name = FileDraft.hiddenName(beside: target)
            let isLinked = unsafe name.withPlatformString {
                unsafe linkat(AT_FDCWD, "/proc/self/fd/\(descriptor.rawValue)", AT_FDCWD, $0, AT_SYMLINK_FOLLOW)
            }
            guard isLinked == 0 else { throw Errno(rawValue: errno) }
            hiddenName = name
        }
        let isRenamed = unsafe hiddenName?.withPlatformString { from in
            unsafe target.withPlatformString { unsafe rename(from, $0) }
        }
        guard isRenamed == 0 else { throw Errno(rawValue: errno) }
        hiddenName = nil
    }

    /// `O_TMPFILE` of Linux, which the module of the C library leaves out: `__O_TMPFILE | O_DIRECTORY`.
    private static let withoutName: CInt = 0o20_000_000 | O_DIRECTORY

    private static func open(_ path: FilePath, _ flags: CInt) throws(Errno) -> FileDescriptor {
        let descriptor = unsafe path.withPlatformString { unsafe Glibc.open($0, flags | O_CLOEXEC, 0o644) }
        guard descriptor >= 0 else { throw Errno(rawValue: errno) }
        return FileDescriptor(rawValue: descriptor)
    }

    private static func hiddenName(beside target: FilePath) -> FilePath {
        var name = target
        name.removeLastComponent()
        return name.appending(".\(target.lastComponent?.string ?? "").\(getpid()).part")
    }

    private static func realPath(_ path: FilePath) -> FilePath? {
        unsafe path.withPlatformString {
            guard let resolved = unsafe realpath($0, nil) else { return nil }
            defer { unsafe free(resolved) }
            return unsafe FilePath(platformString: resolved)
        }
    }
}
