import HTTPTypes
import Testing

@testable import ScreenEngine

/// Holds answers, and payloads that were taken, against what `/schema/` says of them.
struct APIDescription: Sendable {
    private let document: JSONValue

    /// The description of everything that is served; made once.
    static let shared = Task {
        let server = try await WholeServer(try await APITestServer())
        return APIDescription(document: try await server.run { try await $0.get("/schema/", as: nil).json })
    }

    /// What an answer has that its description has not, or the other way round; empty where they agree.
    func complaints(_ answer: APITestAnswer, to method: HTTPRequest.Method, _ path: String) -> [String] {
        let place = "\(method) \(path) \(answer.status.code)"
        // What every path answers alike is not described of each.
        if method == .head || method == .options { return [] }
        if answer.status == .methodNotAllowed || answer.status == .notModified { return [] }
        guard let operation = operation(method, SeedForm.parts(path)) else {
            return answer.status == .notFound ? [] : ["\(place): not described"]
        }
        let check = JSONSchemaCheck(document: document)
        guard var response = operation["responses"]?["\(answer.status.code)"] else {
            return ["\(place): the status is not described"]
        }
        if let reference = response["$ref"]?.string {
            guard let target = check.target(reference) else { return ["\(place): \(reference) is not there"] }
            response = target
        }
        guard let content = response["content"] else {
            return answer.body.isEmpty ? [] : ["\(place): has a body that is not described"]
        }
        let type = (answer.headers[.contentType] ?? "").prefix { $0 != ";" }
        guard let media = content[String(type)] ?? content["*/*"] else {
            return ["\(place): \(type) is not described"]
        }
        guard type == "application/json", let schema = media["schema"] else { return [] }
        guard let json = try? answer.json else { return ["\(place): is no JSON"] }
        return check.complaints(json, schema, at: place)
    }

    /// Expects a payload that was taken to be as it is described.
    static func check(
        _ body: [UInt8]?, by method: HTTPRequest.Method, _ path: String, _ status: HTTPResponse.Status,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        guard let body, status.kind == .successful else { return }
        let complaints = try await shared.value.complaints(taken: body, by: method, path)
        #expect(complaints == [], "\(String(decoding: body, as: UTF8.self))", sourceLocation: sourceLocation)
    }

    /// What a payload that was taken has and its description has not; empty where they agree, and for what is no JSON or
    /// not described at all.
    private func complaints(taken body: [UInt8], by method: HTTPRequest.Method, _ path: String) -> [String] {
        guard let operation = operation(method, SeedForm.parts(path)), let json = try? JSONParser.parse(body),
            let schema = operation["requestBody"]?["content"]?["application/json"]?["schema"]
        else { return [] }
        let place = "payload of \(method) \(path)"
        let check = JSONSchemaCheck(document: document, isPayload: true, isLenient: true)
        // What an answer shows may be sent back; who asks is named in the documented payloads, and ignored as
        // a webhook's secret is.
        var known = check.members(of: schema).union(["user", "secret"])
        for status in operation["responses"]?.names ?? [] where status.hasPrefix("2") {
            let shown = operation["responses"]?[status]?["content"]?["application/json"]?["schema"]
            known.formUnion(shown.map(check.members) ?? [])
        }
        return check.complaints(json, schema, at: place)
            + (json.names ?? []).filter { !known.contains($0) }.map { "\(place).\($0): not in the schema" }
    }

    /// What is described of a method of a path: of several patterns that match, the one with the fewest captures.
    private func operation(_ method: HTTPRequest.Method, _ parts: [String]) -> JSONValue? {
        let name = method.rawValue.lowercased()
        let found = (document["paths"]?.names ?? []).filter { path in
            document["paths"]?[path]?[name] != nil
                && SeedRecord.matches(parts, path.replacing("{", with: "<").replacing("}", with: ">"))
        }
        let best = found.min { OpenAPIDocument.captures(of: $0).count < OpenAPIDocument.captures(of: $1).count }
        return best.flatMap { document["paths"]?[$0]?[name] }
    }
}
