import HTTPTypes
import Hummingbird
import NIOCore
import ResumeParse
import Testing

@testable import ScreenEngine

@Suite struct ResourceResponseTests {
    private static let current = Array(#"{"id":7,"name":"now"}"#.utf8)

    private let server = KitServer(endpoints: [
        Endpoint(.get, "/things/{id}/", "show", tag: "Test", answers: []) { request, _ in
            ResourceResponse.object(ResourceResponseTests.current, for: request)
        },
        Endpoint(.patch, "/things/{id}/", "change", tag: "Test", answers: []) { request, _ in
            try WriteCondition(request).check { ResourceResponseTests.current }
            return ResourceResponse.changed(Array("{}".utf8))
        },
        Endpoint(.post, "/things/", "make", tag: "Test", answers: []) { request, _ in
            let payload = try await RequestPayload.json(of: request, limit: 20)
            return ResourceResponse.created(Array(payload.text.utf8), id: 8, for: request)
        },
        Endpoint(.delete, "/things/{id}/", "delete", tag: "Test", answers: []) { _, _ in ResourceResponse.deleted() },
        Endpoint(.get, "/pages/", "page", tag: "Test", answers: []) { request, context in
            let query = try QueryString(request)
            let links = PageLinks(request, query, context)
            let page = try PageRequest(query)
            return try ResourceResponse.page(page, count: 10, links: links) { json in
                for place in try page.range(of: 10) { json.integer(place) }
            }
        },
    ])
    private let tag = EntityTag(of: current).text

    @Test func `A single object has a strong tag, a type and a length`() async throws {
        let answer = try await server.ask(.get, "/things/7/")
        #expect(answer.status == 200)
        #expect(answer.body == #"{"id":7,"name":"now"}"#)
        #expect(answer.headers[.eTag] == tag)
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count == 26)
        #expect(answer.headers[.contentType] == "application/json")
        #expect(answer.headers[.contentLength] == "21")
        #expect(EntityTag(of: Array("other".utf8)).text != tag)
    }

    @Test func `A tag of two parts is another for other bytes, and meets conditions for what is written alone`() {
        let tag = EntityTag(of: Array("a1".utf8), written: Array("a".utf8))
        let later = EntityTag(of: Array("a2".utf8), written: Array("a".utf8))
        let changed = EntityTag(of: Array("b1".utf8), written: Array("b".utf8))
        #expect(Set([tag.text, later.text, changed.text]).count == 3)
        #expect(later.isMet(tag.text) && EntityTag(of: Array("a".utf8)).isMet(tag.text))
        #expect(!changed.isMet(tag.text) && !changed.isMet("W/\(changed.text)") && !changed.isMet("\"\""))
        #expect(changed.isMet("\(tag.text), \(changed.text)") && changed.isMet("*"))
    }

    @Test(arguments: ["TAG", "W/TAG", "\"x\", TAG", "\"x\" ,\tW/TAG ", "*"])
    func `Who has the object is answered 304 without it`(header: String) async throws {
        let answer = try await server.ask(
            .get, "/things/7/",
            headers: [.authorization: "user", .ifNoneMatch: header.replacing("TAG", with: tag)])
        #expect(answer.status == 304)
        #expect(answer.body.isEmpty)
        #expect(answer.headers[.eTag] == tag)
    }

    @Test func `Who has another object gets this one`() async throws {
        let answer = try await server.ask(
            .get, "/things/7/", headers: [.authorization: "user", .ifNoneMatch: "\"x\", \(tag.dropFirst())"])
        #expect(answer.status == 200)
    }

    @Test(arguments: [("TAG", 200), ("\"x\", TAG", 200), ("*", 200), ("W/TAG", 412), ("\"x\"", 412), ("", 412)])
    func `A write with a condition needs the object to be the one named`(header: String, status: Int) async throws {
        let answer = try await server.ask(
            .patch, "/things/7/",
            headers: [.authorization: "user", .ifMatch: header.replacing("TAG", with: tag)])
        #expect(answer.status == status)
        if status == 412 { #expect(answer.body == #"{"detail":"The object has changed since it was read."}"#) }
    }

    @Test func `A write without a condition goes through, and the representation isn't made`() async throws {
        #expect(try await server.ask(.patch, "/things/7/").status == 200)
        let head = HTTPRequest(method: .patch, scheme: nil, authority: nil, path: "/")
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        try WriteCondition(request).check {
            Issue.record("made")
            return []
        }
    }

    @Test(arguments: ["/things/", "/things", "/things/?x=1"])
    func `What was made is found below its list`(uri: String) async throws {
        let answer = try await server.ask(.post, uri, headers: json, body: #"{"a":0.30}"#)
        #expect(answer.status == 201)
        #expect(answer.headers[.location] == "/things/8/")
        #expect(answer.body == #"{"a":0.30}"#)
    }

    @Test func `What was deleted has no body`() async throws {
        let answer = try await server.ask(.delete, "/things/7/")
        #expect(answer.status == 204)
        #expect(answer.body.isEmpty)
    }

    @Test(arguments: [
        ("application/json", "", 201, "{}"),
        ("application/JSON; charset=utf-8", "{}", 201, "{}"),
        ("", "", 201, "{}"),
        ("text/plain", "a=1", 415, #"{"detail":"Unsupported media type \"text/plain\" in request."}"#),
        ("", "{}", 415, #"{"detail":"Unsupported media type \"\" in request."}"#),
        (
            "application/x-www-form-urlencoded", "a=1", 415,
            #"{"detail":"Unsupported media type \"application/x-www-form-urlencoded\" in request."}"#
        ),
        ("application/jsonx", "{}", 415, #"{"detail":"Unsupported media type \"application/jsonx\" in request."}"#),
        (
            "application/json", "{", 400,
            #"{"detail":"JSON parse error - Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"}"#
        ),
        ("application/json", "[12345678901234567890]", 413, #"{"detail":"Request body is too large."}"#),
    ])
    func `A body is JSON within its limit, or refused`(
        type: String, body: String, status: Int, answered: String
    ) async throws {
        var headers: HTTPFields = [.authorization: "user"]
        if !type.isEmpty { headers[.contentType] = type }
        let answer = try await server.ask(.post, "/things/", headers: headers, body: body)
        #expect(answer.status == status)
        #expect(answer.body == answered)
    }

    @Test func `A page has the count, its neighbours' links and its objects`() async throws {
        let answer = try await server.ask(.get, "/pages/?page=2&page_size=3")
        #expect(
            answer.body
                == #"{"count":10,"next":"http://localhost/pages/?page=3&page_size=3","#
                + #""previous":"http://localhost/pages/?page_size=3","results":[3,4,5]}"#)
        let last = try await server.ask(.get, "/pages/?page=last&page_size=4")
        #expect(
            last.body
                == #"{"count":10,"next":null,"previous":"http://localhost/pages/?page=2&page_size=4","results":[8,9]}"#)
        let only = try await server.ask(.get, "/pages")
        #expect(only.body == #"{"count":10,"next":null,"previous":null,"results":[0,1,2,3,4,5,6,7,8,9]}"#)
        #expect(try await server.ask(.get, "/pages/?page=99").body == #"{"detail":"Invalid page."}"#)
    }

    private let json: HTTPFields = [.authorization: "user", .contentType: "application/json"]
}
