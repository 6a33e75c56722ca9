internal import ScreenEngine
internal import SystemPackage

/// A password on standard input: in the arguments, everybody on the machine would see it.
enum PasswordInput {
    /// More than this is no password.
    private static let mostBytes = 1 << 16

    /// Reads the first line; what ends it is no part of the password. Throws where nothing comes, or no text.
    static func read() throws(ScreeningError) -> String {
        var bytes: [UInt8] = []
        do {
            while bytes.count < mostBytes, !bytes.contains(UInt8(ascii: "\n")) {
                let piece = try unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in
                    filled = try unsafe FileDescriptor.standardInput.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
                if piece.isEmpty { break }
                bytes += piece
            }
        } catch {
            throw ScreeningError(.noInput, "standard input: \(error)")
        }
        var line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        guard let password = String(validating: line, as: UTF8.self) else {
            throw ScreeningError(.badInput, "standard input: the password is no UTF-8 text")
        }
        return password
    }
}
