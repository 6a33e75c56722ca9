internal import HTTPTypes
internal import Mustache
internal import ResumeParse

/// The API's description as a page to read, whole in itself: no script, no font and no picture from anywhere.
struct DocumentationPage {
    private let table: EndpointTable
    private let prefix: String
    private let examples: SchemaExample

    /// Makes the page of a table of endpoints; the prefix comes before every path.
    init(_ table: EndpointTable, prefix: String) {
        self.table = table
        self.prefix = prefix
        examples = SchemaExample(table.schemas)
    }

    private struct Page {
        var prefix: String
        var tags: [Tag]
    }

    private struct Tag {
        var name: String
        var endpoints: [Row]
    }

    private struct Row {
        var method: String
        var path: String
        var id: String
        var summary: String
        var access: String
        var hasQuery: Bool
        var query: [QueryRow]
        var body: Sample?
        var answers: [Sample]
    }

    private struct QueryRow {
        var name: String
        var description: String
    }

    private struct Sample {
        var title: String
        var description: String
        var text: String?
    }

    /// The page as HTML.
    func html() throws -> String {
        let document = OpenAPIDocument(table, prefix: prefix, version: "")
        let tags = document.tags.map { tag in
            Tag(name: tag, endpoints: table.endpoints.filter { $0.tag == tag }.map(row))
        }
        return try MustacheTemplate(string: DocumentationPage.template).render(Page(prefix: prefix, tags: tags))
    }

    private func row(_ endpoint: Endpoint) -> Row {
        Row(
            method: endpoint.method.rawValue, path: prefix + endpoint.path, id: endpoint.operationID,
            summary: endpoint.summary, access: DocumentationPage.words(for: endpoint.access),
            hasQuery: !endpoint.query.isEmpty,
            query: endpoint.query.map {
                QueryRow(name: $0.name, description: $0.description + ($0.isRepeatable ? " May be repeated." : ""))
            },
            body: endpoint.body.map { sample("Body", $0.contentType, $0.schema, $0.contentType) },
            answers: endpoint.answers.map {
                sample(String($0.status), $0.description, $0.schema, $0.contentType)
            })
    }

    private func sample(_ title: String, _ description: String, _ schema: Schema?, _ type: String) -> Sample {
        guard let schema, type == "application/json" || type == "multipart/form-data" else {
            return Sample(title: title, description: description, text: nil)
        }
        var json = JSONWriter(pretty: true)
        examples.value(of: schema).write(to: &json)
        return Sample(title: title, description: description, text: String(decoding: json.bytes, as: UTF8.self))
    }

    private static func words(for access: Endpoint.Access) -> String {
        switch access {
        case .open: "anyone"
        case .account: "any account"
        case .admin: "administrators"
        }
    }
}
