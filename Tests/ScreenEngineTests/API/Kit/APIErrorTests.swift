import HTTPTypes
import Hummingbird
import Testing

@testable import ScreenEngine

@Suite struct APIErrorTests {
    @Test(arguments: [
        (APIError.notFound, 404, "Not found."),
        (.notAuthenticated, 401, "Authentication credentials were not provided."),
        (.permissionDenied, 403, "You do not have permission to perform this action."),
        (.invalidPage, 404, "Invalid page."),
        (.notAcceptable, 406, "Could not satisfy the request Accept header."),
        (.conflict("It is Hired now."), 409, "It is Hired now."),
        (.preconditionFailed, 412, "The object has changed since it was read."),
        (.tooLarge, 413, "Request body is too large."),
        (.parse("JSON parse error - x"), 400, "JSON parse error - x"),
        (.throttled(retryAfter: 1), 429, "Request was throttled. Expected available in 1 second."),
        (.throttled(retryAfter: 30), 429, "Request was throttled. Expected available in 30 seconds."),
    ])
    func `A refusal has DRF's status and words`(error: APIError, status: Int, detail: String) {
        #expect(error.status.code == status)
        #expect(error.text == #"{"detail":"\#(detail)"}"#)
        #expect(error.response.headers[.contentType] == "application/json")
    }

    @Test func `A refusal says when to come again, how to sign in and which methods there are`() {
        #expect(APIError.throttled(retryAfter: 30).response.headers[.retryAfter] == "30")
        #expect(APIError.notAuthenticated.response.headers[.wwwAuthenticate] == "Bearer")
        #expect(APIError.methodNotAllowed(.put, allow: "GET").response.headers[.allow] == "GET")
    }

    @Test func `Errors keep the order in which they were found, nested as the payload is`() {
        let errors = FieldErrors.fields([
            FieldErrors.Field("b", .messages(["One.", "Two."])),
            FieldErrors.Field("a", .items([.messages([]), .fields([FieldErrors.Field("c", .messages(["Three."]))])])),
        ])
        #expect(APIError.invalid(errors).text == #"{"b":["One.","Two."],"a":[{},{"c":["Three."]}]}"#)
        #expect(APIError.invalid("b", "One.").text == #"{"b":["One."]}"#)
        #expect(APIError.invalid(whole: "All.").text == #"{"non_field_errors":["All."]}"#)
    }

    @Test func `A log line never repeats what was sent`() {
        #expect("\(APIError.invalid("email", "jane@example.com is taken."))" == "answered 400")
    }
}
