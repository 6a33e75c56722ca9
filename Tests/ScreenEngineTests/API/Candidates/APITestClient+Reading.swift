@testable import ScreenEngine

extension APITestClient {
    /// The body of a `GET`.
    func json(_ path: String, as account: Account?) async throws -> JSONValue { try await get(path, as: account).json }

    /// The objects of a page.
    func items(_ path: String, as account: Account?) async throws -> [JSONValue] {
        try await get(path, as: account).items
    }

    /// The identifiers of the objects of a page, in order.
    func ids(_ path: String, as account: Account?) async throws -> [Int] { try await get(path, as: account).ids }
}
