import HTTPTypes
import Testing

@testable import ScreenEngine

/// Asks every route that the router has.
struct RouteWalkTests {
    private static let open: Set<String> = ["/healthz", "/metrics", "/schema", "/docs", "/token", "/token/refresh", "/uploads"]

    @Test("Every route but the open ones asks for a token first, whatever the method, with the slash or without")
    func unauthorised() async throws {
        let server = try await WholeServer(try await APITestServer())
        let routes = server.routes
        #expect(routes.count > server.table.endpoints.count)
        try await server.run { client in
            for route in routes {
                let path = route.path.replacing(/{p[0-9]+}/, with: "1")
                guard !RouteWalkTests.open.contains(path) else { continue }
                for form in [path, path + "/"] {
                    let answer = try await client.ask(route.method, form, as: nil)
                    #expect(answer.status == .unauthorized, "\(route.method) \(form)")
                    #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true, "\(route.method) \(form)")
                }
            }
        }
    }

    @Test("The open paths are exactly those of the contract, and the one whose URLs are signed")
    func open() async throws {
        let server = try await WholeServer(try await APITestServer())
        let open = server.table.endpoints.filter { $0.access == .open }.map { String($0.path.dropLast()) }
        #expect(Set(open) == RouteWalkTests.open)
    }

    @Test("Every path answers OPTIONS, HEAD where it has GET, and other methods with 405 and Allow", arguments: ["", "/api"])
    func methods(prefix: String) async throws {
        let fixture = try await APITestServer()
        let server = try await WholeServer(fixture, prefix: prefix)
        let admin = fixture.admin
        try await server.run { client in
            for path in server.table.paths {
                let filled = prefix + path.text.replacing(/{[a-z_]+}/, with: "1")
                var allowed = path.endpoints.map(\.method.rawValue) + ["OPTIONS"]
                if allowed.contains("GET") { allowed.append("HEAD") }
                for form in [filled, String(filled.dropLast())] {
                    let options = try await client.ask(.options, form, as: admin)
                    #expect(options.status == .ok, "OPTIONS \(form)")
                    #expect(RouteWalkTests.names(options.headers[.allow]) == allowed.sorted(), "OPTIONS \(form)")
                    for method in EndpointTable.methods where !allowed.contains(method.rawValue) {
                        let answer = try await client.ask(method, form, as: admin)
                        #expect(answer.status == .methodNotAllowed, "\(method) \(form)")
                        #expect(RouteWalkTests.names(answer.headers[.allow]) == allowed.sorted(), "\(method) \(form)")
                    }
                }
                if prefix.isEmpty { continue }
                let outside = try await client.get(String(filled.dropFirst(prefix.count)), as: admin)
                #expect(outside.status == .notFound, "\(filled) outside of the prefix")
            }
        }
    }

    private static func names(_ allow: String?) -> [String] {
        (allow ?? "").split(separator: ", ").map(String.init).sorted()
    }
}
