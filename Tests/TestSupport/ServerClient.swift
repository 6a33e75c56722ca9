internal import Foundation

/// Asks a server of the built program, a connection for each request.
public struct ServerClient: Sendable {
    /// An answer.
    public struct Answer: Sendable {
        /// The status.
        public let status: Int
        /// The body.
        public let body: String
        /// The body's `id`, where it is an object that has one.
        public var id: Int? { member("id") }
        /// A member of the body's object.
        public func member<Value>(_ name: String) -> Value? {
            let object = try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
            return object?[name] as? Value
        }
    }

    /// The server went away before it had answered.
    public struct NoAnswer: Error {}

    private let port: Int
    private let token: String

    /// Asks at a port of this machine, with a token.
    public init(port: Int, token: String) {
        self.port = port
        self.token = token
    }

    /// Asks something.
    public func ask(
        _ method: String, _ path: String, _ body: [UInt8] = [], type: String = "application/json"
    ) async throws -> Answer {
        let connection = try RawConnection(port: port)
        let head = """
            \(method) \(path) HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer \(token)\r
            Content-Type: \(type)\r
            Content-Length: \(body.count)\r
            Connection: close\r
            \r

            """
        try await connection.send(Array(head.utf8) + body)
        let answer = String(decoding: try await connection.receiveAll(), as: UTF8.self)
        guard let end = answer.range(of: "\r\n\r\n"),
            let status = answer.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap({ Int($0) })
        else { throw NoAnswer() }
        return Answer(status: status, body: String(answer[end.upperBound...]))
    }

    /// Uploads a resume for a job.
    public func upload(_ file: [UInt8], named name: String, job: Int, query: String = "") async throws -> Answer {
        let edge = "edge-\(UUID().uuidString)"
        let head = """
            --\(edge)\r
            Content-Disposition: form-data; name="job"\r
            \r
            \(job)\r
            --\(edge)\r
            Content-Disposition: form-data; name="file"; filename="\(name)"\r
            \r

            """
        return try await ask(
            "POST", "/resumes/" + query, Array(head.utf8) + file + Array("\r\n--\(edge)--\r\n".utf8),
            type: "multipart/form-data; boundary=\(edge)")
    }
}
