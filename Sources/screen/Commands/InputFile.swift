internal import ScreenEngine
internal import SystemPackage

/// Small files that a user names: jobs and weights.
enum InputFile {
    /// The bytes of a file. Throws where it does not exist or can't be read, naming it.
    static func read(_ path: String) throws(ScreeningError) -> [UInt8] {
        do {
            let file = try FileDescriptor.open(FilePath(path), .readOnly)
            return try file.closeAfter {
                var bytes: [UInt8] = []
                while true {
                    let piece = try unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                        filled = try unsafe file.read(into: UnsafeMutableRawBufferPointer(buffer))
                    }
                    if piece.isEmpty { return bytes }
                    bytes += piece
                }
            }
        } catch {
            throw ScreeningError(.noInput, "\(path): \(error)")
        }
    }
}
