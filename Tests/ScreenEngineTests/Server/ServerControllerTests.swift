internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdTesting
internal import Testing

@testable internal import ScreenEngine

/// What the server says of itself.
struct ServerControllerTests {
    @Test("A server whose store answers is well")
    func healthy() async throws {
        let answer = try await ServerFixture().ask(.get, "/healthz")
        #expect(answer.status == .ok)
        #expect(answer.text == #"{"status":"ok"}"#)
    }

    @Test("A server whose store is gone is not")
    func unhealthy() async throws {
        let server = try await ServerFixture()
        await server.store.database.close()
        let answer = try await server.ask(.get, "/healthz")
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.text == #"{"status":"unavailable"}"#)
    }

    @Test("Measurements are for administrators only")
    func access() async throws {
        let server = try await ServerFixture()
        #expect(try await server.ask(.get, "/metrics").status == .unauthorized)
        #expect(try await server.ask(.get, "/metrics", [.authorization: "Bearer user-token"]).status == .forbidden)
        let answer = try await server.ask(.get, "/metrics", [.authorization: "Bearer admin-token"])
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        #expect(answer.text.contains("# TYPE http_requests_total counter"))
    }

    @Test("From this machine they need no token, unless a proxy on it asks for another")
    func loopback() async throws {
        let server = try await ServerFixture()
        try await server.connected { client in
            let near = try await client.get("/metrics")
            #expect(near.status == .ok)
            let far = try await client.get("/metrics", headers: [.xForwardedFor: "203.0.113.7"])
            #expect(far.status == .unauthorized)
        }
    }

    @Test("Behind a trusted proxy the client's own address counts")
    func trustedProxy() async throws {
        var server = try await ServerFixture([
            ServerFixture.open("/who/") { _, context in
                Response(status: .ok, json: Array("\"\(context.clientAddress) \(context.isSecure)\"".utf8))
            }
        ])
        server.settings.trustedProxies = TrustedProxies(
            blocks: [try #require(AddressBlock("127.0.0.0/8")), try #require(AddressBlock("::1"))])
        try await server.connected { client in
            let fields: HTTPFields = [.xForwardedFor: "198.51.100.1, 203.0.113.7", .xForwardedProto: "https"]
            let answer = try await client.get("/who/", headers: fields)
            #expect(answer.body.map { String(buffer: $0) } == "\"203.0.113.7 true\"")
            #expect(answer.headers[.strictTransportSecurity] != nil)
        }
    }

    @Test("Requests are counted by the route's template, so that identifiers make no new series")
    func templates() async throws {
        let server = try await ServerFixture([ServerFixture.account("/jobs/{id}/") { _, _ in ServerFixture.json(2) }])
        try await server.application().test(.router) { client in
            for id in 1...3 {
                try await client.execute(
                    uri: "/jobs/\(id)/", method: .get, headers: [.authorization: "Bearer user-token"]
                ) { #expect($0.status == .ok) }
            }
            for path in ["/x/", "/y/"] { try await client.execute(uri: path, method: .get) { _ in } }
        }
        let text = String(decoding: await server.dependencies.metrics.rendered(), as: UTF8.self)
        #expect(text.contains(#"http_requests_total{method="GET",route="/jobs/{id}/",status="200"} 3"#))
        #expect(text.contains(#"http_requests_total{method="GET",route="NotFound",status="404"} 2"#))
        #expect(text.contains(#"http_request_duration_seconds_count{method="GET",route="/jobs/{id}/"} 3"#))
        #expect(text.contains("http_requests_in_flight 0"))
    }
}
