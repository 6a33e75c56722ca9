internal import Hummingbird
internal import HummingbirdTesting
internal import HTTPTypes
internal import NIOCore
internal import Testing

@testable internal import ScreenEngine

/// Which answers are packed.
struct CompressionTests {
    private let gzip: HTTPFields = [.acceptEncoding: "gzip"]

    @Test("A long answer is packed for who takes it, and unpacks to the same")
    func long() async throws {
        let server = try await ServerFixture([ServerFixture.open("/a/") { _, _ in ServerFixture.json(5_000) }])
        let packed = try await server.ask(.get, "/a/", gzip)
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(packed.headers[values: .vary] == ["Accept-Encoding"])
        #expect(packed.headers[.contentLength] == String(packed.body.readableBytes))
        #expect(packed.body.readableBytes < 200)
        let plain = try await server.ask(.get, "/a/")
        #expect(plain.headers[.contentEncoding] == nil)
        #expect(plain.headers[values: .vary] == ["Accept-Encoding"])
        #expect(try GzipDecoder.decoded(packed.body) == Array(plain.body.readableBytesView))
    }

    @Test("Short answers, files, ranges, pictures and what is packed already go as they are")
    func unpacked() async throws {
        let large = String(repeating: "a", count: 5_000)
        let server = try await ServerFixture([
            ServerFixture.open("/short/") { _, _ in ServerFixture.json(1_023) },
            ServerFixture.open("/file/") { _, _ in
                ServerFixture.json(5_000, [.eTag: "\"a\"", .acceptRanges: "bytes"])
            },
            ServerFixture.open("/range/") { _, _ in
                Response(
                    status: .partialContent, headers: [.contentType: "text/plain"],
                    body: ResponseBody(byteBuffer: ByteBuffer(string: large)))
            },
            ServerFixture.open("/picture/") { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "image/png"],
                    body: ResponseBody(byteBuffer: ByteBuffer(string: large)))
            },
            ServerFixture.open("/packed/") { _, _ in ServerFixture.json(5_000, [.contentEncoding: "br"]) },
            ServerFixture.open("/unchanged/") { _, _ in Response(status: .notModified) },
        ])
        for path in ["/short/", "/file/", "/range/", "/picture/", "/packed/", "/unchanged/"] {
            let answer = try await server.ask(.get, path, gzip)
            #expect(answer.headers[.contentEncoding] != "gzip", "\(path)")
            if path == "/file/" { #expect(answer.headers[.eTag] == "\"a\"") }
        }
        let head = try await server.ask(.head, "/short/", gzip)
        #expect(head.body.readableBytes == 0)
    }

    @Test("The answer to HEAD has no body, packed or not")
    func head() async throws {
        let server = try await ServerFixture([ServerFixture.open("/a/") { _, _ in ServerFixture.json(5_000) }])
        let answer = try await server.ask(.head, "/a/", gzip)
        #expect(answer.status == .ok)
        #expect(answer.body.readableBytes == 0)
        #expect(answer.headers[.contentEncoding] == nil)
        #expect(answer.headers[.contentLength] == "5000")
    }

    @Test("What can't be made smaller is sent as it is")
    func random() async throws {
        var generator = SystemRandomNumberGenerator()
        let noise = (0..<4_000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let server = try await ServerFixture([
            ServerFixture.open("/a/") { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "text/plain"],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: noise)))
            }
        ])
        let answer = try await server.ask(.get, "/a/", gzip)
        #expect(answer.headers[.contentEncoding] == nil)
        #expect(Array(answer.body.readableBytesView) == noise)
    }

    @Test("A body that is written in parts is packed as one")
    func parts() async throws {
        let server = try await ServerFixture([
            ServerFixture.open("/a/") { _, _ in
                let parts = (0..<100).map { ByteBuffer(string: "line \($0) of the answer\n") }
                return Response(
                    status: .ok, headers: [.contentType: "text/csv"], body: ResponseBody(contentsOf: parts))
            }
        ])
        let packed = try await server.ask(.get, "/a/", gzip)
        #expect(packed.headers[.contentEncoding] == "gzip")
        let text = (0..<100).map { "line \($0) of the answer\n" }.joined()
        #expect(try GzipDecoder.decoded(packed.body) == Array(text.utf8))
    }

    @Test("What is streamed is packed as it is sent")
    func streamed() async throws {
        var generator = SystemRandomNumberGenerator()
        let noise = (0..<100_000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let pieces = [Array("[".utf8), noise, [], Array(repeating: UInt8(ascii: "a"), count: 400_000), Array("]".utf8)]
        let server = try await ServerFixture([
            ServerFixture.open("/a/") { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: ResponseBody { writer in
                        for piece in pieces { try await writer.write(ByteBuffer(bytes: piece)) }
                        try await writer.finish(nil)
                    })
            }
        ])
        let packed = try await server.ask(.get, "/a/", gzip)
        #expect(packed.headers[.contentEncoding] == "gzip" && packed.headers[.contentLength] == nil)
        #expect(packed.headers[values: .vary] == ["Accept-Encoding"])
        #expect(packed.body.readableBytes < 110_000)
        #expect(try GzipDecoder.decoded(packed.body) == pieces.flatMap { $0 })
        let plain = try await server.ask(.get, "/a/")
        #expect(plain.headers[.contentEncoding] == nil && Array(plain.body.readableBytesView) == pieces.flatMap { $0 })
    }

    @Test("A stream gives all of what it took, however little or much that is")
    func stream() throws {
        for size in [0, 1, 16 << 10, 200_000] {
            let stream = try GzipStream()
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
            var packed = stream.pack(ByteBuffer(bytes: bytes))
            packed.writeImmutableBuffer(stream.finish())
            #expect(try GzipDecoder.decoded(packed) == bytes)
        }
    }

    @Test("A packed object has a tag of its own, which says what the client has and what it changes")
    func tagged() async throws {
        let bytes = Array("\"\(String(repeating: "a", count: 5_000))\"".utf8)
        let server = try await ServerFixture([
            ServerFixture.open("/a/") { request, _ in ResourceResponse.object(bytes, for: request) },
            ServerFixture.open("/a/", .put) { request, _ in
                try WriteCondition(request).check { bytes }
                return ResourceResponse.changed(bytes)
            },
        ])
        let plain = try #require(try await server.ask(.get, "/a/").headers[.eTag])
        let answer = try await server.ask(.get, "/a/", gzip)
        let packed = try #require(answer.headers[.eTag])
        #expect(answer.headers[.contentEncoding] == "gzip" && packed == "\(plain.dropLast())-gzip\"")
        #expect(try GzipDecoder.decoded(answer.body) == bytes)
        for tag in [plain, packed, "W/\(packed)"] {
            let known = try await server.ask(.get, "/a/", [.acceptEncoding: "gzip", .ifNoneMatch: tag])
            #expect(known.status == .notModified && known.headers[.eTag] == (tag == plain ? plain : packed))
            #expect(known.headers[values: .vary] == ["Accept-Encoding"])
        }
        // Who doesn't take gzip any more has nothing of what was packed.
        #expect(try await server.ask(.get, "/a/", [.ifNoneMatch: packed]).status == .ok)
        #expect(try await server.ask(.get, "/a/", [.ifNoneMatch: plain]).status == .notModified)
        for tag in [plain, packed] {
            let written = try await server.ask(.put, "/a/", [.acceptEncoding: "gzip", .ifMatch: tag])
            #expect(written.status == .ok && written.headers[.eTag] == packed)
        }
        #expect(try await server.ask(.put, "/a/", [.ifMatch: "\"a-gzip\""]).status == .preconditionFailed)
    }
}
