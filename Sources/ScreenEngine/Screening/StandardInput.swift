internal import FoundationEssentials
internal import ResumeParse
public import SystemPackage

/// What comes on standard input: a list of paths, or documents one a line.
public struct StandardInput: Sendable {
    private let descriptor: FileDescriptor

    /// Reads from a descriptor.
    public init(_ descriptor: FileDescriptor = .standardInput) { self.descriptor = descriptor }

    /// The paths of a list, each ended by a byte: a line feed or NUL.
    public func paths(separator: UInt8) throws(ScreeningError) -> [FilePath] {
        var paths: [FilePath] = []
        var lines = lines(separator: separator)
        while let line = try lines.next() {
            guard !line.isEmpty else { continue }
            guard !line.contains(0) else {
                throw ScreeningError(
                    .badInput, "standard input: a path has a NUL byte; use -0 for a NUL-separated list")
            }
            let text = line.map { CChar(bitPattern: $0) } + [0]
            paths.append(FilePath(platformString: text))
        }
        return paths
    }

    /// Reads lines of any length.
    func lines(separator: UInt8 = UInt8(ascii: "\n")) -> Lines { Lines(descriptor: descriptor, separator: separator) }

    /// Lines as they arrive, without what ends them.
    struct Lines: Sendable {
        let descriptor: FileDescriptor
        let separator: UInt8
        private var buffer: [UInt8] = []
        private var searched = 0
        private var hasEnded = false

        init(descriptor: FileDescriptor, separator: UInt8) {
            self.descriptor = descriptor
            self.separator = separator
        }

        /// The next line; `nil` at the end.
        mutating func next() throws(ScreeningError) -> [UInt8]? {
            while true {
                if let end = buffer[searched...].firstIndex(of: separator) {
                    let line = Array(buffer[..<end])
                    buffer.removeFirst(end + 1)
                    searched = 0
                    return line
                }
                searched = buffer.count
                if hasEnded {
                    guard !buffer.isEmpty else { return nil }
                    defer {
                        buffer = []
                        searched = 0
                    }
                    return buffer
                }
                try fill()
            }
        }

        private mutating func fill() throws(ScreeningError) {
            do {
                let piece = try unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                    filled = try unsafe descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
                if piece.isEmpty { hasEnded = true } else { buffer += piece }
            } catch {
                throw ScreeningError(.badInput, "standard input can't be read: \(error)")
            }
        }
    }

    private struct Item: Decodable {
        var id: String
        var filename: String?
        var data_base64: String
    }

    /// The document of one line of JSON, `{"id", "filename", "data_base64"}`. Throws where it is none, naming the line.
    static func document(_ line: [UInt8], number: Int) throws(ScreeningError) -> InputDocument {
        let item: Item
        do {
            item = try JSONDecoder().decode(Item.self, from: Data(line))
        } catch DecodingError.keyNotFound(let key, _) {
            throw ScreeningError(.badInput, "standard input, line \(number): \(key.stringValue) is missing")
        } catch {
            throw ScreeningError(
                .badInput,
                "standard input, line \(number): no JSON object with the strings id, filename and data_base64")
        }
        let name = DocumentName(file: item.filename ?? item.id, id: item.id)
        guard let bytes = Base64.decode(item.data_base64) else {
            return InputDocument(name: name, failure: ReadError(.unreadable, "data_base64 is not base64"))
        }
        return InputDocument(name: name, bytes: bytes)
    }
}
