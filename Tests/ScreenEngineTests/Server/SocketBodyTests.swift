internal import Foundation
internal import HTTPTypes
internal import HummingbirdTesting
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import SystemPackage
internal import TestSupport
internal import Testing

@testable internal import ScreenEngine

/// Bodies that misbehave, over a real connection.
struct SocketBodyTests {
    private let hiring: HiringFixture

    init() async throws { hiring = try await HiringFixture() }

    /// Sends some bytes to the whole server and no more; gives all that comes until the server closes the connection.
    private func exchange(_ bytes: String, limits: ConnectionLimits = .patient) async throws -> String {
        let server = hiring.server
        let whole = try await WholeServer(server)
        let dependencies = ServerDependencies(
            database: server.database, clock: server.clock.wall, authenticator: TestAuthenticator(),
            keyring: whole.keyring, hasher: PasswordHasher(random: .system),
            log: LogOutput(format: .text, level: .critical, clock: server.clock.wall) { _ in },
            metrics: PrometheusRegistry())
        var settings = ServerSettings()
        settings.port = 0
        let router = buildRouter(dependencies, settings, endpoints: whole.table)
        return try await Listening.run {
            try buildApplication(settings, dependencies, router: router, limits: limits, onListening: $0)
        } _: { port in
            let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .connect(host: "127.0.0.1", port: port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                    }
                }
            return try await channel.executeThenClose { inbound, outbound in
                try await outbound.write(ByteBuffer(string: bytes))
                var answer = ByteBuffer()
                // The server may close while it has not read all: what it said before counts.
                do {
                    for try await var piece in inbound { answer.writeBuffer(&piece) }
                } catch is IOError {}
                return String(buffer: answer)
            }
        }
    }

    /// A request's head, closing the connection after it.
    private func head(_ path: String, _ type: String, length: Int) -> String {
        """
        POST \(path) HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer \(TestAuthenticator.token(hiring.admin))\r
        Content-Type: \(type)\r
        Content-Length: \(length)\r
        Connection: close\r
        \r

        """
    }

    private static let form = "multipart/form-data; boundary=edge"

    private static func field(_ name: String, _ value: String) -> String {
        "--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }

    private static let file =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cv.txt\"\r\n\r\nNina Example\r\n"

    private func uploads() throws -> [String] {
        let folder = hiring.server.folder.path.appending("media/incoming").string
        return try FileManager.default.contentsOfDirectory(atPath: folder)
    }

    @Test(
        "A body that stops coming is answered with 408, and nothing of it is kept",
        arguments: [
            ("/candidates/", "application/json", #"{"name": "Ni"#), ("/resumes/", form, file),
            ("/resumes/", form, String(file.dropLast(6))),
        ])
    func stopped(path: String, type: String, start: String) async throws {
        var limits = ConnectionLimits.patient
        (limits.body, limits.drain, limits.tick) = (.milliseconds(200), .milliseconds(200), .milliseconds(50))
        let answer = try await exchange(head(path, type, length: 100_000) + start, limits: limits)
        #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        #expect(answer.hasSuffix(#"{"detail":"The request took too long to arrive."}"#))
        #expect(try uploads() == [])
        #expect(try await hiring.int("SELECT count(*) FROM candidates") == 0)
    }

    @Test("A field of a form that is too large is refused, before and after the file, and nothing is kept")
    func largeField() async throws {
        let large = SocketBodyTests.field("name", String(repeating: "n", count: (64 << 10) + 1))
        let job = SocketBodyTests.field("job", String(hiring.job))
        for body in [large + job + SocketBodyTests.file, job + SocketBodyTests.file + large] {
            let body = body + "--edge--\r\n"
            let answer = try await exchange(head("/resumes/", SocketBodyTests.form, length: body.utf8.count) + body)
            #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
            #expect(answer.hasSuffix(#"{"detail":"Multipart form parse error - A field is too large"}"#))
            #expect(try uploads() == [])
        }
        #expect(try await hiring.int("SELECT count(*) FROM resumes") == 0)
    }

    @Test("A field that is as large as it may be is taken")
    func largestField() async throws {
        let largest = SocketBodyTests.field("note", String(repeating: "n", count: 64 << 10))
        let body =
            largest + SocketBodyTests.field("job", String(hiring.job)) + SocketBodyTests.file + "--edge--\r\n"
        let answer = try await exchange(head("/resumes/", SocketBodyTests.form, length: body.utf8.count) + body)
        #expect(answer.hasPrefix("HTTP/1.1 201 Created\r\n"), "\(answer)")
    }
}
