public import Hummingbird

/// The condition that a write carries, `If-Match`. Checked inside the write's transaction, so that nothing can change
/// between the check and the write.
///
///     let condition = WriteCondition(request)
///     try await database.write { connection in
///         let status = …
///         try condition.check { StatusView.bytes(status) }
public struct WriteCondition: Sendable, Hashable {
    private let header: String?

    /// Takes the request's condition, if it has one.
    public init(_ request: Request) { header = request.headers[.ifMatch] }

    /// Whether there is one.
    public var isThere: Bool { header != nil }

    /// Throws 412 unless the representation, which is made only where there is a condition, is the one named.
    public func check(_ representation: () throws -> [UInt8]) throws {
        guard let header else { return }
        guard EntityTag(of: try representation()).isIn(header, weakly: false) else { throw APIError.preconditionFailed }
    }
}
