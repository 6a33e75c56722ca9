public import HTTPTypes
public import Hummingbird
internal import NIOCore

extension Response {
    /// JSON bytes with their type and length.
    public init(status: HTTPResponse.Status, json bytes: [UInt8], headers: HTTPFields = [:]) {
        self.init(status: status, json: ByteBuffer(bytes: bytes), headers: headers)
    }

    /// JSON with its type and length.
    init(status: HTTPResponse.Status, json: ByteBuffer, headers: HTTPFields = [:]) {
        var headers = headers
        headers[.contentType] = "application/json"
        self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: json))
    }
}
