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

    @Test("Short answers, those with a tag, ranges, pictures and what is packed already go as they are")
    func unpacked() async throws {
        let large = String(repeating: "a", count: 5_000)
        let server = try await ServerFixture([
            ServerFixture.open("/short/") { _, _ in ServerFixture.json(1_023) },
            ServerFixture.open("/tagged/") { _, _ in ServerFixture.json(5_000, [.eTag: "\"a\""]) },
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
        for path in ["/short/", "/tagged/", "/range/", "/picture/", "/packed/", "/unchanged/"] {
            let answer = try await server.ask(.get, path, gzip)
            #expect(answer.headers[.contentEncoding] != "gzip", "\(path)")
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
}
