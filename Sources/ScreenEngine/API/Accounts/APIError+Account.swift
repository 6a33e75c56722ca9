internal import HTTPTypes

extension APIError {
    /// What a client hears of an account's error.
    ///
    /// - Parameter field: the field that a taken value is in.
    init(_ error: AccountError, field: String) {
        switch error.code {
        case .taken: self = .invalid(field, APIError.sentence(error.message))
        case .inUse: self = .conflict(APIError.sentence(error.message))
        case .notFound: self = .notFound
        case .busy:
            self = .detail(
                .serviceUnavailable, APIError.sentence(error.message), headers: [.retryAfter: String(APIError.pause)])
        default: self = .detail(.badRequest, APIError.sentence(error.message))
        }
    }

    /// Seconds after which it is worth trying again.
    private static let pause = 2

    /// Runs a body; an account's error becomes what a client hears of it.
    static func translating<Value>(field: String, _ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let error as AccountError { throw APIError(error, field: field) }
    }

    /// A message of ours as DRF writes its own.
    private static func sentence(_ message: String) -> String {
        message.prefix(1).uppercased() + message.dropFirst() + "."
    }
}
