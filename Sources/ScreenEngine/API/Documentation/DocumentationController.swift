internal import Hummingbird
internal import HTTPTypes
internal import NIOCore

/// Serves the API's description, for programs and for people, made once from all endpoints, its own among them.
struct DocumentationController: ResourceController {
    private let schemaBytes: ByteBuffer
    private let page: ByteBuffer

    /// Describes a table of endpoints and itself. Throws where the page's template is wrong.
    ///
    /// - Parameters:
    ///   - prefix: what comes before every path, such as `/api`, or nothing.
    ///   - version: the program's version.
    init(_ table: EndpointTable, prefix: String, version: String) throws {
        var whole = table
        whole.add(DocumentationController(schemaBytes: ByteBuffer(), page: ByteBuffer()))
        schemaBytes = ByteBuffer(bytes: OpenAPIDocument(whole, prefix: prefix, version: version).bytes)
        page = ByteBuffer(string: try DocumentationPage(whole, prefix: prefix).html())
    }

    private init(schemaBytes: ByteBuffer, page: ByteBuffer) {
        self.schemaBytes = schemaBytes
        self.page = page
    }

    var endpoints: [Endpoint] {
        [
            .open(
                .get, "/schema/", "The API's description as OpenAPI 3.1", tag: "Documentation",
                answers: [.init(200, "The description.", .any)]
            ) { [schemaBytes] _, _ in
                Response(
                    status: .ok, headers: [.contentType: "application/json"],
                    body: ResponseBody(byteBuffer: schemaBytes))
            },
            .open(
                .get, "/docs/", "The API's description as a page", tag: "Documentation",
                answers: [.init(200, "The page.", .text, contentType: "text/html")]
            ) { [page] _, _ in
                Response(
                    status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
                    body: ResponseBody(byteBuffer: page))
            },
        ]
    }
}
