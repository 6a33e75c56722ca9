internal import FoundationEssentials
internal import Glibc
internal import SystemPackage

/// A folder for one run of an outside program, which goes with the value and all that was left in it.
final class ScratchFolder: Sendable {
    let path: FilePath

    /// Makes a folder among the temporary files that nobody else can enter.
    init() throws(ScreeningError) {
        let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/screen-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            throw ScreeningError(.output, "\(parent): no temporary folder can be made there: \(Errno(rawValue: errno))")
        }
        path = FilePath(platformString: template)
    }

    deinit { try? FileManager.default.removeItem(atPath: path.string) }

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
