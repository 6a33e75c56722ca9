internal import ResumeParse
public import SystemPackage

/// A document that is to be read: a file, or bytes that came on a stream.
public struct InputDocument: Sendable {
    /// Where its bytes are.
    enum Source: Sendable {
        case file(FilePath)
        case bytes([UInt8])
        case failure(ReadError)
    }

    /// What its record calls it.
    public var name: DocumentName
    /// What it is read for, where that is not the same for all of a run.
    var order: ReadingOrder?
    var source: Source

    /// A file.
    public init(path: FilePath) {
        name = DocumentName(path: path)
        source = .file(path)
    }

    /// Bytes with a name.
    public init(name: DocumentName, bytes: [UInt8]) {
        self.name = name
        source = .bytes(bytes)
    }

    /// A document that could not be had.
    init(name: DocumentName, failure: ReadError) {
        self.name = name
        source = .failure(failure)
    }

    /// A file that is larger is no resume; bound on what a worker is sent, in bytes.
    public static let largestFile = 64 << 20

    /// The document's bytes.
    func load() throws(ReadError) -> [UInt8] {
        switch source {
        case .bytes(let bytes):
            guard bytes.count <= InputDocument.largestFile else { throw InputDocument.tooLarge }
            return bytes
        case .failure(let error): throw error
        case .file(let path):
            do {
                return try InputDocument.read(path)
            } catch let error as ReadError {
                throw error
            } catch {
                throw ReadError(.unreadable, "the file can't be read: \(error)")
            }
        }
    }

    private static let tooLarge = ReadError(
        .tooLarge, "the file is larger than \(largestFile >> 20) MB; export it with smaller pictures")

    private static func read(_ path: FilePath) throws -> [UInt8] {
        // Without blocking: a pipe that nobody writes to must not hold the run up.
        let file = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
        defer { try? file.close() }
        guard let status = try? file.stat(), status.type == .regular else {
            throw ReadError(.unreadable, "it is not a regular file")
        }
        guard status.size <= largestFile else { throw tooLarge }
        var bytes: [UInt8] = []
        // One more than the size, so that the end is seen without growing.
        var capacity = Int(status.size) + 1
        while true {
            let piece = try unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
                filled = try unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if piece.isEmpty { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            guard bytes.count <= largestFile else { throw tooLarge }
            capacity = 1 << 16
        }
    }
}
