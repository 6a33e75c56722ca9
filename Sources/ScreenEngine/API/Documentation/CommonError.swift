internal import HTTPTypes

/// The errors that many endpoints share.
enum CommonError: Int, CaseIterable {
    case badRequest = 400
    case unauthorized = 401
    case forbidden = 403
    case notFound = 404
    case notAcceptable = 406
    case preconditionFailed = 412
    case tooLarge = 413
    case unsupportedMediaType = 415
    case rangeNotSatisfiable = 416
    case throttled = 429
    case serverError = 500

    /// Those that an endpoint can answer with.
    static func all(of endpoint: Endpoint) -> [CommonError] {
        var errors: [CommonError] = []
        let isWrite = [HTTPRequest.Method.put, .patch, .delete].contains(endpoint.method)
        if endpoint.body != nil || !endpoint.query.isEmpty { errors.append(.badRequest) }
        if endpoint.access != .open { errors.append(.unauthorized) }
        if endpoint.access == .admin || (isWrite && endpoint.access != .open) { errors.append(.forbidden) }
        if endpoint.path.contains("{") || endpoint.query.contains(where: { $0.name == "page" }) {
            errors.append(.notFound)
        }
        errors.append(.notAcceptable)
        if isWrite { errors.append(.preconditionFailed) }
        if endpoint.body != nil { errors += [.tooLarge, .unsupportedMediaType] }
        if endpoint.answers.contains(where: { $0.status == 206 }) { errors.append(.rangeNotSatisfiable) }
        errors.append(.serverError)
        return errors
    }

    /// The status.
    var status: Int { rawValue }

    /// The name among the description's components.
    var name: String {
        switch self {
        case .badRequest: "BadRequest"
        case .unauthorized: "Unauthorized"
        case .forbidden: "Forbidden"
        case .notFound: "NotFound"
        case .notAcceptable: "NotAcceptable"
        case .preconditionFailed: "PreconditionFailed"
        case .tooLarge: "TooLarge"
        case .unsupportedMediaType: "UnsupportedMediaType"
        case .rangeNotSatisfiable: "RangeNotSatisfiable"
        case .throttled: "Throttled"
        case .serverError: "ServerError"
        }
    }

    /// When it is given.
    var description: String {
        switch self {
        case .badRequest: "What was sent is wrong: a list of messages for each field, or `detail`."
        case .unauthorized: "No token, or none that is good; `WWW-Authenticate` says which kind is wanted."
        case .forbidden: "The account may not do that."
        case .notFound: "There is no such object or page, or none that the account may see."
        case .notAcceptable: "`Accept` asks for what there is not."
        case .preconditionFailed: "The object has changed since it was read: `If-Match` names another tag."
        case .tooLarge: "The body is too large."
        case .unsupportedMediaType: "The body is of another type."
        case .rangeNotSatisfiable: "The range is outside the file; `Content-Range` says how long that is."
        case .throttled: "Too many attempts; `Retry-After` says for how many seconds."
        case .serverError: "A failure of the server, with the identifier that its log has too."
        }
    }

    /// The body.
    var schema: Schema {
        switch self {
        case .badRequest:
            .example(
                .object([]),
                .object([.init("title", .array([.string("This field is required.")]))]))
        case .serverError:
            .example(
                .object([Schema.Property("detail", .text), Schema.Property("request_id", .text)]),
                .object([.init("detail", .string("Server error.")), .init("request_id", .string("5f0c"))]))
        case .unauthorized: CommonError.detail("Authentication credentials were not provided.")
        case .forbidden: CommonError.detail("You do not have permission to perform this action.")
        case .notFound: CommonError.detail("Not found.")
        case .notAcceptable: CommonError.detail("Could not satisfy the request Accept header.")
        case .preconditionFailed: CommonError.detail("The object has changed since it was read.")
        case .tooLarge: CommonError.detail("Request body is too large.")
        case .unsupportedMediaType: CommonError.detail("Unsupported media type \"text/plain\" in request.")
        case .rangeNotSatisfiable: CommonError.detail("The range is outside the file.")
        case .throttled: CommonError.detail("Request was throttled. Expected available in 30 seconds.")
        }
    }

    /// The body of an error that is no field's, by its name among the shapes.
    static let detail = NamedSchema("Detail", detail("Not found."))

    private static func detail(_ text: String) -> Schema {
        .example(.object([Schema.Property("detail", .text)]), .object([.init("detail", .string(text))]))
    }
}
