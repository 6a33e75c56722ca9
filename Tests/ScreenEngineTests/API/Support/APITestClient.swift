import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import ScreenEngine

/// Asks the server as somebody, in JSON. Payloads that it takes are held against their description.
struct APITestClient: Sendable {
    let client: any TestClientProtocol

    /// Asks; an account's token and the body's type go along.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, as account: Account?,
        _ headers: HTTPFields = [:]
    ) async throws -> APITestAnswer {
        var headers = headers
        if let account { headers[.authorization] = "Bearer \(TestAuthenticator.token(account))" }
        if body != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        let response = try await client.execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        try await APIDescription.check(body.map { Array($0.utf8) }, by: method, path, response.status)
        return APITestAnswer(
            status: response.status, headers: response.headers, body: [UInt8](buffer: response.body))
    }

    /// `GET`.
    func get(_ path: String, as account: Account?, _ headers: HTTPFields = [:]) async throws -> APITestAnswer {
        try await ask(.get, path, as: account, headers)
    }

    /// Expects the identifiers of the objects that a list shows.
    func expect(
        _ path: String, as account: Account?, lists expected: [Int],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let found = try await get(path, as: account).ids
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    /// `POST`.
    func post(
        _ path: String, _ body: String? = nil, as account: Account?, _ headers: HTTPFields = [:]
    ) async throws -> APITestAnswer {
        try await ask(.post, path, body, as: account, headers)
    }

    /// `PUT`.
    func put(
        _ path: String, _ body: String, as account: Account?, _ headers: HTTPFields = [:]
    ) async throws -> APITestAnswer {
        try await ask(.put, path, body, as: account, headers)
    }

    /// `PATCH`.
    func patch(
        _ path: String, _ body: String, as account: Account?, _ headers: HTTPFields = [:]
    ) async throws -> APITestAnswer {
        try await ask(.patch, path, body, as: account, headers)
    }

    /// `DELETE`.
    func delete(_ path: String, as account: Account?, _ headers: HTTPFields = [:]) async throws -> APITestAnswer {
        try await ask(.delete, path, as: account, headers)
    }
}
