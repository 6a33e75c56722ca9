internal import CZlib
internal import NIOCore

/// Packs bytes as gzip (RFC 1952) as they come. Memory is bounded: zlib's quarter of a megabyte, and what one piece makes.
@safe
final class GzipStream {
    /// zlib has no memory.
    struct OutOfMemory: Error {}

    /// What is packed into at a time.
    private static let outputBytes = 16 << 10

    /// zlib remembers where this is, and refuses it anywhere else.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Begins a stream.
    ///
    /// - Throws: ``OutOfMemory``.
    init() throws {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        guard unsafe GzipEncoder.begin(stream) else { throw OutOfMemory() }
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Takes some bytes; gives what is ready, often nothing.
    func pack(_ input: ByteBuffer) -> ByteBuffer { deflated(input, Z_NO_FLUSH) }

    /// The end of it.
    func finish() -> ByteBuffer { deflated(ByteBuffer(), Z_FINISH) }

    private func deflated(_ input: ByteBuffer, _ flush: Int32) -> ByteBuffer {
        var output = ByteBuffer()
        unsafe input.withUnsafeReadableBytes { source in
            unsafe GzipEncoder.setInput(source, of: stream)
            repeat {
                unsafe output.writeWithUnsafeMutableBytes(minimumWritableBytes: GzipStream.outputBytes) { target in
                    unsafe stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
                    unsafe stream.pointee.avail_out = UInt32(target.count)
                    _ = unsafe deflate(stream, flush)
                    return unsafe target.count - Int(stream.pointee.avail_out)
                }
            } while unsafe stream.pointee.avail_out == 0
        }
        return output
    }
}
