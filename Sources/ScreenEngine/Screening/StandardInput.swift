internal import FoundationEssentials
internal import Glibc
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
        /// What there is to be had without waiting.
        enum Step: Sendable {
            case line([UInt8])
            case pending
            case end
        }

        private let descriptor: FileDescriptor
        private let separator: UInt8
        private var buffer: [UInt8] = []
        /// Where the next line starts in the buffer, and up to where no end of it has been found.
        private var start = 0
        private var searched = 0
        private var hasEnded = false

        /// Bytes of a line at the most: the largest file in base64, with room for its name. Bounds memory.
        private static let longest = InputDocument.largestFile / 3 * 4 + 1 << 20

        init(descriptor: FileDescriptor, separator: UInt8) {
            self.descriptor = descriptor
            self.separator = separator
        }

        /// The next line; `nil` at the end. Waits for it.
        mutating func next() throws(ScreeningError) -> [UInt8]? {
            while true {
                switch try step(waits: true) {
                case .line(let line): return line
                case .pending: continue
                case .end: return nil
                }
            }
        }

        /// The next line, where it has arrived.
        mutating func step() throws(ScreeningError) -> Step { try step(waits: false) }

        private mutating func step(waits: Bool) throws(ScreeningError) -> Step {
            while true {
                if let end = buffer[searched...].firstIndex(of: separator) {
                    defer {
                        start = end + 1
                        searched = start
                    }
                    return .line(Array(buffer[start..<end]))
                }
                searched = buffer.count
                if hasEnded {
                    guard start < buffer.count else { return .end }
                    defer { start = buffer.count }
                    return .line(Array(buffer[start...]))
                }
                guard waits || isReady else { return .pending }
                try fill()
            }
        }

        private var isReady: Bool {
            var state = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
            return unsafe poll(&state, 1, 0) != 0
        }

        private mutating func fill() throws(ScreeningError) {
            buffer.removeFirst(start)
            searched -= start
            start = 0
            guard buffer.count <= Lines.longest else {
                throw ScreeningError(.badInput, "standard input: a line is longer than \(Lines.longest >> 20) MB")
            }
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
