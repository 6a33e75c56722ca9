internal import Glibc
internal import SystemPackage

/// Keeps the records of a run on disk until they are ranked, so that memory does not grow with what candidates wrote:
/// about 100 bytes a record stay in it.
public actor RecordSpool {
    /// Where one record is, and what ranks it.
    public struct Entry: Sendable {
        /// Hundredths of a point; -1 where the document could not be read.
        public var score: Int
        /// Whether the document was read.
        public var isOK: Bool
        var index: Int
        var name: Range<Int>
        var offset: Int64
        var length: Int
    }

    private let file: FileDescriptor
    private var size: Int64 = 0
    private var entries: [Entry] = []
    private var names: [UInt8] = []

    /// Opens a spool: a file in the folder for temporary files that nobody else can open and that is gone when the
    /// process is.
    public init() throws(ScreeningError) {
        let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/screen-XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else {
            throw ScreeningError(.output, "\(folder): no temporary file can be made there: \(Errno(rawValue: errno))")
        }
        unsafe unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        file = FileDescriptor(rawValue: descriptor)
    }

    deinit { try? file.close() }

    /// Keeps a record.
    public func append(_ index: Int, _ name: DocumentName, _ record: DocumentRecord) throws(ScreeningError) {
        do {
            try file.writeAll(toAbsoluteOffset: size, record.bytes)
        } catch {
            throw ScreeningError(.output, "the temporary file can't be written: \(error)")
        }
        let start = names.count
        names.append(contentsOf: name.file.utf8)
        entries.append(
            Entry(
                score: record.score, isOK: record.isOK, index: index, name: start..<names.count, offset: size,
                length: record.bytes.count))
        size += Int64(record.bytes.count)
    }

    /// The records of documents that were read, best first, ties by path, and those of the others, by path.
    public func ranked() -> (scored: [Entry], failed: [Entry]) {
        let order: (Entry, Entry) -> Bool = { [names] left, right in
            if left.score != right.score { return left.score > right.score }
            if names[left.name].elementsEqual(names[right.name]) { return left.index < right.index }
            return names[left.name].lexicographicallyPrecedes(names[right.name])
        }
        let sorted = entries.sorted(by: order)
        return (sorted.filter(\.isOK), sorted.filter { !$0.isOK })
    }

    /// The bytes of a record.
    public func bytes(of entry: Entry) throws(ScreeningError) -> [UInt8] {
        do {
            return try unsafe [UInt8](unsafeUninitializedCapacity: entry.length) { buffer, filled in
                while filled < entry.length {
                    let rest = unsafe UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<entry.length])
                    let got = try unsafe file.read(fromAbsoluteOffset: entry.offset + Int64(filled), into: rest)
                    guard got > 0 else { throw Errno.ioError }
                    filled += got
                }
            }
        } catch {
            throw ScreeningError(.output, "the temporary file can't be read: \(error)")
        }
    }
}
