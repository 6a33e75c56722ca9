internal import Foundation

/// Asks a server of the built program, a connection for each request.
public struct ServerClient: Sendable {
    /// An answer.
    public struct Answer: Sendable {
        /// The status.
        public let status: Int
        /// The body.
        public let bytes: [UInt8]
        /// The body as text.
        public var body: String { String(decoding: bytes, as: UTF8.self) }
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
        _ method: String, _ path: String, _ body: [UInt8] = [], type: String = "application/json",
        headers: [String: String] = [:]
    ) async throws -> Answer {
        let further = headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
        let connection = try RawConnection(port: port)
        let head = """
            \(method) \(path) HTTP/1.1\r
            Host: 127.0.0.1:\(port)\r
            \(further)\(token.isEmpty ? "" : "Authorization: Bearer \(token)\r\n")\
            Content-Type: \(type)\r
            Content-Length: \(body.count)\r
            Connection: close\r
            \r

            """
        try await connection.send(Array(head.utf8) + body)
        let answer = try await connection.receiveAll()
        guard let end = answer.firstRange(of: Array("\r\n\r\n".utf8)),
            let status = Int(String(decoding: answer.dropFirst("HTTP/1.1 ".utf8.count).prefix(3), as: UTF8.self))
        else { throw NoAnswer() }
        return Answer(status: status, bytes: Array(answer[end.upperBound...]))
    }

    /// Uploads a resume for a job.
    public func upload(_ file: [UInt8], named name: String, job: Int, query: String = "") async throws -> Answer {
        try await send(["job": job], file, as: "file", named: name, to: "/resumes/" + query)
    }

    /// Sends a form with a file.
    public func send(
        _ fields: [String: Int], _ file: [UInt8], as field: String, named name: String, to path: String
    ) async throws -> Answer {
        let edge = "edge-\(UUID().uuidString)"
        func part(_ disposition: String, _ content: String = "") -> String {
            "--\(edge)\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(content)"
        }
        let head =
            fields.sorted { $0.key < $1.key }.map { part("name=\"\($0.key)\"", "\($0.value)\r\n") }.joined()
            + part("name=\"\(field)\"; filename=\"\(name)\"")
        return try await ask(
            "POST", path, Array(head.utf8) + file + Array("\r\n--\(edge)--\r\n".utf8),
            type: "multipart/form-data; boundary=\(edge)")
    }
}
