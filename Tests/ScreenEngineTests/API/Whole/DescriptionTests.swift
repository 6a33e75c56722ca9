import HTTPTypes
import Testing

@testable import ScreenEngine

/// `/schema/` beside the router that it describes.
struct DescriptionTests {
    private let server: WholeServer

    init() async throws { server = try await WholeServer(try await APITestServer()) }

    private func document() async throws -> JSONValue {
        try await server.run { try await $0.get("/schema/", as: nil).json }
    }

    /// The operations with their paths and methods.
    private static func operations(_ document: JSONValue) throws -> [(path: String, method: String, JSONValue)] {
        let paths = try #require(document["paths"])
        var found: [(path: String, method: String, JSONValue)] = []
        for path in paths.names ?? [] {
            for method in paths[path]?.names ?? [] where method != "parameters" {
                found.append((path, method, try #require(paths[path]?[method])))
            }
        }
        return found
    }

    @Test("It lists exactly the routes that the router has")
    func routes() async throws {
        let described = try DescriptionTests.operations(try await document()).map { operation in
            // The router's captures go by position.
            let parts = operation.path.split(separator: "/").enumerated().map { index, part in
                part.first == "{" ? "{p\(index)}" : String(part)
            }
            return "\(operation.method.uppercased()) /\(parts.joined(separator: "/"))"
        }
        // What answers with 405, HEAD and OPTIONS is on every path; the rest is what somebody wrote a handler for.
        let methods: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete]
        let admin = Account(id: 1, organisation: 1, role: .admin, isSuperuser: false)
        let routes = server.routes
        let served = try await server.run { client in
            var served: [String] = []
            for route in routes where methods.contains(route.method) {
                let filled = route.path.replacing(/{p[0-9]+}/, with: "0")
                let answer = try await client.ask(route.method, filled, as: admin)
                if answer.status != .methodNotAllowed { served.append("\(route.method.rawValue) \(route.path)") }
            }
            return served
        }
        #expect(described.sorted() == served.sorted())
    }

    @Test("Operations have names of their own, and declare what is in their path")
    func operations() async throws {
        let document = try await document()
        let operations = try DescriptionTests.operations(document)
        let names = operations.compactMap { $0.2["operationId"]?.string }
        #expect(names.count == operations.count)
        #expect(Set(names).count == names.count)
        for operation in operations {
            let path = document["paths"]?[operation.path]
            let declared = path?["parameters"]?.items?.filter { $0["in"]?.string == "path" } ?? []
            #expect(
                declared.compactMap { $0["name"]?.string } == OpenAPIDocument.captures(of: operation.path),
                "\(operation.path)")
            #expect(declared.allSatisfy { $0["required"] == .bool(true) && $0["schema"] != nil })
            let queried = operation.2["parameters"]?.items?.compactMap { $0["name"]?.string } ?? []
            #expect(Set(queried).count == queried.count, "\(operation.path) declares a parameter twice")
        }
    }

    @Test("Every form in which an endpoint answers is described")
    func forms() async throws {
        let document = try await document()
        for endpoint in server.table.endpoints {
            let operation = document["paths"]?[endpoint.path]?[endpoint.method.rawValue.lowercased()]
            for answer in endpoint.answers where answer.schema != nil {
                let content = operation?["responses"]?["\(answer.status)"]?["content"]
                #expect(content?[answer.contentType]?["schema"] != nil, "\(endpoint.path) \(answer.contentType)")
            }
        }
    }

    @Test("What a PATCH takes is what a PUT of the path takes, and none of it has to be there")
    func changes() async throws {
        let document = try await document()
        let check = JSONSchemaCheck(document: document)
        func schema(_ path: String, _ method: String) -> JSONValue? {
            let body = document["paths"]?[path]?[method]?["requestBody"]
            let schema = body?["content"]?["application/json"]?["schema"]
            return schema?["$ref"]?.string.flatMap(check.target) ?? schema
        }
        var count = 0
        // A move names what it moves, whatever its method.
        for path in document["paths"]?.names ?? [] where path != "/update-status/" {
            guard let change = schema(path, "patch") else { continue }
            count += 1
            #expect(change["required"] == nil, "\(path)")
            #expect(change["properties"] != nil && change["properties"] == schema(path, "put")?["properties"], "\(path)")
        }
        #expect(count > 10)
    }

    @Test("An account's password can be written and is never shown")
    func password() async throws {
        let schemas = try #require(try await document()["components"]?["schemas"])
        for name in ["UserWrite", "PatchedUserWrite"] { #expect(schemas[name]?["properties"]?["password"] != nil) }
        #expect(schemas["User"]?["properties"]?["password"] == nil)
    }

    @Test("Every operation can answer 406, those with ranges 416, and what only some accounts may do 403")
    func refusals() async throws {
        let document = try await document()
        for operation in try DescriptionTests.operations(document) {
            let statuses = operation.2["responses"]?.names ?? []
            let place = "\(operation.method) \(operation.path)"
            #expect(statuses.contains("406"), "\(place)")
            #expect(statuses.contains("206") == statuses.contains("416"), "\(place)")
        }
        for (method, path) in [
            ("post", "/test-logs/"), ("post", "/personality-screenings/"), ("post", "/interview-steps/"),
            ("post", "/jobs/{id}/rescore/"), ("post", "/candidates/{id}/merge/"), ("get", "/candidates/{id}/export/"),
            ("get", "/metrics/"),
        ] {
            #expect(document["paths"]?[path]?[method]?["responses"]?["403"] != nil, "\(method) \(path)")
        }
        #expect(document["paths"]?["/metrics/"]?["get"]?["responses"]?["401"] != nil)
    }

    @Test("Every reference leads somewhere")
    func references() async throws {
        let document = try await document()
        let check = JSONSchemaCheck(document: document)
        let references = DescriptionTests.references(in: document)
        #expect(!references.isEmpty)
        for reference in Set(references) { #expect(check.target(reference) != nil, "\(reference)") }
    }

    private static func references(in value: JSONValue) -> [String] {
        switch value {
        case .array(let items): items.flatMap(references)
        case .object(let members):
            members.flatMap { member in
                if member.name == "$ref", let reference = member.value.string { return [reference] }
                return references(in: member.value)
            }
        default: []
        }
    }

    @Test("Every JSON body has an example, and every example has the shape that it is an example of")
    func examples() async throws {
        let document = try await document()
        let answers = JSONSchemaCheck(document: document)
        let payloads = JSONSchemaCheck(document: document, isPayload: true)
        for operation in try DescriptionTests.operations(document) {
            let place = "\(operation.method) \(operation.path)"
            for status in operation.2["responses"]?.names ?? [] {
                guard var answer = operation.2["responses"]?[status] else { continue }
                if let reference = answer["$ref"]?.string { answer = try #require(answers.target(reference)) }
                try DescriptionTests.check(answer["content"], answers, "\(place) \(status)")
            }
            try DescriptionTests.check(operation.2["requestBody"]?["content"], payloads, place)
        }
        let schemas = try #require(document["components"]?["schemas"])
        for name in schemas.names ?? [] {
            let schema = try #require(schemas[name])
            for example in schema["examples"]?.items ?? [] {
                #expect(payloads.complaints(example, schema, at: name).isEmpty)
            }
        }
    }

    private static func check(_ content: JSONValue?, _ check: JSONSchemaCheck, _ place: String) throws {
        guard let media = content?["application/json"] else { return }
        let schema = try #require(media["schema"], "\(place)")
        let example = try #require(media["example"], "\(place) has no example")
        #expect(check.complaints(example, schema, at: place) == [])
    }
}
