internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A text as a response, with its tag; 304 without a body where the client has it.
enum PlainTextResponse {
    /// Makes the response to a request.
    static func make(_ text: String, for request: Request) -> Response {
        let bytes = Array(text.utf8)
        let tag = EntityTag(of: bytes)
        if let known = tag.known(to: request) { return Response(status: .notModified, headers: [.eTag: known]) }
        return Response(
            status: .ok,
            headers: [.eTag: tag.text, .contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
