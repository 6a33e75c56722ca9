internal import FoundationEssentials
internal import Glibc
internal import SystemPackage

/// A folder for one run of an outside program, which goes with the value and all that was left in it. It is locked while
/// the value is there, so that what a process left that was killed can be told and taken away.
final class ScratchFolder: Sendable {
    let path: FilePath
    private let lock: FileDescriptor

    /// What the names of all of them begin with.
    private static let prefix = "screen-scratch-"
    /// How often another process takes a new folder for an abandoned one before something else is wrong.
    private static let attempts = 10

    /// Makes a folder that nobody else can enter, among the temporary files unless said otherwise.
    init(in parent: FilePath = ScratchFolder.usualParent) throws(ScreeningError) {
        for _ in 0..<ScratchFolder.attempts {
            let folder = try ScratchFolder.make(in: parent)
            guard let lock = ScratchFolder.lock(folder) else { continue }
            path = folder
            self.lock = lock
            return
        }
        throw ScreeningError(.output, "\(parent): no temporary folder can be kept there")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path.string)
        try? lock.close()
    }

    /// Where temporary files are.
    static var usualParent: FilePath { unsafe getenv("TMPDIR").map { unsafe FilePath(platformString: $0) } ?? "/tmp" }

    private static func make(in parent: FilePath) throws(ScreeningError) -> FilePath {
        var template = Array(parent.appending("\(prefix)XXXXXX").string.utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            throw ScreeningError(.output, "\(parent): no temporary folder can be made there: \(Errno(rawValue: errno))")
        }
        return FilePath(platformString: template)
    }

    /// Opens a folder of this user and locks it; nothing where somebody else has it, or it is no such folder.
    private static func lock(_ folder: FilePath) -> FileDescriptor? {
        guard let file = try? FileDescriptor.open(folder, .readOnly, options: [.directory, .noFollow, .closeOnExec])
        else { return nil }
        // Between the two another process may have taken it away.
        guard flock(file.rawValue, LOCK_EX | LOCK_NB) == 0, let locked = try? file.stat(),
            let named = try? folder.stat(followTargetSymlink: false), named.inode == locked.inode,
            locked.userID.rawValue == geteuid()
        else {
            try? file.close()
            return nil
        }
        return file
    }

    /// Takes away what processes left that were killed: there is something of strangers' files in it. Blocks.
    static func removeAbandoned(from parent: FilePath = usualParent) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.string)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let folder = parent.appending(name)
            guard let lock = lock(folder) else { continue }
            try? FileManager.default.removeItem(atPath: folder.string)
            try? lock.close()
        }
    }

    /// Writes a file; folders on the way to it are made.
    func write(_ name: String, _ bytes: [UInt8]) throws -> FilePath {
        let file = path.appending(name)
        try FileManager.default.createDirectory(
            atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file.string))
        return file
    }

    /// A file's bytes; `nil` where there is none, it is no regular file, or it is larger than a document may be.
    func read(_ name: String) -> [UInt8]? {
        // As any other input is read: what a program left may be a link.
        guard let file = try? FileDescriptor.open(path.appending(name), .readOnly, options: [.noFollow, .nonBlocking])
        else { return nil }
        try? file.close()
        return try? InputDocument(path: path.appending(name)).load()
    }
}
