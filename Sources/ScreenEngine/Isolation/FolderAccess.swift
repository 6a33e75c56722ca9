internal import CSeccomp
internal import Glibc
internal import SystemPackage

/// Restricts which files a process can open, by Landlock (Linux 5.13 and newer): all but the folders that are named are
/// out of reach, whatever their permissions say.
enum FolderAccess {
    /// What may be done with the files under a folder.
    enum Right {
        case read
        case write
    }

    // The rights of `linux/landlock.h`; older headers lack the newer ones.
    private static let execute: UInt64 = 1 << 0
    private static let readFile: UInt64 = 1 << 2
    private static let readFolder: UInt64 = 1 << 3
    /// All rights that a version of Landlock knows.
    private static func rights(ofVersion version: Int32) -> UInt64 {
        switch version {
        case 1: (1 << 13) - 1
        case 2: (1 << 14) - 1
        case 3, 4: (1 << 15) - 1
        default: (1 << 16) - 1
        }
    }

    /// Rights that make sense for a file that is no folder.
    private static let rightsOfFile: UInt64 = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 14 | 1 << 15

    /// Whether the kernel has Landlock.
    static var isAvailable: Bool { screen_landlock_version() > 0 }

    /// Restricts this thread and all that it starts. Folders that do not exist are passed over. `false` where the kernel
    /// has no Landlock, and then nothing is restricted.
    static func restrict(to folders: [(path: String, right: Right)]) throws(Errno) -> Bool {
        let version = screen_landlock_version()
        guard version > 0 else { return false }
        let all = rights(ofVersion: version)
        let ruleset = screen_landlock_create(all)
        guard ruleset >= 0 else { throw Errno(rawValue: errno) }
        defer { close(ruleset) }
        for (path, right) in folders {
            let folder = unsafe open(path, O_PATH | O_CLOEXEC)
            guard folder >= 0 else { continue }
            defer { close(folder) }
            var allowed = right == .read ? execute | readFile | readFolder : all
            guard let status = try? FileDescriptor(rawValue: folder).stat() else { continue }
            if status.type != .directory { allowed &= rightsOfFile }
            guard screen_landlock_allow(ruleset, folder, allowed) == 0 else { throw Errno(rawValue: errno) }
        }
        guard screen_prctl(PR_SET_NO_NEW_PRIVS, 1) == 0, screen_landlock_enter(ruleset) == 0 else {
            throw Errno(rawValue: errno)
        }
        return true
    }
}
