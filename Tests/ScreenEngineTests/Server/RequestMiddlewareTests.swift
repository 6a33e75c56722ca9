internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdTesting
internal import NIOCore
internal import Testing

@testable internal import ScreenEngine

/// What holds for every request, whatever it asks for.
struct RequestMiddlewareTests {
    private struct Unforeseen: Error, CustomStringConvertible { let description = "Priya Nair, priya@example.com" }

    @Test("An error that nobody foresaw is 500 with an id that one line of the log has too, and nothing else")
    func unforeseen() async throws {
        let server = try await ServerFixture([ServerFixture.open("/a/") { _, _ in throw Unforeseen() }])
        let answer = try await server.ask(.get, "/a/?search=priya", [.xRequestID: "req-1"])
        #expect(answer.status == .internalServerError)
        #expect(answer.text == #"{"detail":"Server error.","request_id":"req-1"}"#)
        let errors = server.log.lines.filter { $0.contains(#""level":"error""#) }
        #expect(errors.count == 1)
        #expect(errors[0].contains(#""request_id":"req-1""#) && errors[0].contains("Unforeseen"))
        #expect(!server.log.lines.contains { $0.lowercased().contains("priya") })
    }

    @Test("What an error that is safe to log says is in the log, not in the answer")
    func safeError() async throws {
        let server = try await ServerFixture([
            ServerFixture.open("/a/") { _, _ in throw StoreError(.full, "the disk is full") }
        ])
        let answer = try await server.ask(.get, "/a/")
        #expect(answer.status == .internalServerError)
        #expect(!answer.text.contains("disk"))
        #expect(server.log.lines.contains { $0.contains(#""reason":"the disk is full""#) })
    }

    @Test(
        "Errors of the framework are in DRF's shape",
        arguments: [
            (HTTPResponse.Status.notFound, #"{"detail":"Not found."}"#),
            (.contentTooLarge, #"{"detail":"Request body is too large."}"#),
            (.badRequest, #"{"detail":"Bad Request."}"#),
        ])
    func framework(status: HTTPResponse.Status, body: String) async throws {
        let server = try await ServerFixture([ServerFixture.open("/a/") { _, _ in throw HTTPError(status) }])
        let answer = try await server.ask(.get, "/a/")
        #expect(answer.status == status)
        #expect(answer.text == body)
        #expect(answer.headers[.contentType] == "application/json")
    }

    @Test("A client that goes while its request is read is no failure of the server")
    func brokenOff() async throws {
        let server = try await ServerFixture([ServerFixture.open("/a/") { _, _ in throw ChannelError.inputClosed }])
        #expect(try await server.ask(.get, "/a/").status == .badRequest)
        #expect(!server.log.lines.contains { $0.contains(#""level":"error""#) })
    }

    @Test("A body over the bound is 413")
    func tooLarge() async throws {
        let server = try await ServerFixture([
            ServerFixture.open("/a/", .post) { request, _ in
                _ = try await request.body.collect(upTo: 10)
                return ServerFixture.json(2)
            }
        ])
        let answer = try await server.ask(.post, "/a/", body: "12345678901")
        #expect(answer.status == .contentTooLarge)
        #expect(answer.text == #"{"detail":"Request body is too large."}"#)
    }

    @Test("An unknown path is 404 in JSON, with all headers")
    func notFound() async throws {
        let answer = try await ServerFixture().ask(.get, "/nowhere/")
        #expect(answer.status == .notFound)
        #expect(answer.text == #"{"detail":"Not found."}"#)
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[.xRequestID] != nil)
    }

    @Test("A harmless X-Request-ID is kept, another one replaced", arguments: ["a", "A-b_c.9", String(repeating: "x", count: 64)])
    func requestID(id: String) async throws {
        let server = try await ServerFixture()
        #expect(try await server.ask(.get, "/healthz", [.xRequestID: id]).headers[.xRequestID] == id)
        for bad in ["", "a b", "a\"", id + String(repeating: "x", count: 64), "é"] {
            let made = try await server.ask(.get, "/healthz", [.xRequestID: bad]).headers[.xRequestID]
            #expect(made?.count == 16)
        }
    }

    @Test("Names of requests don't repeat")
    func naming() {
        let naming = RequestNaming(seed: 42)
        #expect(Set((0..<10_000).map { _ in naming.name([:]) }).count == 10_000)
    }

    @Test("Without a token, or with one that is none, an account's route is 401")
    func unauthenticated() async throws {
        let server = try await ServerFixture([
            ServerFixture.account("/a/") { _, context in ServerFixture.json(context.account.id) }
        ])
        for value in [nil, "", "Basic YTpi", "Bearer", "Bearer ", "Bearer a b"] {
            let answer = try await server.ask(.get, "/a/", value.map { [.authorization: $0] } ?? [:])
            #expect(answer.status == .unauthorized, "\(value ?? "none")")
            #expect(answer.headers[.wwwAuthenticate] == "Bearer")
            #expect(answer.text == #"{"detail":"Authentication credentials were not provided."}"#)
        }
        let answer = try await server.ask(.get, "/a/", [.authorization: "Bearer nonsense"])
        #expect(answer.status == .unauthorized)
        #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
        #expect(
            answer.text == #"{"detail":"Given token not valid for any token type","code":"token_not_valid"}"#)
        for value in ["Bearer user-token", "bearer  user-token"] {
            #expect(try await server.ask(.get, "/a/", [.authorization: value]).status == .ok)
        }
    }

    @Test("The log says who asked for what and how it went, and no token")
    func accessLog() async throws {
        let server = try await ServerFixture([ServerFixture.account("/a/") { _, _ in ServerFixture.json(2) }])
        _ = try await server.ask(
            .get, "/a/?name=priya", [.authorization: "Bearer admin-token", .xRequestID: "req-2"])
        #expect(server.log.lines.count == 1)
        let line = try #require(server.log.lines.first)
        #expect(line.contains(#""method":"GET","path":"/a/?name=","status":200,"duration_ms":"#))
        #expect(line.hasSuffix(#","account":7,"organisation":3,"request_id":"req-2"}"#))
        #expect(!line.contains("token"))
    }

    @Test("API answers aren't kept by browsers; pages get a policy of their own, and what a handler says stays")
    func securityHeaders() async throws {
        let server = try await ServerFixture([
            ServerFixture.open("/json/") { _, _ in ServerFixture.json(2) },
            ServerFixture.open("/page/") { _, _ in
                Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"])
            },
            ServerFixture.open("/own/") { _, _ in
                ServerFixture.json(2, [.cacheControl: "max-age=60", .contentSecurityPolicy: "default-src 'self'"])
            },
        ])
        let json = try await server.ask(.get, "/json/").headers
        #expect(json[.cacheControl] == "no-store")
        #expect(json[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
        #expect(json[.xFrameOptions] == "DENY")
        #expect(json[.referrerPolicy] == "no-referrer")
        #expect(json[.strictTransportSecurity] == nil)
        #expect(try await server.ask(.get, "/page/").headers[.contentSecurityPolicy]?.contains("default-src 'self'") == true)
        let own = try await server.ask(.get, "/own/").headers
        #expect(own[values: .cacheControl] == ["max-age=60"])
        #expect(own[values: .contentSecurityPolicy] == ["default-src 'self'"])
    }

    @Test("The same path with and without its slash, and under a prefix only there")
    func paths() async throws {
        var server = try await ServerFixture()
        #expect(try await server.ask(.get, "/healthz").status == .ok)
        #expect(try await server.ask(.get, "/healthz/").status == .ok)
        server.settings.prefix = "/api"
        #expect(try await server.ask(.get, "/api/healthz").status == .ok)
        #expect(try await server.ask(.get, "/healthz").status == .notFound)
    }

    @Test("A type that nobody can have is 406, a method that a path doesn't have 405 with those it has")
    func refusals() async throws {
        let server = try await ServerFixture([
            ServerFixture.account("/a/", .put) { _, _ in
                Issue.record("it has been done"); return ServerFixture.json(2)
            }
        ])
        let user: HTTPFields = [.authorization: "Bearer user-token"]
        var fields = user
        fields[.accept] = "text/html"
        let unacceptable = try await server.ask(.put, "/a/", fields)
        #expect(unacceptable.status == .notAcceptable)
        #expect(unacceptable.text == #"{"detail":"Could not satisfy the request Accept header."}"#)
        let method = try await server.ask(.delete, "/a/", user)
        #expect(method.status == .methodNotAllowed)
        #expect(method.headers[.allow] == "PUT, OPTIONS")
        #expect(try await server.ask(.delete, "/a/").status == .unauthorized)
    }
}
