internal import HTTPTypes
internal import ResumeParse

/// The API's description, OpenAPI 3.1: made from the very endpoints that the router has.
struct OpenAPIDocument {
    private let table: EndpointTable
    private let prefix: String
    private let version: String
    private let examples: SchemaExample

    /// Describes a table of endpoints.
    ///
    /// - Parameters:
    ///   - prefix: what comes before every path, such as `/api`, or nothing.
    ///   - version: the program's version.
    init(_ table: EndpointTable, prefix: String, version: String) {
        self.table = table
        self.prefix = prefix
        self.version = version
        examples = SchemaExample(table.schemas)
    }

    /// The document as JSON.
    var bytes: [UInt8] {
        var json = JSONWriter()
        json.reserveCapacity(256 << 10)
        json.object { json in
            json.member("openapi", "3.1.0")
            json.key("info")
            json.object {
                $0.member("title", "screen")
                $0.member("version", version)
                $0.member("summary", "Resume scoring and screening")
                $0.member(
                    "description",
                    """
                    Payloads are read as Django REST framework reads them: a number may come as a text, a text as a \
                    number, and members that are not described are ignored.
                    """)
                $0.key("license")
                $0.object { $0.member("name", "GPL-3.0-or-later") }
            }
            json.key("servers")
            json.array { $0.object { $0.member("url", prefix.isEmpty ? "/" : prefix) } }
            json.key("tags")
            json.array { json in for tag in tags { json.object { $0.member("name", tag) } } }
            json.key("paths")
            json.object { json in
                for path in table.paths {
                    json.key(path.text)
                    json.object { write(path, to: &$0) }
                }
            }
            json.key("components")
            json.object(writeComponents)
        }
        return json.bytes
    }

    /// The resources, in the order in which they first come.
    var tags: [String] {
        var found: [String] = []
        for endpoint in table.endpoints where !found.contains(endpoint.tag) { found.append(endpoint.tag) }
        return found
    }

    private func write(_ path: EndpointTable.Path, to json: inout JSONWriter) {
        let names = OpenAPIDocument.captures(of: path.text)
        if !names.isEmpty {
            json.key("parameters")
            json.array { json in
                for name in names {
                    json.object {
                        $0.member("name", name)
                        $0.member("in", "path")
                        $0.member("required", true)
                        $0.key("schema")
                        (name.hasSuffix("name") ? Schema.text : Schema.id).write(to: &$0)
                    }
                }
            }
        }
        for endpoint in path.endpoints {
            json.key(endpoint.method.rawValue.lowercased())
            json.object { write(endpoint, to: &$0) }
        }
    }

    private func write(_ endpoint: Endpoint, to json: inout JSONWriter) {
        json.member("operationId", endpoint.operationID)
        json.member("summary", endpoint.summary)
        json.member("tags", ifAny: [endpoint.tag])
        json.key("security")
        json.array {
            if endpoint.access != .open {
                $0.object {
                    $0.key("bearer"); $0.array { _ in }
                }
            }
        }
        if !endpoint.query.isEmpty {
            json.key("parameters")
            json.array { for parameter in endpoint.query { write(parameter, to: &$0) } }
        }
        if let body = endpoint.body {
            json.key("requestBody")
            json.object {
                $0.member("required", true)
                $0.key("content")
                $0.object {
                    write(body.contentType, body.schema, to: &$0)
                    if let form = body.form { write("multipart/form-data", form, to: &$0) }
                }
            }
        }
        json.key("responses")
        json.object { json in
            var statuses: Set<Int> = []
            for answer in endpoint.answers where statuses.insert(answer.status).inserted {
                json.key(String(answer.status))
                // What is given in another form, such as CSV, has the same status.
                let forms = endpoint.answers.filter { $0.status == answer.status }
                json.object { write(forms, to: &$0) }
            }
            for error in CommonError.all(of: endpoint) where statuses.insert(error.status).inserted {
                json.key(String(error.status))
                json.object { $0.member("$ref", "#/components/responses/\(error.name)") }
            }
        }
    }

    /// Writes the answers of one status.
    private func write(_ forms: [Endpoint.Answer], to json: inout JSONWriter) {
        json.member("description", forms.map(\.description).filter { !$0.isEmpty }.joined(separator: " "))
        guard forms.contains(where: { $0.schema != nil }) else { return }
        json.key("content")
        json.object { json in
            var types: Set<String> = []
            for form in forms where types.insert(form.contentType).inserted {
                if let schema = form.schema { write(form.contentType, schema, to: &json) }
            }
        }
    }

    private func write(_ parameter: QueryParameter, to json: inout JSONWriter) {
        json.object {
            $0.member("name", parameter.name)
            $0.member("in", "query")
            $0.member("description", parameter.description)
            $0.key("schema")
            (parameter.isRepeatable ? .array(parameter.schema) : parameter.schema).write(to: &$0)
        }
    }

    private func write(content type: String, _ schema: Schema, to json: inout JSONWriter) {
        json.key("content")
        json.object { write(type, schema, to: &$0) }
    }

    private func write(_ type: String, _ schema: Schema, to json: inout JSONWriter) {
        json.key(type)
        json.object {
            $0.key("schema")
            schema.write(to: &$0)
            guard type == "application/json" else { return }
            $0.key("example")
            examples.value(of: schema).write(to: &$0)
        }
    }

    private func writeComponents(to json: inout JSONWriter) {
        json.key("securitySchemes")
        json.object {
            $0.key("bearer")
            $0.object {
                $0.member("type", "http")
                $0.member("scheme", "bearer")
                $0.member(
                    "description", "An access token of `POST /token/`, or an API token of `screen token create`.")
            }
        }
        json.key("responses")
        json.object { json in
            for error in CommonError.allCases {
                json.key(error.name)
                json.object {
                    $0.member("description", error.description)
                    write(content: "application/json", error.schema, to: &$0)
                }
            }
        }
        let patched = Set(table.endpoints.flatMap { [$0.body?.schema, $0.body?.form].compactMap(\.self) })
        json.key("schemas")
        json.object { json in
            for named in table.schemas {
                json.key(named.name)
                named.schema.write(to: &json)
                guard patched.contains(.partialReference(named.name)) else { continue }
                json.key(Schema.partialName(named.name))
                named.schema.partial.write(to: &json)
            }
        }
    }

    /// The names in a path's braces.
    static func captures(of path: String) -> [String] {
        path.split(separator: "/").filter { $0.first == "{" && $0.last == "}" }.map {
            String($0.dropFirst().dropLast())
        }
    }
}

extension Endpoint {
    /// The method and the words of the path, as one identifier: `get_jobs_id_ranking`.
    var operationID: String {
        let words = path.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return ([method.rawValue.lowercased()] + words.map { $0.lowercased() }).joined(separator: "_")
    }
}
