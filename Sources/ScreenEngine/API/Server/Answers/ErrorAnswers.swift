internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ResumeParse

/// Makes an answer of every error, in the shape of Django REST framework. What nobody foresaw is answered with nothing
/// but a name, under which the log says more.
struct ErrorAnswers: Sendable {
    /// Where unforeseen errors are reported.
    let logger: Logger

    /// The answer to an error.
    func response(for error: any Error, request: Request, context: APIContext) -> Response {
        switch error {
        case AuthenticationError.notProvided:
            return ErrorAnswers.unauthorized("Authentication credentials were not provided.")
        case AuthenticationError.notValid:
            return ErrorAnswers.unauthorized("Given token not valid for any token type", code: "token_not_valid")
        case let error as HTTPError:
            return ErrorAnswers.detail(ErrorAnswers.sentence(error), status: error.status, headers: error.headers)
        case is NIOTooManyBytesError:
            return ErrorAnswers.detail("Request body is too large.", status: .contentTooLarge)
        case let error as any HTTPResponseError:
            if let response = try? error.response(from: request, context: context) { return response }
            return unforeseen(error, context)
        case is CancellationError:
            return ErrorAnswers.detail("Server is stopping.", status: .serviceUnavailable)
        default:
            return unforeseen(error, context)
        }
    }

    /// 500. The line in the log names the error's type; a description may repeat what a candidate wrote, so only those
    /// that promise not to are written.
    private func unforeseen(_ error: any Error, _ context: APIContext) -> Response {
        var metadata: Logger.Metadata = [
            "request_id": .string(context.requestID), "error": .string(String(reflecting: type(of: error))),
        ]
        if let error = error as? any SafeToLog { metadata["reason"] = .string(error.description) }
        logger.error("request failed", metadata: metadata)
        var json = JSONWriter()
        json.object {
            $0.member("detail", "Server error.")
            $0.member("request_id", context.requestID)
        }
        return ErrorAnswers.answer(.internalServerError, json.bytes)
    }

    private static func unauthorized(_ text: String, code: String? = nil) -> Response {
        detail(text, status: .unauthorized, code: code, headers: [.wwwAuthenticate: "Bearer"])
    }

    private static func detail(
        _ text: String, status: HTTPResponse.Status, code: String? = nil, headers: HTTPFields = [:]
    ) -> Response {
        var json = JSONWriter()
        json.object {
            $0.member("detail", text)
            $0.member("code", ifPresent: code)
        }
        return answer(status, json.bytes, headers)
    }

    private static func answer(
        _ status: HTTPResponse.Status, _ json: [UInt8], _ headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
    }

    /// The framework's words on an error of the framework, as DRF would put them.
    private static func sentence(_ error: HTTPError) -> String {
        switch error.status {
        case .notFound: "Not found."
        case .contentTooLarge: "Request body is too large."
        case .forbidden: "You do not have permission to perform this action."
        default: error.body ?? "\(error.status.reasonPhrase)."
        }
    }
}
