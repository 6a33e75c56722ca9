internal import Glibc
internal import SystemPackage

/// What a vault does with files, one call of the system each. All of it blocks.
extension FileVault {
    static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// A name that no other upload has.
    static func freshName() -> String {
        var random = SystemRandomNumberGenerator()
        return String(random.next(), radix: 16) + "-" + String(random.next(), radix: 16)
    }

    /// Makes a folder, and those above it that are missing, and has each noted on disk by the one above it.
    static func makeFolder(_ folder: FilePath) throws(VaultError) {
        if isFolder(folder) { return }
        let parent = folder.removingLastComponent()
        if !parent.isEmpty, parent != folder { try makeFolder(parent) }
        guard unsafe folder.withPlatformString({ unsafe mkdir($0, folderMode.rawValue) }) == 0 || errno == EEXIST else {
            throw VaultError(.disk, "\(folder.string) can't be made: \(Errno(rawValue: errno))")
        }
        try flush(folder: parent.isEmpty ? "." : parent)
    }

    private static func isFolder(_ path: FilePath) -> Bool { (try? path.stat())?.type == .directory }

    /// Bytes of a regular file; `nil` where there is none.
    static func size(of path: FilePath, followingLinks: Bool = false) -> Int? {
        guard let status = try? path.stat(followTargetSymlink: followingLinks), status.type == .regular else {
            return nil
        }
        return Int(status.size)
    }

    /// Gives a file a second name; `false` where there is a file of that name.
    static func link(_ path: FilePath, as target: FilePath) throws(VaultError) -> Bool {
        let status = unsafe path.withPlatformString { source in
            unsafe target.withPlatformString { unsafe Glibc.link(source, $0) }
        }
        if status == 0 { return true }
        if errno == EEXIST { return false }
        throw VaultError(.disk, "\(target.string) can't be written: \(Errno(rawValue: errno))")
    }

    /// Has the names in a folder on disk.
    static func flush(folder: FilePath) throws(VaultError) {
        do {
            let file = try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
            defer { try? file.close() }
            guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
        } catch {
            throw VaultError(.disk, "\(folder.string) can't be written: \(error)")
        }
    }

    /// Takes a file away, where there is one.
    static func remove(_ path: FilePath) { _ = unsafe path.withPlatformString { unsafe unlink($0) } }

    /// The names in a folder.
    static func names(in folder: FilePath) throws(VaultError) -> [String] {
        guard let stream = unsafe folder.withPlatformString({ unsafe opendir($0) }) else {
            throw VaultError(.disk, "\(folder.string) can't be read: \(Errno(rawValue: errno))")
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
