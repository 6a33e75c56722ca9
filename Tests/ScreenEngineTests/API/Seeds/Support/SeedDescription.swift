import HTTPTypes

@testable import ScreenEngine

/// Holds answers against what `/schema/` says of them.
struct SeedDescription: Sendable {
    private let document: JSONValue

    /// The description of everything that is served; made once.
    static let shared = Task {
        let server = try await WholeServer(try await APITestServer())
        return SeedDescription(document: try await server.run { try await $0.get("/schema/", as: nil).json })
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
