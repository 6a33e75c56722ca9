internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdTesting
internal import NIOCore
internal import Testing

@testable internal import ScreenEngine

/// Heads of requests and answers, over a real connection.
struct SocketHeadTests {
    /// Sends some bytes to a server with a streamed answer at `/long/`.
    private func exchange(_ request: String) async throws -> String {
        let server = try await ServerFixture([
            ServerFixture.open("/long/") { _, _ in
                Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: ResponseBody { writer in
                        try await writer.write(ByteBuffer(string: "[]"))
                        try await writer.finish(nil)
                    })
            },
        ])
        return try await server.application().test(.live) { client in
            try await SocketClient.exchange([request], port: try #require(client.port))
        }
    }

    @Test("HEAD of what is streamed has no length and no body, and the next answer follows its head")
    func streamed() async throws {
        let head = "HEAD /long/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let answers = try await exchange(
            head + head + "GET /long/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        let parts = answers.split(separator: "\r\n\r\n", omittingEmptySubsequences: false)
        try #require(parts.count == 5, "\(answers)")
        for part in parts.prefix(3) {
            #expect(part.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(!part.lowercased().contains("content-length"))
        }
        #expect(parts[3] == "2\r\n[]\r\n0")
        #expect(parts[4] == "")
    }
}
