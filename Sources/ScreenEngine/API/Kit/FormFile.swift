internal import NIOCore

/// A form's file on its way to where it is kept, in bounded memory.
protocol FormFile: Sendable {
    /// Takes a piece; returns when there is room for the next.
    func write(_ piece: ByteBuffer) async throws
    /// Ends it, after one byte at least: all of it is on disk.
    func finish() async throws
    /// Gives it up; nothing is left of it.
    func discard() async
}

extension VaultUpload: FormFile {}
