internal import CZlib
internal import NIOCore

/// Packs bytes as gzip (RFC 1952).
enum GzipEncoder {
    /// Fast: it leaves JSON a few hundredths larger than zlib's usual level and takes a third of the time.
    private static let level: Int32 = 1
    /// The largest window, and 16 more for gzip's head and tail in place of zlib's.
    private static let window: Int32 = 15 + 16
    /// How much memory zlib takes; its usual.
    private static let memory: Int32 = 8

    /// The packed bytes; nil where zlib has no memory, or where they would be no fewer.
    static func encoded(_ input: ByteBuffer) -> ByteBuffer? {
        var stream = unsafe z_stream()
        guard unsafe begin(&stream) else { return nil }
        defer { unsafe deflateEnd(&stream) }
        // A result that doesn't fit is of no use.
        var output = ByteBufferAllocator().buffer(capacity: input.readableBytes)
        let isDone = unsafe input.withUnsafeReadableBytes { source in
            unsafe output.withUnsafeMutableWritableBytes { target in
                unsafe setInput(source, of: &stream)
                unsafe stream.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
                unsafe stream.avail_out = UInt32(min(target.count, source.count))
                return unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
        }
        guard isDone else { return nil }
        unsafe output.moveWriterIndex(to: Int(stream.total_out))
        return output
    }

    /// Prepares a stream; false where zlib has no memory.
    static func begin(_ stream: UnsafeMutablePointer<z_stream>) -> Bool {
        unsafe deflateInit2_(
            stream, level, Z_DEFLATED, window, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    /// Says what is to be packed next. zlib reads from there and never writes; its headers say so only when compiled
    /// with ZLIB_CONST.
    static func setInput(_ source: UnsafeRawBufferPointer, of stream: UnsafeMutablePointer<z_stream>) {
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
            mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
        unsafe stream.pointee.avail_in = UInt32(source.count)
    }
}
