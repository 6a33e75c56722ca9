internal import AsyncHTTPClient
internal import Crypto
internal import FoundationEssentials
internal import Logging
internal import NIOCore
internal import NIOHTTP1

/// Asks S3: signs requests, and repeats those that fail for reasons that pass. All that is asked here can be asked twice.
struct S3Client: Sendable {
    /// The connections.
    let http: HTTPClient
    /// The bucket.
    let bucket: S3Bucket
    /// Signs.
    let signature: SignatureV4
    let clock: WallClock
    /// Waits before a request is repeated; tests don't.
    var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// Until the answer has to begin; a part of an upload goes there meanwhile.
    var deadline = TimeAmount.seconds(120)

    /// How often a request is sent at most.
    static let attempts = 4
    /// Until a request is sent again for the first time; twice as long for each time after.
    static let firstPause = Duration.milliseconds(200)
    /// Bytes of an answer that is no object's.
    private static let mostAnswer = 256 << 10

    /// The client's connections: no redirects, since what was signed for one host is worth nothing to another.
    ///
    /// - Parameter patience: for a part of an answer, or of a request, to be taken or to come.
    static func connections(
        _ group: any EventLoopGroup, patience: TimeAmount = .seconds(30)
    ) -> HTTPClient {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(connect: .seconds(10), read: patience, write: patience),
            decompression: .disabled)
        configuration.httpVersion = .http1Only
        // Requests are repeated here, where it is known how often.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .shared(group), configuration: configuration)
    }

    /// What was answered, where that is no object.
    struct Answer {
        var headers: HTTPHeaders
        var text: String
    }

    /// Asks for something.
    ///
    /// - Throws: `MediaError`: `notFound` for 404 and 416, `refused`, `unavailable`.
    func ask(_ request: S3Request) async throws -> Answer {
        try await repeating(request) { response in
            Answer(headers: response.headers, text: try await S3Client.text(of: response))
        }
    }

    /// Asks for an object, whose bytes are still to come.
    func open(_ request: S3Request) async throws -> HTTPClientResponse { try await repeating(request) { $0 } }

    /// Sends a request until its answer is a success and could be read.
    private func repeating<Value>(
        _ request: S3Request, _ read: (HTTPClientResponse) async throws -> Value
    ) async throws -> Value {
        var attempt = 1
        while true {
            let problem: MediaError
            do {
                let response = try await http.execute(signed(request), deadline: .now() + deadline)
                if (200...299).contains(response.status.code) { return try await read(response) }
                let code = S3Client.member("Code", of: try? await S3Client.text(of: response))
                let error = S3Client.error(Int(response.status.code), code)
                guard error.code == .unavailable else { throw error }
                problem = error
            } catch let error as MediaError {
                throw error
            } catch  where error is CancellationError || Task.isCancelled {
                throw CancellationError()
            } catch {
                problem = MediaError(.unavailable, "S3 can't be reached at \(bucket.host): \(error)")
            }
            guard attempt < S3Client.attempts else { throw problem }
            // Those who failed together don't come back together.
            try await pause(S3Client.firstPause * (1 << (attempt - 1)) * Double.random(in: 0.5...1))
            attempt += 1
        }
    }

    private static func text(of response: HTTPClientResponse) async throws -> String {
        String(buffer: try await response.body.collect(upTo: mostAnswer))
    }

    private func signed(_ request: S3Request) -> HTTPClientRequest {
        let time = AmazonTime(clock.now())
        let hash = Hexadecimal.encode(
            request.body.map { body in
                var hash = SHA256()
                unsafe body.withUnsafeReadableBytes { unsafe hash.update(bufferPointer: $0) }
                return hash.finalize()
            } ?? SHA256.hash(data: Data()))
        var canonical = CanonicalRequest(
            method: request.method, path: bucket.path(of: request.key), query: request.query,
            headers: request.headers + [
                .init("host", bucket.host), .init("x-amz-content-sha256", hash), .init("x-amz-date", time.text),
            ], payloadHash: hash)
        if let token = signature.credentials.sessionToken {
            canonical.headers.append(.init("x-amz-security-token", token))
        }
        let query = canonical.canonicalQuery
        var sent = HTTPClientRequest(url: bucket.origin + canonical.path + (query.isEmpty ? "" : "?\(query)"))
        sent.method = HTTPMethod(rawValue: request.method)
        for header in canonical.headers { sent.headers.add(name: header.name, value: header.value) }
        sent.headers.add(name: "authorization", value: signature.authorization(for: canonical, at: time))
        if let body = request.body { sent.body = .bytes(body) }
        return sent
    }

    /// What a status means. The code is a name of S3's own, nothing that a client said.
    private static func error(_ status: Int, _ code: String?) -> MediaError {
        let name = code.map { "\(status) \($0)" } ?? "\(status)"
        switch status {
        case 404 where code != "NoSuchBucket", 416: return .notFound
        case 408, 429, 500...599: return MediaError(.unavailable, "S3 answered \(name); it may pass")
        case _ where code == "RequestTimeout" || code == "SlowDown":
            return MediaError(.unavailable, "S3 answered \(name); it may pass")
        default:
            return MediaError(.refused, "S3 answered \(name); look at the bucket, its region and what the key may do")
        }
    }

    /// What is in an XML element of which there is one.
    static func member(_ name: String, of xml: String?) -> String? { xml.flatMap { members(name, of: $0).first } }

    /// What is in each of the XML elements with a name, which are not within each other: the few answers of S3 that are
    /// read here have no attributes and nothing that is escaped in what is looked for.
    static func members(_ name: String, of xml: String) -> [String] {
        xml.split(separator: "<\(name)>", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
            rest.firstRange(of: "</\(name)>").map { String(rest[..<$0.lowerBound]) }
        }
    }
}
