public import ResumeParse

/// What became of one document.
public struct DocumentRecord: Sendable, Equatable {
    /// Hundredths of a point; -1 where the document could not be read, and where nothing was scored.
    public var score: Int
    /// Whether the document was read.
    public var isOK: Bool
    /// The record as one JSON object without its rank, or the text.
    public var bytes: [UInt8]

    /// Makes a record.
    public init(score: Int, isOK: Bool, bytes: [UInt8]) {
        self.score = score
        self.isOK = isOK
        self.bytes = bytes
    }

    /// The record of a document that could not be read.
    public static func failure(_ name: DocumentName, _ error: ReadError, pretty: Bool = false) -> DocumentRecord {
        var writer = JSONWriter(pretty: pretty)
        writer.object { writer in
            name.writeMembers(to: &writer)
            writer.member("status", "error")
            writer.key("error")
            writer.object {
                $0.member("code", error.code.rawValue)
                $0.member("message", error.message)
            }
        }
        return DocumentRecord(score: -1, isOK: false, bytes: writer.bytes)
    }

    /// The message on the pipe.
    func encoded() -> [UInt8] {
        let head = UInt32(bitPattern: Int32(score))
        return Frame.encode(
            [isOK ? 1 : 0], (0..<4).map { UInt8(truncatingIfNeeded: head >> UInt32($0 * 8)) }, bytes)
    }

    /// Reads a message; `nil` where it is none.
    init?(_ message: [UInt8]) {
        guard message.count >= 5 else { return nil }
        let score = Int32(bitPattern: UInt32(Frame.length(message[1..<5])))
        self.init(score: Int(score), isOK: message[0] == 1, bytes: Array(message[5...]))
    }
}
