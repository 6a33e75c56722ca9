import HTTPTypes
import Hummingbird
import Testing

@testable import ScreenEngine

@Suite struct EndpointTableTests {
    /// Each endpoint answers with its name and what it found in the path.
    private let server = KitServer(endpoints: [
        .account(.get, "/things/", "list"),
        .account(.post, "/things/", "create"),
        .account(.get, "/things/{id}/", "show"),
        .account(.get, "/things/me/", "mine"),
        Endpoint(.delete, "/things/{id}/", "delete", tag: "Test", access: .admin, answers: []) { _, context in
            Response(status: .ok, json: Array("delete \(try context.id())".utf8))
        },
        .account(.get, "/candidate/{job_id}/", "ranked", "job_id"),
        .account(.get, "/candidate/{candidate_id}/answers/", "answers", "candidate_id"),
        .account(.get, "/candidate/{candidate_id}/job/{job_id}/", "both", "candidate_id", "job_id"),
        Endpoint(.get, "/named/{name}/steps/", "named", tag: "Test", answers: []) { _, context in
            Response(status: .ok, json: Array(try context.text("name").utf8))
        },
        .open(.get, "/healthz/", "health", tag: "Test", answers: []) { _, _ in
            Response(status: .ok, json: Array("well".utf8))
        },
    ])

    @Test(arguments: [
        (HTTPRequest.Method.get, "/things/", "list"), (.get, "/things", "list"), (.get, "/things/?page=2", "list"),
        (.post, "/things/", "create"), (.get, "/things/7/", "show 7"), (.get, "/things/7", "show 7"),
        (.get, "/things/007/", "show 7"), (.get, "/things/me/", "mine"), (.get, "/candidate/5/", "ranked 5"),
        (.get, "/candidate/5/answers/", "answers 5"), (.get, "/candidate/5/job/6/", "both 5 6"),
        (.get, "/named/Resume%20Screening/steps/", "Resume Screening"), (.get, "/named/a+b%2Fc/steps", "a+b/c"),
        (.get, "/healthz/", "well"), (.get, "/healthz", "well"),
    ])
    func `A path answers with its slash and without, and knows its names`(
        method: HTTPRequest.Method, uri: String, body: String
    ) async throws {
        let answer = try await server.ask(method, uri)
        #expect(answer.status == 200)
        #expect(answer.body == body)
    }

    @Test(arguments: [
        "/things/x/", "/things/-1/", "/things/1.0/", "/things/99999999999999999999/", "/things/%31/", "/things/1/x/",
        "/nothing/", "/candidate/x/answers/", "/named/%FF/steps/", "/things/１/",
    ])
    func `What is no identifier or no path is not found`(uri: String) async throws {
        let answer = try await server.ask(.get, uri)
        #expect(answer.status == 404)
        #expect(answer.body == #"{"detail":"Not found."}"# || answer.body.isEmpty)
    }

    @Test(arguments: [
        (HTTPRequest.Method.put, "/things/", "GET, POST, HEAD, OPTIONS"), (.patch, "/things/1/", "GET, DELETE, HEAD, OPTIONS"),
        (.post, "/things/me", "GET, HEAD, OPTIONS"), (.trace, "/things/", "GET, POST, HEAD, OPTIONS"),
        (.init("PROPFIND")!, "/healthz/", "GET, HEAD, OPTIONS"),
    ])
    func `A method that a path hasn't is 405 with those that it has`(
        method: HTTPRequest.Method, uri: String, allow: String
    ) async throws {
        let answer = try await server.ask(method, uri)
        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == allow)
        #expect(answer.body == #"{"detail":"Method \"\#(method.rawValue)\" not allowed."}"#)
    }

    @Test func `OPTIONS says what a path is and has`() async throws {
        let answer = try await server.ask(.options, "/things/")
        #expect(answer.status == 200)
        #expect(answer.headers[.allow] == "GET, POST, HEAD, OPTIONS")
        #expect(answer.body.hasPrefix(#"{"name":"Test","description":"list","#))
    }

    @Test func `HEAD has the head of GET and no body`() async throws {
        let get = try await server.ask(.get, "/things/7/")
        let head = try await server.ask(.head, "/things/7/")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head.headers[.contentLength] == "6")
        #expect(head.headers[.contentType] == get.headers[.contentType])
        #expect(try await server.ask(.head, "/things/x/").status == 404)
    }

    @Test(arguments: [
        (HTTPRequest.Method.get, "/things/"), (.get, "/things/x/"), (.put, "/things/"), (.options, "/things/"),
        (.head, "/things/7/"), (.delete, "/things/7/"),
    ])
    func `Who asks without an account hears of nothing else first`(
        method: HTTPRequest.Method, uri: String
    ) async throws {
        let answer = try await server.ask(method, uri, headers: [:])
        #expect(answer.status == 401)
        #expect(answer.headers[.wwwAuthenticate] == "Bearer")
        #expect(try await server.ask(.get, "/healthz/", headers: [:]).status == 200)
    }

    @Test func `What is for administrators is forbidden to others`() async throws {
        let refused = try await server.ask(.delete, "/things/7/")
        #expect(refused.status == 403)
        #expect(refused.body == #"{"detail":"You do not have permission to perform this action."}"#)
        let done = try await server.ask(.delete, "/things/7/", headers: [.authorization: "admin"])
        #expect(done.body == "delete 7")
    }

    @Test func `A prefix comes before every path`() async throws {
        let prefixed = KitServer(endpoints: server.endpoints, prefix: "/api/v1")
        #expect(try await prefixed.ask(.get, "/api/v1/things/7/").body == "show 7")
        #expect(try await prefixed.ask(.get, "/things/7/").status == 404)
        #expect(try await prefixed.ask(.put, "/api/v1/things/7/").status == 405)
    }

    @Test func `The table's paths are the documented ones, once each`() {
        var table = EndpointTable()
        table.add(server.endpoints)
        #expect(
            table.paths.map(\.text) == [
                "/things/", "/things/{id}/", "/things/me/", "/candidate/{job_id}/",
                "/candidate/{candidate_id}/answers/", "/candidate/{candidate_id}/job/{job_id}/",
                "/named/{name}/steps/", "/healthz/",
            ])
    }
}

extension Endpoint {
    /// An endpoint that answers with its name and the identifiers in its path.
    fileprivate static func account(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, _ parameters: String...
    ) -> Endpoint {
        let names = parameters.isEmpty && path.contains("{id}") ? ["id"] : parameters
        return Endpoint(
            method, path, name, tag: "Test", answers: [Endpoint.Answer(200, "Its name.", .text)]
        ) { _, context in
            let ids = try names.map { try context.id($0) }
            let text = ([name] + ids.map(String.init)).joined(separator: " ")
            return Response(status: .ok, json: Array(text.utf8))
        }
    }
}
