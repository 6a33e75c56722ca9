internal import NIOCore

/// An object on its way into a media store, in bounded memory. Nobody finds it before `finish()`; of one that is neither
/// finished nor discarded, nothing stays in the end.
protocol MediaWriter: Sendable {
    /// How many bytes there are so far.
    var size: Int { get }

    /// Takes a piece; returns when there is room for the next. Throws `tooLarge` where it is more than the limit.
    func write(_ piece: ByteBuffer) async throws

    /// Ends it: afterwards the object is there, durably and whole. Throws `empty` where there are no bytes.
    func finish() async throws -> MediaObject

    /// Gives it up; nothing happens after `finish()`.
    func discard() async
}
