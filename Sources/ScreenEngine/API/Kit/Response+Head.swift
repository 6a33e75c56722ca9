internal import HTTPTypes
internal import Hummingbird

extension Response {
    /// The answer to `HEAD` where this is the one to `GET`. What is streamed has no length that could be said beforehand,
    /// and nothing of it is made.
    var withoutBody: Response {
        var head = createHeadResponse()
        if body.contentLength == nil { head.headers[.contentLength] = nil }
        return head
    }
}
