internal import ScreenEngine
internal import SystemPackage

/// Where results go: standard output, or a file that is written whole or not at all.
final class ResultOutput {
    private let descriptor: FileDescriptor
    private let draft: FileDraft?
    private let name: String
    private var buffer: [UInt8] = []

    /// Opens the output, so that one that can't be written is known before the work.
    init(path: String?) throws(ScreeningError) {
        name = path ?? "standard output"
        guard let path else {
            descriptor = .standardOutput
            draft = nil
            return
        }
        do {
            let draft = try FileDraft(of: FilePath(path))
            self.draft = draft
            descriptor = draft.descriptor
        } catch {
            throw ScreeningError(.output, "\(path): \(error)")
        }
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
        } catch Errno.brokenPipe {
            // Whoever read it has seen enough; there is nobody to be told.
            throw ScreeningError(.output, "")
        } catch {
            throw failure(error)
        }
    }

    /// Puts a file that is whole in its place.
    func finish() throws(ScreeningError) {
        try flush()
        do {
            try draft?.putInPlace()
        } catch {
            throw failure(error)
        }
    }

    private func failure(_ error: any Error) -> ScreeningError {
        ScreeningError(.output, "\(name): can't be written: \(error)")
    }

    /// Writes bytes to standard output.
    static func write(_ bytes: [UInt8]) throws(ScreeningError) {
        let output = try ResultOutput(path: nil)
        try output.write(bytes)
        try output.finish()
    }

    /// Writes a line to standard output.
    static func say(_ line: String) throws(ScreeningError) { try write(Array("\(line)\n".utf8)) }
}
