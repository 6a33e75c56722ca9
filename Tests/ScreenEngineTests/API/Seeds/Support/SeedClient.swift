import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import ScreenEngine

/// Asks for documented paths as they are written in the documents, `jobs/7/`, in one of the forms that they can have. Every
/// answer is held against its description.
struct SeedClient: Sendable {
    let base: APITestClient
    let form: SeedForm
    private let description: APIDescription

    init(base: APITestClient, form: SeedForm) async throws {
        self.base = base
        self.form = form
        description = try await APIDescription.shared.value
    }

    /// Asks.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]?, as account: Account?,
        _ headers: HTTPFields = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        var headers = headers
        if let account { headers[.authorization] = "Bearer \(TestAuthenticator.token(account))" }
        if body != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        let response = try await base.client.execute(
            uri: form.written(path), method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
        let answer = APITestAnswer(
            status: response.status, headers: response.headers, body: [UInt8](buffer: response.body))
        SeedRecord.current?.note(
            .init(method: method.rawValue, parts: SeedForm.parts(path), status: answer.status.code))
        #expect(description.complaints(answer, to: method, path) == [], sourceLocation: sourceLocation)
        try await APIDescription.check(body, by: method, path, answer.status, sourceLocation: sourceLocation)
        return answer
    }

    /// Asks in JSON.
    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, as account: Account?,
        _ headers: HTTPFields = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        try await ask(
            method, path, body.map { Array($0.utf8) }, as: account, headers, sourceLocation: sourceLocation)
    }

    /// `GET`; the documents send bodies along.
    func get(
        _ path: String, _ body: String? = nil, as account: Account?, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        try await ask(.get, path, body, as: account, sourceLocation: sourceLocation)
    }

    /// `POST`.
    func post(
        _ path: String, _ body: String, as account: Account?, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        try await ask(.post, path, body, as: account, sourceLocation: sourceLocation)
    }

    /// `POST` of a form.
    func post(
        _ path: String, _ form: SeedUpload, as account: Account?, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        try await ask(.post, path, form.body, as: account, SeedUpload.headers, sourceLocation: sourceLocation)
    }

    /// `PUT`.
    func put(
        _ path: String, _ body: String, as account: Account?, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        try await ask(.put, path, body, as: account, sourceLocation: sourceLocation)
    }

    /// `PATCH`.
    func patch(
        _ path: String, _ body: String, as account: Account?, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        try await ask(.patch, path, body, as: account, sourceLocation: sourceLocation)
    }

    /// `DELETE`.
    func delete(
        _ path: String, as account: Account?, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> APITestAnswer {
        try await ask(.delete, path, as: account, sourceLocation: sourceLocation)
    }

    /// `PUT` of bytes to an address that was given out, without a token; such addresses are not in the documents.
    func put(_ bytes: [UInt8], to address: String, type: String) async throws -> APITestAnswer {
        let response = try await base.client.execute(
            uri: address, method: .put, headers: [.contentType: type], body: ByteBuffer(bytes: bytes))
        return APITestAnswer(
            status: response.status, headers: response.headers, body: [UInt8](buffer: response.body))
    }
}
