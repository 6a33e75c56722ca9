public import HTTPTypes
public import Hummingbird
internal import NIOCore
internal import ResumeParse

/// An answer that refuses, in the words of Django REST framework. Thrown by controllers; the outermost middleware, or
/// the router, turns it into a response.
public struct APIError: Error, HTTPResponseError, Hashable, CustomStringConvertible {
    /// The status.
    public var status: HTTPResponse.Status
    /// The body, JSON.
    public var body: [UInt8]
    /// Further headers, such as `Allow`; not the body's own.
    public var headers: HTTPFields

    /// Takes the parts.
    public init(status: HTTPResponse.Status, body: [UInt8], headers: HTTPFields = [:]) {
        self.status = status
        self.body = body
        self.headers = headers
    }

    /// Safe in a log: the status alone, since the body may repeat what was sent.
    public var description: String { "answered \(status.code)" }

    /// The response.
    public var response: Response { Response(status: status, json: body, headers: headers) }

    /// The response, whatever the request.
    public func response(from request: Request, context: some RequestContext) throws -> Response { response }
}

extension APIError {
    /// `{"detail": text}` with a status.
    public static func detail(
        _ status: HTTPResponse.Status, _ text: String, headers: HTTPFields = [:]
    ) -> APIError {
        var json = JSONWriter()
        json.object { $0.member("detail", text) }
        return APIError(status: status, body: json.bytes, headers: headers)
    }

    /// 400 with what is wrong with each field.
    public static func invalid(_ errors: FieldErrors) -> APIError {
        var json = JSONWriter()
        errors.write(to: &json)
        return APIError(status: .badRequest, body: json.bytes)
    }

    /// 400 with what is wrong with one field.
    public static func invalid(_ field: String, _ messages: String...) -> APIError {
        invalid(.fields([FieldErrors.Field(field, .messages(messages))]))
    }

    /// 400 with what is wrong with the payload as a whole: `{"non_field_errors": […]}`.
    public static func invalid(whole message: String) -> APIError { invalid("non_field_errors", message) }

    /// 400 for a body that can't be read: `JSON parse error - …`.
    public static func parse(_ text: String) -> APIError { detail(.badRequest, text) }

    /// 401 where no token was sent.
    public static let notAuthenticated = unauthorized("Authentication credentials were not provided.")

    /// 401 with a reason.
    public static func unauthorized(_ text: String) -> APIError {
        detail(.unauthorized, text, headers: [.wwwAuthenticate: "Bearer"])
    }

    /// 403.
    public static let permissionDenied = detail(
        .forbidden, "You do not have permission to perform this action.")

    /// 404.
    public static let notFound = detail(.notFound, "Not found.")

    /// 404 for a page out of range.
    public static let invalidPage = detail(.notFound, "Invalid page.")

    /// 405, with the methods that the path has.
    public static func methodNotAllowed(_ method: HTTPRequest.Method, allow: String) -> APIError {
        detail(.methodNotAllowed, "Method \"\(method.rawValue)\" not allowed.", headers: [.allow: allow])
    }

    /// 406.
    public static let notAcceptable = detail(.notAcceptable, "Could not satisfy the request Accept header.")

    /// 409 with what is so now.
    public static func conflict(_ text: String) -> APIError { detail(.conflict, text) }

    /// 500, with the request's identifier, which the log's line has too.
    public static func server(_ text: String = "Server error.", request: String) -> APIError {
        var json = JSONWriter()
        json.object {
            $0.member("detail", text)
            $0.member("request_id", request)
        }
        return APIError(status: .internalServerError, body: json.bytes)
    }

    /// 412: the object is no longer what `If-Match` names.
    public static let preconditionFailed = detail(
        .preconditionFailed, "The object has changed since it was read.")

    /// 413.
    public static let tooLarge = detail(.contentTooLarge, "Request body is too large.")

    /// 415.
    public static func unsupportedMediaType(_ type: String) -> APIError {
        detail(.unsupportedMediaType, "Unsupported media type \"\(type)\" in request.")
    }

    /// 429, with the seconds to wait.
    public static func throttled(retryAfter seconds: Int) -> APIError {
        let unit = seconds == 1 ? "second" : "seconds"
        return detail(
            .tooManyRequests, "Request was throttled. Expected available in \(seconds) \(unit).",
            headers: [.retryAfter: String(seconds)])
    }
}
