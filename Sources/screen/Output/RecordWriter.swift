internal import ScreenEngine
internal import Synchronization

/// Writes records as they come: JSON a line, or texts.
final class RecordWriter: Sendable {
    private let output: Mutex<ResultOutput>
    private let isText: Bool
    private let isOnlyOne: Bool

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - output: where records go.
    ///   - isText: whether they are texts; an error then goes to standard error.
    ///   - isOnlyOne: whether there is one document; texts of several get a line with the file's name in front.
    init(output: sending ResultOutput, isText: Bool = false, isOnlyOne: Bool = false) {
        self.output = Mutex(output)
        self.isText = isText
        self.isOnlyOne = isOnlyOne
    }

    /// Writes a record.
    func write(_ name: DocumentName, _ record: DocumentRecord) throws {
        if isText, !record.isOK {
            let failure = RecordSummary(record: record.bytes)?.error
            StandardError.say("\(name.file): \(failure?.message ?? "can't be read")")
            return
        }
        try output.withLock { output in
            if isText, !isOnlyOne { try output.writeLine("==> \(name.file) <==") }
            try output.write(record.bytes)
            try output.write(CollectionOfOne(UInt8(ascii: "\n")))
            try output.flush()
        }
    }

    /// Writes a record of JSON.
    func write(_ record: DocumentRecord) throws {
        try output.withLock { output in
            try output.write(record.bytes)
            try output.write(CollectionOfOne(UInt8(ascii: "\n")))
            try output.flush()
        }
    }

    /// Puts the output in its place.
    func finish() throws {
        try output.withLock { try $0.finish() }
    }
}
