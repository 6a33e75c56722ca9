internal import Glibc
internal import ScreenEngine
internal import SystemPackage

/// Where results go: standard output, or a file that is written whole or not at all.
final class ResultOutput {
    private let descriptor: FileDescriptor
    private let target: FilePath?
    private let draft: FilePath?
    private var buffer: [UInt8] = []

    /// Opens the output. A file is written under another name beside its place until it is whole.
    init(path: String?) throws(ScreeningError) {
        guard let path else {
            descriptor = .standardOutput
            target = nil
            draft = nil
            return
        }
        let target = FilePath(path)
        guard let name = target.lastComponent else { throw ScreeningError(.output, "\(path): names no file") }
        let draft = target.removingLastComponent().appending(".\(name.string).\(getpid()).part")
        do {
            descriptor = try FileDescriptor.open(
                draft, .writeOnly, options: [.create, .truncate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
        } catch {
            throw ScreeningError(.output, "\(path): \(error)")
        }
        self.target = target
        self.draft = draft
    }

    deinit {
        guard let draft else { return }
        try? descriptor.close()
        // Still there only where the output did not become whole.
        _ = unsafe draft.withPlatformString { unsafe unlink($0) }
    }

    /// Writes bytes.
    func write(_ bytes: some Sequence<UInt8>) throws(ScreeningError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Writes a line.
    func writeLine(_ text: String) throws(ScreeningError) {
        try write(text.utf8)
        try write(CollectionOfOne(UInt8(ascii: "\n")))
    }

    /// Sends on what has been written.
    func flush() throws(ScreeningError) {
        do {
            try descriptor.writeAll(buffer)
            buffer.removeAll(keepingCapacity: true)
        } catch {
            throw ScreeningError(.output, "\(target?.string ?? "standard output"): can't be written: \(error)")
        }
    }

    /// Puts a file that is whole in its place.
    func finish() throws(ScreeningError) {
        try flush()
        guard let target, let draft else { return }
        let isInPlace =
            unsafe fsync(descriptor.rawValue) == 0
            && draft.withPlatformString { from in unsafe target.withPlatformString { unsafe rename(from, $0) } } == 0
        guard isInPlace else {
            throw ScreeningError(.output, "\(target.string): can't be written: \(Errno(rawValue: errno))")
        }
    }
}
