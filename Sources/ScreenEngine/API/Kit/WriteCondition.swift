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

    /// Throws 412 unless the object is as in the representation named.
    ///
    /// - Parameter written: makes what writes to the object change, see ``EntityTag``: the representation, where that is
    ///   all of it. Called only where there is a condition.
    public func check(_ written: () throws -> [UInt8]) throws {
        guard let header else { return }
        guard EntityTag(of: try written()).isMet(header) else { throw APIError.preconditionFailed }
    }
}
