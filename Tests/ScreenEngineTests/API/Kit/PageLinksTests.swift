import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import ScreenEngine

@Suite struct PageLinksTests {
    /// What DRF 3.15.2's `replace_query_param` and `remove_query_param` made of them.
    @Test(arguments: [
        ("?page=2", 3, "?page=3"),
        ("?page=2", 1, ""),
        ("?n=", 2, "?n=&page=2"),
        ("?unknown=1", 2, "?page=2&unknown=1"),
        ("?page=2&page=3", 2, "?page=2"),
        ("?page_size=2&page=2", 1, "?page_size=2"),
        ("?page=2&search=user&b=1&a=%C3%A9+x&n", 1, "?a=%C3%A9+x&b=1&n=&search=user"),
        ("?page=3&a=1&a=2&z=~.-_*", 4, "?a=1&a=2&page=4&z=~.-_%2A"),
        ("?page=2&&x=1&=5", 3, "?=5&page=3&x=1"),
        ("?ordering=-id,foo", 2, "?ordering=-id%2Cfoo&page=2"),
        ("?after=2025-01-06T14:40:03Z", 2, "?after=2025-01-06T14%3A40%3A03Z&page=2"),
        ("?page=2&A=1&b=2", 3, "?A=1&b=2&page=3"),
        ("", 2, "?page=2"),
    ])
    func `A link keeps the other parameters in the order of their names`(
        query: String, page: Int, expected: String
    ) throws {
        #expect(try links("/api/u/\(query)").url(page: page) == "http://example.com:8080/api/u/\(expected)")
    }

    @Test func `A link has the client's scheme`() throws {
        #expect(try links("/u/", isSecure: true).url(page: 2) == "https://example.com:8080/u/?page=2")
    }

    @Test func `A link is relative where the client names no host`() throws {
        #expect(try links("/u/?a=1", host: nil).url(page: 2) == "/u/?a=1&page=2")
    }

    private func links(
        _ uri: String, host: String? = "example.com:8080", isSecure: Bool = false
    ) throws -> PageLinks {
        let head = HTTPRequest(method: .get, scheme: "http", authority: host, path: uri)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        return PageLinks(request, try QueryString(request), isSecure: isSecure)
    }
}
