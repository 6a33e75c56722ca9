internal import NIOCore

/// Passes an object on to its writer once its first bytes have shown that it is a recording.
struct SniffedWriter {
    private let writer: any MediaWriter
    private var head = ByteBuffer()
    /// What its bytes say that it is, once that is known.
    private(set) var mediaType: String?

    /// Takes what the object is written to. Whoever made it finishes or discards it.
    init(_ writer: any MediaWriter) { self.writer = writer }

    /// Takes a piece. Throws `notRecording` as soon as the bytes are those of something else.
    mutating func write(_ piece: ByteBuffer) async throws {
        if mediaType != nil { return try await writer.write(piece) }
        head.writeImmutableBuffer(piece)
        if head.readableBytes >= MediaSniffer.length { try await look() }
    }

    /// Ends it. Throws `empty` where there were no bytes.
    mutating func end() async throws {
        if mediaType == nil { try await look() }
    }

    private mutating func look() async throws {
        guard head.readableBytes > 0 else { throw MediaError.empty }
        guard let type = MediaSniffer.mediaType(of: head.readableBytesView) else { throw MediaError.notRecording }
        mediaType = type
        let bytes = head
        head = ByteBuffer()
        try await writer.write(bytes)
    }
}
