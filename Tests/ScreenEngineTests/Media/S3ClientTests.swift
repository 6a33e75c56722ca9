import HTTPTypes
import NIOCore
import Synchronization
import TestSupport
import Testing

@testable import ScreenEngine

/// What the client of S3 does when things go wrong.
struct S3ClientTests {
    private static let tag: HTTPFields = [.eTag: "\"t1\""]
    private static let error = "<?xml version=\"1.0\"?><Error><Code>InternalError</Code><Message>m</Message></Error>"
    private static let key = MediaStoreChecks.key()

    @Test("A request that fails for a while is repeated as it was, until it is answered")
    func repeated() async throws {
        let script: [PlayedS3.Step] = [
            .answer(.serviceUnavailable, "<Error><Code>SlowDown</Code></Error>"), .answer(.internalServerError, Self.error),
            .cut(.ok, "", length: 9), .answer(.ok, "", Self.tag), .answer(.ok, "123", Self.tag),
        ]
        try await PlayedS3.run(script) { store, played in
            let object = try await store.write(
                Self.key, mediaType: nil, limit: 9, from: MediaStoreChecks.body([Array("abc".utf8)]))
            #expect(object == MediaObject(size: 3, entityTag: "t1"))
            let put = PlayedS3.Asked(line: "PUT clip.mp4", body: "abc")
            #expect(played.asked == [put, put, put, put, PlayedS3.Asked(line: "HEAD clip.mp4", body: "")])
        }
    }

    @Test("What fails for too long is given up, and said to be away")
    func givenUp() async throws {
        try await PlayedS3.run(Array(repeating: .answer(.serviceUnavailable, Self.error), count: 9)) { store, played in
            await #expect(throws: MediaError(.unavailable, "S3 answered 503; it may pass")) {
                try await store.find(Self.key)
            }
            #expect(played.asked.count == S3Client.attempts)
        }
    }

    @Test("What is refused is not asked again, and no redirect is followed", arguments: [400, 401, 403, 301, 307, 409, 412])
    func refused(status: Int) async throws {
        let script: [PlayedS3.Step] = [
            .answer(.init(code: status), "<Error><Code>Wrong</Code></Error>", [.location: "/elsewhere"])
        ]
        try await PlayedS3.run(script) { store, played in
            let problem = "S3 answered \(status) Wrong; look at the bucket, its region and what the key may do"
            await #expect(throws: MediaError(.refused, problem)) { try await store.delete(Self.key) }
            #expect(played.asked.count == 1)
        }
    }

    @Test("An object that is gone already is deleted")
    func deletedTwice() async throws {
        try await PlayedS3.run([.answer(.notFound, "<Error><Code>NoSuchKey</Code></Error>")]) { store, played in
            try await store.delete(Self.key)
            #expect(played.asked.map(\.line) == ["DELETE clip.mp4"])
        }
    }

    private static func read(_ store: S3MediaStore) async throws -> String {
        var text = ""
        try await store.read(key, 0..<10) { text += String(buffer: $0) }
        return text
    }

    @Test("A read that breaks off goes on where it was, in the same object")
    func resumed() async throws {
        let script: [PlayedS3.Step] = [
            .cut(.partialContent, "0123", length: 10, Self.tag), .cut(.partialContent, "45", length: 6, Self.tag),
            .answer(.serviceUnavailable), .answer(.partialContent, "6789", Self.tag),
        ]
        try await PlayedS3.run(script) { store, played in
            let text = try await Self.read(store)
            #expect(text == "0123456789")
            #expect(played.asked.map(\.range) == ["bytes=0-9", "bytes=4-9", "bytes=6-9", "bytes=6-9"])
            #expect(played.asked.map(\.condition) == [nil, "\"t1\"", "\"t1\"", "\"t1\""])
        }
    }

    @Test("A read that gets nowhere ends")
    func stuck() async throws {
        let script = [PlayedS3.Step](repeating: .cut(.partialContent, "", length: 10, Self.tag), count: 30)
        try await PlayedS3.run(script) { store, _ in
            let error = await #expect(throws: MediaError.self) { try await Self.read(store) }
            #expect(error?.code == .unavailable)
        }
    }

    @Test("A read of an object that was replaced meanwhile doesn't mix the two")
    func replaced() async throws {
        let script: [PlayedS3.Step] = [
            .cut(.partialContent, "0123", length: 10, Self.tag),
            .answer(.preconditionFailed, "<Error><Code>PreconditionFailed</Code></Error>"),
        ]
        try await PlayedS3.run(script) { store, _ in
            await #expect(throws: MediaError.self) { try await Self.read(store) }
        }
    }

    @Test("A whole object where a part was asked for is not taken for the part")
    func ignoredRange() async throws {
        try await PlayedS3.run([.answer(.ok, "0123456789", Self.tag)]) { store, _ in
            await #expect(throws: MediaError(.refused, "S3 gave a whole object where a part was asked for")) {
                try await Self.read(store)
            }
        }
    }

    private static let parts = (0..<2).map { [UInt8](repeating: $0, count: S3MediaWriter.partSize) }
    private static let begun = PlayedS3.Step.answer(
        .ok, "<InitiateMultipartUploadResult><UploadId>u/1+</UploadId></InitiateMultipartUploadResult>")

    @Test("An upload whose end S3 takes back after it has begun to answer is no success, and is given up")
    func lateError() async throws {
        let script = [Self.begun, .answer(.ok, "", Self.tag), .answer(.ok, "", Self.tag), .answer(.ok, Self.error), .answer(.noContent)]
        try await PlayedS3.run(script) { store, played in
            await #expect(throws: MediaError(.unavailable, "S3 answered InternalError to the end of an upload; it may pass")) {
                try await store.write(Self.key, mediaType: nil, limit: .max, from: MediaStoreChecks.body(Self.parts))
            }
            #expect(
                played.asked.map(\.line) == [
                    "POST clip.mp4?uploads=", "PUT clip.mp4?partNumber=1&uploadId=u%2F1%2B",
                    "PUT clip.mp4?partNumber=2&uploadId=u%2F1%2B", "POST clip.mp4?uploadId=u%2F1%2B",
                    "DELETE clip.mp4?uploadId=u%2F1%2B",
                ])
        }
    }

    @Test("An upload whose end was heard though its answer was lost is a success")
    func lostAnswer() async throws {
        let size = String(2 * S3MediaWriter.partSize)
        let script = [
            Self.begun, .answer(.ok, "", Self.tag), .answer(.ok, "", Self.tag), .cut(.ok, "", length: 5),
            .answer(.notFound, "<Error><Code>NoSuchUpload</Code></Error>"),
            .answer(.ok, "", [.eTag: "\"t2-2\"", .contentLength: size]), .answer(.ok, "", [.eTag: "\"t2-2\"", .contentLength: size]),
        ]
        try await PlayedS3.run(script) { store, played in
            let object = try await store.write(
                Self.key, mediaType: nil, limit: .max, from: MediaStoreChecks.body(Self.parts))
            #expect(object.entityTag == "t2-2")
            #expect(played.asked[3].body == played.asked[4].body)
            #expect(
                played.asked[3].body == """
                    <CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>"t1"</ETag></Part>\
                    <Part><PartNumber>2</PartNumber><ETag>"t1"</ETag></Part></CompleteMultipartUpload>
                    """)
        }
    }

    @Test("Uploads in parts that nobody has ended for a day are given up, over all pages; others stay")
    func leftovers() async throws {
        func upload(_ key: String, _ name: String, _ time: String) -> String {
            "<Upload><Key>\(key)</Key><UploadId>\(name)</UploadId><Initiated>\(time)</Initiated></Upload>"
        }
        let (key, fresh) = (Self.key.text, AmazonTime(WallClock.system.now()))
        let now = "\(fresh.day.prefix(4))-\(fresh.day.dropFirst(4).prefix(2))-\(fresh.day.suffix(2))T23:59:59.000Z"
        let first = """
            <ListMultipartUploadsResult><IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker>\
            <NextUploadIdMarker>u</NextUploadIdMarker>\(upload(key, "old", "2010-11-10T20:48:33.000Z"))\
            \(upload(key, "new", now))\(upload("answers/elsewhere", "foreign", "2010-11-10T20:48:33.000Z"))\
            </ListMultipartUploadsResult>
            """
        let second = "<R><IsTruncated>false</IsTruncated>\(upload(key, "older", "2009-01-01T00:00:00.000Z"))</R>"
        let script: [PlayedS3.Step] = [
            .answer(.ok, first), .answer(.noContent), .answer(.ok, second), .answer(.notFound, Self.error),
        ]
        try await PlayedS3.run(script) { store, played in
            try await store.removeLeftovers()
            #expect(
                played.asked.map(\.line) == [
                    "GET clips?prefix=answers%2F&uploads=", "DELETE clip.mp4?uploadId=old",
                    "GET clips?key-marker=k&prefix=answers%2F&upload-id-marker=u&uploads=",
                    "DELETE clip.mp4?uploadId=older",
                ])
        }
    }

    @Test("Each wait is longer than the one before, and no two are the same by design")
    func pauses() async throws {
        let waits = Mutex<[Duration]>([])
        let settings = S3Settings(credentials: MotoServer.credentials, endpoint: "http://127.0.0.1:1")
        try await S3MediaStore.withStore(settings) { store in
            var client = store.client
            client.pause = { wait in waits.withLock { $0.append(wait) } }
            let waiting = S3MediaStore(client: client, threads: store.threads)
            await #expect(throws: MediaError.self) { try await waiting.find(Self.key) }
        }
        let found = waits.withLock { $0 }
        #expect(found.count == S3Client.attempts - 1)
        for (index, wait) in found.enumerated() {
            let longest = S3Client.firstPause * (1 << index)
            #expect(wait <= longest && wait >= longest / 2)
        }
    }
}
