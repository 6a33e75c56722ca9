internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdTesting
internal import NIOCore
internal import Testing

@testable internal import ScreenEngine

/// Heads of requests and answers, over a real connection.
struct SocketHeadTests {
    /// Sends some bytes to a server with a streamed answer at `/long/`, and one that says its path at `/named/{name}/`.
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
            ServerFixture.open("/named/{name}/") { _, context in
                Response(status: .ok, json: Array(try context.text("name").utf8))
            },
        ])
        return try await Listening.run(server.application) { try await SocketClient.exchange(request, port: $0) }
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

    @Test(
        "What needs no encoding in a path is decoded once, and what needs it stays where it is",
        arguments: [
            ("/%6camed/x/", 404, "Not found."), ("/%6Eamed/%41b%2Dc/", 200, "Ab-c"), ("/named/a%2Fb/", 200, "a/b"),
            ("/named/%2531/", 200, "%31"), ("/named/%%331/", 200, "%31"), ("/named/a%20b/?x=%31", 200, "a b"),
            ("/named%2Fx/", 404, "Not found."), ("/named/%00/", 404, "Not found."), ("/named/x%", 200, "x%"),
            ("/named/%2e%2e/long/", 404, "Not found."), ("/named/100%/%31", 404, "Not found."),
        ])
    func decoded(target: String, status: Int, says: String) async throws {
        let answer = try await exchange("GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
        #expect(answer.hasSuffix(status == 200 ? "\r\n\r\n\(says)" : #"{"detail":"\#(says)"}"#), "\(answer)")
    }

    @Test(
        "What is no request is refused in JSON, with what is wrong with it",
        arguments: [
            ("FOO /long/ HTTP/1.1\r\n\r\n", "501 Not Implemented", "The request's method is unknown."),
            (
                "GET /\(String(repeating: "a", count: 33 << 10)) HTTP/1.1\r\n\r\n",
                "431 Request Header Fields Too Large", "The request's head is too large."
            ),
            (
                "GET /long/ HTTP/1.1\r\nX-A: \(String(repeating: "a", count: 300 << 10))\r\n\r\n",
                "431 Request Header Fields Too Large", "The request's head is too large."
            ),
            (
                "GET /long/ HTTP/1.1\r\n\(String(repeating: "X-A: a\r\n", count: 101))\r\n",
                "431 Request Header Fields Too Large", "The request's head is too large."
            ),
            ("GET /long/ HTTP/1.1\r\nX A: a\r\n\r\n", "400 Bad Request", "The request can't be read."),
        ])
    func refused(request: String, status: String, sentence: String) async throws {
        let answer = try await exchange(request)
        #expect(answer.hasPrefix("HTTP/1.1 \(status)\r\n"), "\(answer)")
        #expect(answer.hasSuffix(#"{"detail":"\#(sentence)"}"#), "\(answer)")
        #expect(answer.lowercased().contains("\r\nconnection: close\r\n"))
    }

    @Test("What is no request after one that was gets an answer of its own")
    func refusedLater() async throws {
        let first = "GET /named/a/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let answer = try await exchange(first + "FOO /named/b/ HTTP/1.1\r\n\r\n")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.contains("\r\n\r\naHTTP/1.1 "), "\(answer)")
    }

    @Test("A path without anything to decode is left as it is, and so is a query")
    func untouched() {
        for target in ["/jobs/", "/jobs/?a=%31", "/named/%2F/", "/named/%zz/%31/", "*", "/named/%3", ""] {
            #expect(PercentDecoding.unreserved(inPathOf: target) == nil, "\(target)")
        }
        #expect(PercentDecoding.unreserved(inPathOf: "/%7e%5F/%c3%bc?%31") == "/~_/%c3%bc?%31")
    }
}
