internal import CZlib
internal import NIOCore

/// Unpacks gzip.
enum GzipDecoder {
    struct Broken: Error {}

    /// What has been packed; a megabyte at most.
    static func decoded(_ input: ByteBuffer) throws -> [UInt8] {
        var source = Array(input.readableBytesView)
        var output = [UInt8](repeating: 0, count: 1 << 20)
        var stream = z_stream()
        // 16 beside the window's size is gzip's head and tail (zlib.h).
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw Broken()
        }
        defer { inflateEnd(&stream) }
        let result = source.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return inflate(&stream, Z_FINISH)
            }
        }
        guard result == Z_STREAM_END, stream.avail_in == 0 else { throw Broken() }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
