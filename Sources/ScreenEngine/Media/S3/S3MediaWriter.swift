internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import Synchronization

/// An object on its way to S3: all at once where it is small, else as a multipart upload, a part after the other. No more
/// than a part is held in memory; whoever writes waits for S3 to take it.
///
/// Source: "Uploading and copying objects using multipart upload" in the Amazon S3 User Guide.
final class S3MediaWriter: MediaWriter {
    private struct State {
        var size = 0
        var pending = ByteBuffer()
        var upload: String?
        /// The tags of the parts that S3 has.
        var parts: [String] = []
        var isOpen = true

        /// What is not sent yet; nothing is held afterwards.
        mutating func takePending() -> ByteBuffer {
            defer { pending = ByteBuffer() }
            return pending
        }
    }

    /// Bytes of a part: S3 wants 5 MB at least, and takes 10 000 parts.
    static let partSize = 8 << 20

    private let store: S3MediaStore
    private let key: MediaKey
    private let mediaType: String?
    private let limit: Int
    private let state = Mutex(State())

    init(store: S3MediaStore, key: MediaKey, mediaType: String?, limit: Int) {
        self.store = store
        self.key = key
        self.mediaType = mediaType
        self.limit = limit
    }

    var size: Int { state.withLock { $0.size } }

    /// Bytes that are in memory.
    var held: Int { state.withLock { $0.pending.readableBytes } }

    /// S3's name for the upload, where it is one in parts.
    var upload: String? { state.withLock { $0.upload } }

    func write(_ piece: ByteBuffer) async throws {
        let part = try state.withLock { state throws(MediaError) -> ByteBuffer? in
            guard state.isOpen else { throw S3MediaWriter.ended }
            guard piece.readableBytes <= limit - state.size else { throw .tooLarge(limit) }
            state.size += piece.readableBytes
            state.pending.writeImmutableBuffer(piece)
            guard state.pending.readableBytes >= S3MediaWriter.partSize else { return nil }
            return state.takePending()
        }
        if let part { try await send(part) }
    }

    func finish() async throws -> MediaObject {
        let (isOpen, rest, upload) = state.withLock { ($0.isOpen, $0.takePending(), $0.upload) }
        guard isOpen else { throw S3MediaWriter.ended }
        if let upload {
            if rest.readableBytes > 0 { try await send(rest) }
            try await complete(upload)
        } else {
            guard rest.readableBytes > 0 else { throw MediaError.empty }
            _ = try await store.client.ask(S3Request(method: "PUT", key: key, headers: typeHeader, body: rest))
        }
        state.withLock { $0.isOpen = false }
        guard let object = try await store.find(key) else {
            throw MediaError(.unavailable, "S3 has lost an object that it has just taken")
        }
        return object
    }

    func discard() async {
        let upload = state.withLock { state -> String? in
            defer { state.isOpen = false }
            _ = state.takePending()
            return state.isOpen ? state.upload : nil
        }
        guard let upload else { return }
        let request = S3Request(method: "DELETE", key: key, query: [.init("uploadId", upload)])
        // Not cancelled with the task, whose end this may be. What stays, the bucket's own rules take away.
        _ = await Task { [store] in try await store.client.ask(request) }.result
    }

    private func send(_ part: ByteBuffer) async throws {
        let (known, number) = state.withLock { ($0.upload, $0.parts.count + 1) }
        let upload = if let known { known } else { try await begin() }
        let answer = try await store.client.ask(
            S3Request(
                method: "PUT", key: key,
                query: [.init("partNumber", String(number)), .init("uploadId", upload)], body: part))
        guard let tag = answer.headers.first(name: "etag") else {
            throw MediaError(.unavailable, "S3 said nothing of a part's tag")
        }
        state.withLock { $0.parts.append(tag) }
    }

    private func begin() async throws -> String {
        let answer = try await store.client.ask(
            S3Request(method: "POST", key: key, query: [.init("uploads", "")], headers: typeHeader))
        guard let upload = S3Client.member("UploadId", of: answer.text) else {
            throw MediaError(.unavailable, "S3 gave no name to an upload")
        }
        state.withLock { $0.upload = upload }
        return upload
    }

    private func complete(_ upload: String) async throws {
        let parts = state.withLock { $0.parts }.enumerated().map { index, tag in
            "<Part><PartNumber>\(index + 1)</PartNumber><ETag>\(tag)</ETag></Part>"
        }
        let body = "<CompleteMultipartUpload>\(parts.joined())</CompleteMultipartUpload>"
        let answer: String
        do {
            answer = try await store.client.ask(
                S3Request(
                    method: "POST", key: key, query: [.init("uploadId", upload)],
                    headers: [.init("content-type", "application/xml")], body: ByteBuffer(string: body))
            ).text
        } catch let error as MediaError where error.code == .notFound {
            // A request that was repeated: the first one had done it, and its answer was lost.
            guard try await store.find(key)?.size == size else { throw error }
            return
        }
        // S3 begins its answer before it knows.
        if let code = S3Client.member("Code", of: answer) {
            throw MediaError(.unavailable, "S3 answered \(code) to the end of an upload; it may pass")
        }
    }

    private var typeHeader: [CanonicalRequest.Field] { mediaType.map { [.init("content-type", $0)] } ?? [] }

    private static let ended = MediaError(.unavailable, "the upload has ended")
}
