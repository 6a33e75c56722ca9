internal import HTTPTypes
internal import HummingbirdTesting
internal import Testing

@testable internal import ScreenEngine

/// Whose pages may ask.
struct CrossOriginTests {
    private let preflight: HTTPFields = [.origin: "https://hr.example.com", .accessControlRequestMethod: "PATCH"]

    @Test("Unless asked for, no page of another origin may ask")
    func off() async throws {
        let server = try await ServerFixture()
        let answer = try await server.ask(.get, "/healthz", [.origin: "https://hr.example.com"])
        #expect(answer.status == .ok)
        #expect(answer.headers[.accessControlAllowOrigin] == nil)
        #expect(try await server.ask(.options, "/healthz", preflight).headers[.accessControlAllowOrigin] == nil)
    }

    @Test("Pages of an origin that may ask get an answer before they have a token, and may read what follows")
    func allowed() async throws {
        var server = try await ServerFixture([ServerFixture.account("/a/") { _, _ in ServerFixture.json(2) }])
        server.settings.crossOrigins = ["https://hr.example.com"]
        let first = try await server.ask(.options, "/a/", preflight)
        #expect(first.status == .noContent)
        #expect(first.headers[.accessControlAllowOrigin] == "https://hr.example.com")
        #expect(first.headers[.accessControlAllowMethods]?.contains("PATCH") == true)
        #expect(first.headers[.accessControlAllowHeaders]?.contains("Authorization") == true)
        let then = try await server.ask(
            .get, "/a/", [.origin: "https://hr.example.com", .authorization: "Bearer user-token"])
        #expect(then.status == .ok)
        #expect(then.headers[.accessControlAllowOrigin] == "https://hr.example.com")
        #expect(then.headers[values: .vary].contains("Origin"))
        let refused = try await server.ask(.get, "/a/", [.origin: "https://hr.example.com"])
        #expect(refused.status == .unauthorized)
        #expect(refused.headers[.accessControlAllowOrigin] == "https://hr.example.com")
    }

    @Test("Pages of others may not, unless all may")
    func others() async throws {
        var server = try await ServerFixture([ServerFixture.account("/a/") { _, _ in ServerFixture.json(2) }])
        server.settings.crossOrigins = ["https://hr.example.com"]
        var other = preflight
        other[.origin] = "https://example.org"
        let answer = try await server.ask(.options, "/a/", other)
        #expect(answer.status == .unauthorized)
        #expect(answer.headers[.accessControlAllowOrigin] == nil)
        server.settings.crossOrigins = ["*"]
        #expect(try await server.ask(.options, "/a/", other).headers[.accessControlAllowOrigin] == "*")
    }

    @Test("OPTIONS that is no browser's question is answered as ever")
    func plainOptions() async throws {
        var server = try await ServerFixture()
        server.settings.crossOrigins = ["*"]
        let answer = try await server.ask(.options, "/healthz", [.origin: "https://example.org"])
        #expect(answer.status == .ok)
        #expect(answer.headers[.allow] == "GET, HEAD, OPTIONS")
    }
}
