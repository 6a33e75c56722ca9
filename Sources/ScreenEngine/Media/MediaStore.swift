internal import NIOCore
internal import NIOPosix
internal import SystemPackage

/// Where recordings are kept: a folder or S3. Objects are never changed in place.
///
/// Errors are `MediaError`, beside what a body or a writer of the caller's throws.
protocol MediaStore: Sendable {
    /// Where work on local files is done, off the event loops.
    var threads: NIOThreadPool { get }

    /// What is there under a key; nothing where there is no such object.
    func find(_ key: MediaKey) async throws -> MediaObject?

    /// Reads a part of an object, and hands it on in pieces, each when the one before has been taken.
    ///
    /// - Throws: `notFound`, where the object is not there or doesn't have the range.
    func read(_ key: MediaKey, _ range: Range<Int>, to write: (ByteBuffer) async throws -> Void) async throws

    /// Starts an object.
    ///
    /// - Parameters:
    ///   - mediaType: what it is; for stores that keep it.
    ///   - limit: bytes that it may have at most.
    func begin(_ key: MediaKey, mediaType: String?, limit: Int) async throws -> any MediaWriter

    /// Takes an object away; nothing happens where there is none.
    func delete(_ key: MediaKey) async throws

    /// A URL that takes the object by `PUT`, for a while.
    func presignedUpload(_ upload: PresignedUpload) throws -> String

    /// Takes away what was left by processes that ended in the middle of an upload.
    func removeLeftovers() async throws

    /// Ends its connections; nothing is asked afterwards.
    func close() async
}

extension MediaStore {
    /// Keeps everything that a body gives; nothing is there under the key before all of it is.
    func write(
        _ key: MediaKey, mediaType: String?, limit: Int,
        from body: some AsyncSequence<ByteBuffer, any Error> & Sendable
    ) async throws -> MediaObject {
        let writer = try await begin(key, mediaType: mediaType, limit: limit)
        do {
            for try await piece in body { try await writer.write(piece) }
            return try await writer.finish()
        } catch {
            await writer.discard()
            throw error
        }
    }

    /// Copies an object to a local file, which is made. Throws `notFound` where there is no object.
    func copy(_ key: MediaKey, to file: FilePath) async throws {
        guard let object = try await find(key) else { throw MediaError.notFound }
        let target = try await LocalFile(creating: file, threads)
        do {
            try await read(key, 0..<object.size) { try await target.write($0) }
            try await target.close()
        } catch {
            try? await target.close()
            throw error
        }
    }

    /// Puts a local file under a key.
    func put(_ file: FilePath, under key: MediaKey, mediaType: String?) async throws -> MediaObject {
        let source = try await LocalFile(reading: file, threads)
        let writer = try await begin(key, mediaType: mediaType, limit: .max)
        do {
            while let piece = try await source.read() { try await writer.write(piece) }
            try await source.close()
            return try await writer.finish()
        } catch {
            try? await source.close()
            await writer.discard()
            throw error
        }
    }
}
