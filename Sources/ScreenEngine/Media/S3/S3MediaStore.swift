internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Keeps recordings in a bucket of S3, or of a service that speaks its language.
struct S3MediaStore: MediaStore {
    let client: S3Client
    let threads: NIOThreadPool

    /// How often a read goes on where it was broken off without getting any further.
    private static let attempts = 4

    func find(_ key: MediaKey) async throws -> MediaObject? {
        do {
            let headers = try await client.ask(S3Request(method: "HEAD", key: key)).headers
            guard let size = headers.first(name: "content-length").flatMap({ Int($0) }),
                let tag = headers.first(name: "etag")
            else { throw MediaError(.unavailable, "S3 said nothing of an object's size") }
            return MediaObject(
                size: size, entityTag: tag.filter { $0 != "\"" }, mediaType: headers.first(name: "content-type"))
        } catch let error as MediaError where error.code == .notFound {
            return nil
        }
    }

    func read(_ key: MediaKey, _ range: Range<Int>, to write: (ByteBuffer) async throws -> Void) async throws {
        var offset = range.lowerBound
        var (failures, tag) = (0, String?.none)
        while offset < range.upperBound {
            var headers = [CanonicalRequest.Field("range", "bytes=\(offset)-\(range.upperBound - 1)")]
            if let tag { headers.append(.init("if-match", tag)) }
            let response = try await client.open(S3Request(method: "GET", key: key, headers: headers))
            // Whoever doesn't know ranges sends everything.
            guard response.status == .partialContent else {
                throw MediaError(.refused, "S3 gave a whole object where a part was asked for")
            }
            tag = response.headers.first(name: "etag")
            let start = offset
            var body = response.body.makeAsyncIterator()
            do {
                while let piece = try await S3MediaStore.next(&body) {
                    try await write(piece)
                    offset += piece.readableBytes
                }
            } catch let broken as Broken {
                failures = offset > start ? 1 : failures + 1
                guard failures < S3MediaStore.attempts else {
                    throw MediaError(.unavailable, "S3 broke off: \(broken.error)")
                }
                continue
            }
            guard offset == range.upperBound else { throw MediaError.notFound }
        }
    }

    /// The body broke off, which is to be told from what its reader throws.
    private struct Broken: Error { var error: any Error }

    private static func next(_ body: inout HTTPClientResponse.Body.AsyncIterator) async throws -> ByteBuffer? {
        do {
            return try await body.next()
        } catch  where !Task.isCancelled {
            throw Broken(error: error)
        }
    }

    func begin(_ key: MediaKey, mediaType: String?, limit: Int) async throws -> any MediaWriter {
        S3MediaWriter(store: self, key: key, mediaType: mediaType, limit: limit)
    }

    func delete(_ key: MediaKey) async throws {
        do {
            _ = try await client.ask(S3Request(method: "DELETE", key: key))
        } catch let error as MediaError where error.code == .notFound {}
    }

    /// S3 can't bound the size of what is sent to such a URL: whoever uses the object looks at it.
    func presignedUpload(_ upload: PresignedUpload) throws -> String {
        let bucket = client.bucket
        var headers = [CanonicalRequest.Field("host", bucket.host)]
        if let type = upload.mediaType { headers.append(.init("content-type", type)) }
        let request = CanonicalRequest(
            method: "PUT", path: bucket.path(of: upload.key), headers: headers,
            payloadHash: SignatureV4.unsignedPayload)
        let query = client.signature.presignedQuery(
            for: request, lifetime: min(upload.lifetime, SignatureV4.longestLifetime),
            at: AmazonTime(upload.issuedAt))
        return "\(bucket.origin)\(request.path)?\(query)"
    }

    func close() async { try? await client.http.shutdown() }
}
