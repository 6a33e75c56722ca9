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
        case let error as APIError: return error.response
        case let error as HTTPError:
            return APIError.detail(error.status, ErrorAnswers.sentence(error), headers: error.headers).response
        case is NIOTooManyBytesError:
            return APIError.tooLarge.response
        case let error as any HTTPResponseError:
            if let response = try? error.response(from: request, context: context) { return response }
            return unforeseen(error, context)
        case is IOError, is ChannelError:
            // The client has gone while its body was being read; nobody gets this answer, and nothing is wrong here.
            return APIError.detail(.badRequest, "The request broke off.").response
        case let error as StoreError where error.code == .tooLong:
            return APIError.detail(.serviceUnavailable, "The answer took too long; ask for less at once.").response
        case is CancellationError:
            return APIError.detail(.serviceUnavailable, "Server is stopping.").response
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
        return APIError.server(request: context.requestID).response
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
