internal import HTTPTypes
public import Hummingbird
internal import NIOCore

/// Takes in a request's body.
public enum RequestPayload {
    /// What a JSON body may hold, in bytes, unless an endpoint says otherwise: job descriptions with pictures in their HTML
    /// are the largest.
    public static let defaultLimit = 2 << 20

    /// The body as JSON; an empty object where there is none, as DRF has it.
    ///
    /// - Throws: an ``APIError``: 400 for what is no JSON, 413 over the limit, 415 for another type.
    public static func json(of request: Request, limit: Int = defaultLimit) async throws -> JSONValue {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw APIError.tooLarge }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: limit)
        } catch is NIOTooManyBytesError {
            throw APIError.tooLarge
        }
        guard body.readableBytes > 0 else { return .object([]) }
        let type = request.headers[.contentType] ?? ""
        guard isJSON(type) else { throw APIError.unsupportedMediaType(type) }
        do throws(JSONParseError) {
            return try JSONParser.parse(Array(body.readableBytesView))
        } catch {
            throw APIError.parse("JSON parse error - \(error.message)")
        }
    }

    static func isJSON(_ type: String) -> Bool {
        type.prefix { $0 != ";" && $0 != " " }.lowercased() == "application/json"
    }
}
