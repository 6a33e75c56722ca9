internal import SystemPackage

/// Reads files that fit into memory many times over.
enum SmallFile {
    private static let pieceBytes = 1 << 16

    /// What is in a file.
    static func bytes(of path: FilePath) throws -> [UInt8] {
        let file = try FileDescriptor.open(path, .readOnly)
        return try file.closeAfter {
            var bytes: [UInt8] = []
            while true {
                let piece = try unsafe [UInt8](unsafeUninitializedCapacity: pieceBytes) { buffer, filled in
                    filled = try unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
                if piece.isEmpty { return bytes }
                bytes += piece
            }
        }
    }
}
