import Foundation
import HTTPTypes
import NIOCore
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// `PUT` at the URLs that the server signs itself.
struct UploadTests {
    @Test("PUT at a URL that was made for it keeps the recording under its key, without a token")
    func kept() async throws {
        let fixture = try await MediaFixture()
        let store = fixture.store
        try await fixture.run { client in
            let (key, url) = try await fixture.ask(client)
            let film = MediaFixture.film(300_000)
            let answer = try await MediaFixture.put(client, url, film)
            #expect(answer.status == .ok && answer.body.isEmpty)
            let object = try #require(try await store.find(key))
            #expect(answer.headers[.eTag] == "\"\(object.entityTag)\"")
            #expect(try await MediaStoreChecks(store: store).read(key, 0..<object.size) == film)
            // A recording may be sent again for as long as no answer has it.
            #expect(try await MediaFixture.put(client, url, MediaFixture.film(100)).status == .ok)
            #expect(try await store.find(key)?.size == 100)
        }
    }

    @Test("A URL that was altered in any character is refused, and keeps nothing")
    func altered() async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let (key, url) = try await fixture.ask(client, type: "video/mp4")
            let path = Array(MediaFixture.path(url).utf8)
            for index in path.indices.dropFirst() {
                for other in Self.others(than: path[index]) {
                    var changed = path
                    changed[index] = other
                    let text = String(decoding: changed, as: UTF8.self)
                    let answer = try await MediaFixture.put(client, text)
                    // The path itself leads elsewhere; the rest is not what was signed.
                    let isPath = index < "/uploads".utf8.count || text.firstIndex(of: "?") == nil
                    #expect(answer.status == .forbidden || isPath && [.notFound, .unauthorized].contains(answer.status), "\(text)")
                }
                var shorter = path
                shorter.remove(at: index)
                let text = String(decoding: shorter, as: UTF8.self)
                #expect(try await MediaFixture.put(client, text).status != .ok, "\(text)")
            }
            #expect(try await fixture.store.find(key) == nil)
            #expect(try await MediaFixture.put(client, url).status == .ok)
        }
    }

    /// A character of the same kind, and one of another.
    private static func others(than byte: UInt8) -> [UInt8] {
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        return [isDigit ? UInt8(ascii: "0") + (byte + 3) % 10 : byte == UInt8(ascii: "e") ? UInt8(ascii: "f") : UInt8(ascii: "e"), UInt8(ascii: "&")]
            .filter { $0 != byte }
    }

    @Test(
        "What is added, repeated, reordered or written in another way makes the URL another one",
        arguments: ["added", "added first", "repeated", "reordered", "escaped", "unescaped", "capitals", "unsigned", "empty"])
    func rewritten(way: String) async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let (key, url) = try await fixture.ask(client, type: "video/mp4")
            let path = MediaFixture.path(url)
            let signature = String(path.split(separator: "signature=")[1])
            let changed =
                switch way {
                case "added": path + "&x=1"
                case "added first": path.replacing("?key", with: "?x=1&key")
                case "repeated": path + "&limit=99999999"
                case "reordered": path.replacing(/(expires=[0-9]+)&(limit=[0-9]+)/) { "\($0.2)&\($0.1)" }
                case "escaped": path.replacing("answers", with: "%61nswers")
                case "unescaped": path.replacing("%2F", with: "/")
                case "capitals": path.replacing(signature, with: signature.uppercased())
                case "unsigned": path.replacing("&signature=\(signature)", with: "")
                default: String(path.prefix { $0 != "?" })
                }
            #expect(changed != path)
            let answer = try await MediaFixture.put(client, changed)
            #expect(answer.status == .forbidden)
            #expect(answer.text == #"{"detail":"The URL is not one that this server has made."}"#)
            #expect(try await fixture.store.find(key) == nil)
        }
    }

    @Test("The parts of two URLs don't go together")
    func mixed() async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let first = MediaFixture.path(try await fixture.ask(client, type: "video/mp4").url)
            let second = MediaFixture.path(try await fixture.ask(client, name: "other.mp4", type: nil).url)
            let parts = [first, second].map { $0.split(separator: "&signature=") }
            for mixed in ["\(parts[0][0])&signature=\(parts[1][1])", "\(parts[1][0])&signature=\(parts[0][1])"] {
                #expect(try await MediaFixture.put(client, mixed).status == .forbidden)
            }
        }
    }

    @Test("Another key, or another server's, signs nothing here")
    func foreignKey() async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let upload = PresignedUpload(
                key: try await fixture.ask(client).key, limit: 1 << 20, issuedAt: fixture.server.clock.now,
                lifetime: 600, server: "")
            for key in [UInt8(0), 1, 255] {
                let query = UploadSignature(key: Array(repeating: key, count: 32)).query(for: upload)
                #expect(try await MediaFixture.put(client, "/uploads?\(query)").status == .forbidden)
            }
            #expect(try await MediaFixture.put(client, try fixture.store.presignedUpload(upload)).status == .ok)
        }
    }

    @Test("Other methods are 405", arguments: [HTTPRequest.Method.get, .head, .post, .patch, .delete])
    func methods(method: HTTPRequest.Method) async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let (_, url) = try await fixture.ask(client)
            #expect(try await MediaFixture.put(client, url, method: method).status == .methodNotAllowed)
        }
    }

    @Test("A URL is good until it expires, not a second longer, and not after a restart with another clock")
    func expiry() async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let (_, url) = try await fixture.ask(client)
            fixture.server.clock.advance(seconds: 599)
            #expect(try await MediaFixture.put(client, url).status == .ok)
            fixture.server.clock.advance(seconds: 1)
            let answer = try await MediaFixture.put(client, url)
            #expect(answer.status == .forbidden && answer.text == #"{"detail":"The URL has expired."}"#)
        }
    }

    @Test(
        "A type that was asked for is the only one that is taken, one with a wildcard binds nothing",
        arguments: [
            ("video/mp4", "video/mp4", 200), ("video/mp4", "VIDEO/MP4", 200), ("video/mp4", "video/webm", 403),
            ("video/mp4", nil, 403), ("video/mp4", "video/mp4; codecs=avc1", 403),
            ("video/webm;codecs=vp9,opus", "video/webm; codecs=vp9,opus", 200), ("video/*", "video/webm", 200),
            ("*/*", "application/octet-stream", 200), ("audio/*", nil, 200), (nil, "text/plain", 200),
        ] as [(String?, String?, Int)])
    func types(asked: String?, sent: String?, status: Int) async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let (key, url) = try await fixture.ask(client, type: asked)
            #expect(try await MediaFixture.put(client, url, type: sent).status.code == status)
            #expect((try await fixture.store.find(key) != nil) == (status == 200))
        }
    }

    @Test("What is no recording is 415, whatever is said of it", arguments: MediaSnifferTests.samples.filter { $0.type == nil && !$0.bytes.isEmpty })
    func contents(sample: MediaSnifferTests.Sample) async throws {
        let fixture = try await MediaFixture()
        try await fixture.run { client in
            let (key, url) = try await fixture.ask(client, type: "video/mp4")
            let answer = try await MediaFixture.put(client, url, sample.bytes + [UInt8](repeating: 0, count: 9000))
            #expect(answer.status == .unsupportedMediaType)
            #expect(answer.text == #"{"detail":"The file is no recording of sound or film."}"#)
            #expect(try await fixture.store.find(key) == nil)
        }
    }

    @Test("A recording whose bytes trickle in is looked at all the same, and loses none")
    func trickle() async throws {
        let store = try await MediaFixture().store
        for (bytes, type) in [
            (MediaFixture.film(MediaSniffer.length + 7), "video/mp4"), (MediaFixture.film(40), "video/mp4"),
            (Array("no film at all".utf8), nil),
        ] as [([UInt8], String?)] {
            let key = MediaStoreChecks.key()
            let writer = try await store.begin(key, mediaType: nil, limit: .max)
            var sniffed = SniffedWriter(writer)
            for byte in bytes { try await sniffed.write(ByteBuffer(bytes: [byte])) }
            guard let type else {
                await #expect(throws: MediaError.notRecording) { try await sniffed.end() }
                #expect(writer.size == 0)
                continue
            }
            try await sniffed.end()
            #expect(sniffed.mediaType == type)
            #expect(try await writer.finish().size == bytes.count)
            #expect(try await MediaStoreChecks(store: store).read(key, 0..<bytes.count) == bytes)
        }
    }

    @Test("More than the limit is 413, whether it says so or not; nothing is 400")
    func sizes() async throws {
        var fixture = try await MediaFixture()
        fixture.limits.recording = 100_000
        let media = fixture
        try await media.run { client in
            let (key, url) = try await media.ask(client)
            #expect(try await MediaFixture.put(client, url, MediaFixture.film(100_001)).status == .contentTooLarge)
            #expect(try await MediaFixture.put(client, url, []).status == .badRequest)
            #expect(try await media.store.find(key) == nil)
            #expect(try await MediaFixture.put(client, url, MediaFixture.film(100_000)).status == .ok)
        }
        #expect(try media.server.folder.names().contains("media"))
        #expect(try FileVault.names(in: media.store.folder.appending("arriving")) == [])
    }

    @Test("What is an answer already can't be written over, nor what nobody waits for any more")
    func claimed() async throws {
        let fixture = try await MediaFixture()
        let (database, organisation) = (fixture.server.database, fixture.server.organisation)
        try await fixture.run { client in
            let (key, url) = try await fixture.ask(client)
            #expect(try await MediaFixture.put(client, url, MediaFixture.film(200)).status == .ok)
            let other = try await database.write {
                try MediaUploadRepository.claim(key, organisation: organisation + 1, $0)
            }
            #expect(other == nil, "another organisation gets nothing")
            let upload = try await database.write { try MediaUploadRepository.claim(key, organisation: organisation, $0) }
            #expect(upload?.fileName == "xyz.mp4")
            let answer = try await MediaFixture.put(client, url, MediaFixture.film(100))
            #expect(answer.status == .forbidden && answer.text == #"{"detail":"The URL has been used for an answer."}"#)
            #expect(try await fixture.store.find(key)?.size == 200)
            let again = try await database.write { try MediaUploadRepository.claim(key, organisation: organisation, $0) }
            #expect(again == nil)
        }
    }

    @Test("An upload that an answer overtakes leaves the answer's bytes alone")
    func overtaken() async throws {
        let fixture = try await MediaFixture()
        let (database, organisation, store) = (fixture.server.database, fixture.server.organisation, fixture.store)
        try await fixture.run { client in
            let (key, url) = try await fixture.ask(client)
            #expect(try await MediaFixture.put(client, url, MediaFixture.film(200)).status == .ok)
            // The claim comes while the second upload's bytes are under way.
            let steps = Steps(MediaFixture.film(5000)) {
                _ = try await database.write { try MediaUploadRepository.claim(key, organisation: organisation, $0) }
            }
            let controller = UploadController(database: database, clock: fixture.server.clock.wall, store: store)
            let upload = SignedUpload(key: key, limit: 1 << 20, expiresAt: fixture.server.clock.now)
            let refused = await #expect(throws: APIError.self) {
                try await controller.keep(AsyncThrowingStream(unfolding: steps.next), upload)
            }
            #expect(refused?.status == .forbidden)
            #expect(try await store.find(key)?.size == 200)
        }
    }

    /// A piece, something that happens, and the end.
    private actor Steps {
        private var bytes: [UInt8]?
        private let event: @Sendable () async throws -> Void

        init(_ bytes: [UInt8], _ event: @escaping @Sendable () async throws -> Void) {
            self.bytes = bytes
            self.event = event
        }

        nonisolated var next: @Sendable () async throws -> ByteBuffer? { { try await self.step() } }

        private func step() async throws -> ByteBuffer? {
            guard let piece = bytes else { return nil }
            bytes = nil
            try await event()
            return ByteBuffer(bytes: piece)
        }
    }
}
