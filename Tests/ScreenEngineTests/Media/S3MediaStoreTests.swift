import Foundation
import NIOCore
import TestSupport
import Testing

@testable import ScreenEngine

/// The store over S3 as moto plays it, with every signature checked by botocore.
@Suite(.enabled(if: MotoServer.isInstalled, "moto isn't installed; tools/s3/setup.sh does it, and so does make test"))
struct S3MediaStoreTests {
    @Test(
        "An object is written, found, read in part, replaced and deleted, in one request or in parts",
        arguments: [4, 1_000_003, S3MediaWriter.partSize, 2 * S3MediaWriter.partSize + 12_345])
    func life(size: Int) async throws {
        try await MotoServer.withStore(prefix: "some/where/") { store, _ in
            try await MediaStoreChecks(store: store).life(of: size)
        }
    }

    @Test("Nothing is there of what is too large, empty or broken off")
    func failures() async throws {
        try await MotoServer.withStore { store, _ in try await MediaStoreChecks(store: store).failures() }
    }

    @Test("Local files go in and come out")
    func localFiles() async throws {
        try await MotoServer.withStore { store, _ in try await MediaStoreChecks(store: store).files() }
    }

    @Test("Objects that are written and deleted at the same time don't disturb each other")
    func concurrency() async throws {
        try await MotoServer.withStore { store, _ in try await MediaStoreChecks(store: store).concurrency() }
    }

    @Test("The media type stays with the object, of one part or several")
    func mediaType() async throws {
        try await MotoServer.withStore { store, _ in
            for size in [10, S3MediaWriter.partSize + 1] {
                let key = MediaStoreChecks.key()
                let body = MediaStoreChecks.body([MediaStoreChecks.noise(size)])
                let object = try await store.write(key, mediaType: "video/webm", limit: .max, from: body)
                #expect(object.mediaType == "video/webm")
            }
        }
    }

    @Test("An upload in parts that is given up leaves no parts, be it the task's end or not")
    func aborted() async throws {
        try await MotoServer.withStore { store, _ in
            for isCancelled in [false, true] {
                let key = MediaStoreChecks.key()
                let writer = try await store.begin(key, mediaType: nil, limit: .max)
                try await writer.write(ByteBuffer(bytes: MediaStoreChecks.noise(S3MediaWriter.partSize)))
                let upload = try #require((writer as? S3MediaWriter)?.upload)
                let task = Task {
                    if isCancelled { withUnsafeCurrentTask { $0?.cancel() } }
                    await writer.discard()
                }
                await task.value
                #expect(try await store.find(key) == nil)
                await #expect(throws: MediaError.notFound) {
                    let query = [CanonicalRequest.Field("uploadId", upload)]
                    _ = try await store.client.ask(S3Request(method: "GET", key: key, query: query))
                }
            }
        }
    }

    @Test("An upload in parts that was left for long is given up, and no other bucket's")
    func leftovers() async throws {
        // moto says of every upload that it began in 2010.
        try await MotoServer.withStore(prefix: "left/") { store, _ in
            let key = MediaStoreChecks.key()
            let writer = try await store.begin(key, mediaType: nil, limit: .max)
            try await writer.write(ByteBuffer(bytes: MediaStoreChecks.noise(S3MediaWriter.partSize)))
            let upload = try #require((writer as? S3MediaWriter)?.upload)
            let parts = S3Request(method: "GET", key: key, query: [.init("uploadId", upload)])
            try await MotoServer.withStore(prefix: "other/") { other, _ in try await other.removeLeftovers() }
            #expect(try await store.client.ask(parts).text.contains("<PartNumber>1</PartNumber>"))
            try await store.removeLeftovers()
            await #expect(throws: MediaError.notFound) { try await store.client.ask(parts).text }
        }
    }

    @Test("Memory holds a part at the most")
    func memory() async throws {
        try await MotoServer.withStore { store, _ in
            let writer = try #require(
                try await store.begin(MediaStoreChecks.key(), mediaType: nil, limit: .max) as? S3MediaWriter)
            for _ in 0..<320 {
                try await writer.write(ByteBuffer(repeating: 1, count: 128 << 10))
                #expect(writer.held < S3MediaWriter.partSize)
            }
            #expect(try await writer.finish().size == 40 << 20)
        }
    }

    @Test("A wrong key, a wrong bucket and a server that isn't there are said to be so")
    func errors() async throws {
        let wrong = AWSCredentials(accessKey: "AKIDTEST", secretKey: "another")
        try await MotoServer.withStore(credentials: wrong) { store, _ in
            await #expect(
                throws: MediaError(
                    .refused, "S3 answered 403 SignatureDoesNotMatch; look at the bucket, its region and what the key may do")
            ) {
                try await store.write(
                    MediaStoreChecks.key(), mediaType: nil, limit: 9, from: MediaStoreChecks.body([[1]]))
            }
            let error = await #expect(throws: MediaError.self) { try await store.find(MediaStoreChecks.key()) }
            #expect(error?.code == .refused)
        }
        try await MotoServer.withStore(bucket: "missing") { store, _ in
            await #expect(
                throws: MediaError(
                    .refused, "S3 answered 404 NoSuchBucket; look at the bucket, its region and what the key may do")
            ) {
                try await store.write(
                    MediaStoreChecks.key(), mediaType: nil, limit: 9, from: MediaStoreChecks.body([[1]]))
            }
        }
        let settings = S3Settings(credentials: MotoServer.credentials, endpoint: "http://127.0.0.1:1")
        try await S3MediaStore.withStore(settings) { store in
            let error = await #expect(throws: MediaError.self) { try await store.find(MediaStoreChecks.key()) }
            #expect(error?.code == .unavailable)
        }
    }

    /// Sends bytes to a URL as a client does that knows nothing else; gives the status.
    private static func put(_ url: String, port: Int, _ bytes: [UInt8], type: String?, method: String = "PUT") async throws -> Int {
        let path = MediaFixture.path(url)
        let connection = try RawConnection(port: port)
        let head =
            "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
            + (type.map { "Content-Type: \($0)\r\n" } ?? "")
            + "Content-Length: \(bytes.count)\r\nConnection: close\r\n\r\n"
        try await connection.send(Array(head.utf8) + bytes)
        let answer = String(decoding: try await connection.receiveAll(), as: UTF8.self)
        return answer.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }

    private static func presigned(
        _ store: S3MediaStore, type: String?, age: Int = 0, lifetime: Int = 7 * 86_400
    ) throws -> (key: MediaKey, url: String) {
        let key = MediaStoreChecks.key("my film.mp4")
        let url = try store.presignedUpload(
            PresignedUpload(
                key: key, mediaType: type, limit: 100, issuedAt: WallClock.system.now().adding(seconds: -age),
                lifetime: lifetime, server: "http://ignored.example.com"))
        return (key, url)
    }

    @Test("A presigned PUT takes the object, with the type that is bound or with any")
    func presignedPut() async throws {
        try await MotoServer.withStore(prefix: "p/") { store, server in
            for (bound, sent, status) in [
                ("video/mp4", "video/mp4", 200), ("video/mp4", "video/webm", 403), ("video/mp4", nil, 403),
                (nil, "video/webm", 200), (nil, nil, 200),
            ] as [(String?, String?, Int)] {
                let (key, url) = try Self.presigned(store, type: bound)
                #expect(url.hasPrefix("http://127.0.0.1:\(server.port)/clips/p/\(key.text)?"))
                #expect(try await Self.put(url, port: server.port, [1, 2, 3], type: sent) == status, "\(bound as Any) \(sent as Any)")
                #expect(try await store.find(key)?.size == (status == 200 ? 3 : nil))
            }
        }
    }

    @Test("A presigned URL that has expired, or is used with another method, is refused")
    func presignedExpired() async throws {
        try await MotoServer.withStore { store, server in
            let (_, old) = try Self.presigned(store, type: nil, age: 61, lifetime: 60)
            #expect(try await Self.put(old, port: server.port, [1], type: nil) == 403)
            let (_, url) = try Self.presigned(store, type: nil)
            for method in ["GET", "DELETE", "POST"] {
                #expect(try await Self.put(url, port: server.port, [1], type: nil, method: method) == 403)
            }
        }
    }

    @Test("A presigned URL that was altered in any character is refused")
    func presignedAltered() async throws {
        try await MotoServer.withStore { store, server in
            let (key, url) = try Self.presigned(store, type: "video/mp4")
            let path = Array(MediaFixture.path(url).utf8)
            for index in 1..<path.count {
                var changed = path
                changed[index] = path[index] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
                let text = String(decoding: changed, as: UTF8.self)
                #expect(try await Self.put(text, port: server.port, [1], type: "video/mp4") == 403, "\(text)")
            }
            #expect(try await store.find(key) == nil)
            #expect(try await Self.put(url, port: server.port, [1], type: "video/mp4") == 200)
        }
    }
}
