public import HTTPTypes
public import Hummingbird
internal import NIOCore

extension Response {
    /// JSON bytes with their type and length.
    public init(status: HTTPResponse.Status, json bytes: [UInt8], headers: HTTPFields = [:]) {
        var headers = headers
        headers[.contentType] = "application/json"
        self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
