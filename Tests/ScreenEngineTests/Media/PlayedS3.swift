import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import TestSupport
import Testing

@testable import ScreenEngine

/// Plays S3 by a script, for what a real one does rarely.
final class PlayedS3: Sendable {
    /// What is done with one request.
    enum Step: Sendable {
        /// An answer.
        case answer(HTTPResponse.Status, _ body: String = "", HTTPFields = [:])
        /// An answer of so many bytes of which only these come.
        case cut(HTTPResponse.Status, _ body: String, length: Int, HTTPFields = [:])
    }

    /// A request that came.
    struct Asked: Sendable, Equatable {
        var line: String
        var range: String?
        var condition: String?
        var body: String
    }

    private let script: Mutex<[Step]>
    private let seen = Mutex<[Asked]>([])

    /// What was asked.
    var asked: [Asked] { seen.withLock { $0 } }

    private init(_ script: [Step]) { self.script = Mutex(script) }

    private struct CutOff: Error {}

    /// Plays a script while the body asks; a request beyond its end is 500.
    static func run(
        _ script: [Step], _ body: @escaping @Sendable (S3MediaStore, PlayedS3) async throws -> Void
    ) async throws {
        let played = PlayedS3(script)
        let router = Router()
        for method in [HTTPRequest.Method.get, .head, .put, .post, .delete] {
            router.on("**", method: method) { request, _ in try await played.answer(request) }
        }
        try await Listening.run { onListening in
            Application(
                router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { await onListening($0.localAddress) })
        } _: { port in
            let settings = S3Settings(credentials: MotoServer.credentials, endpoint: "http://127.0.0.1:\(port)")
            try await S3MediaStore.withStore(settings) { try await body($0, played) }
        }
    }

    private func answer(_ request: Request) async throws -> Response {
        let body = String(buffer: try await request.body.collect(upTo: 1 << 26))
        let query = request.uri.query.map { "?\($0)" } ?? ""
        let name = request.uri.path.split(separator: "/").last ?? ""
        seen.withLock {
            $0.append(
                Asked(
                    line: "\(request.method.rawValue) \(name)\(query)", range: request.headers[.range],
                    condition: request.headers[.ifMatch], body: body))
        }
        let step = script.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        switch step {
        case .answer(let status, let text, let headers):
            let response = Response(
                status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
            // What follows the head of such an answer would be taken for the next one.
            return request.method == .head ? response.createHeadResponse() : response
        case .cut(let status, let text, let length, let headers):
            return Response(
                status: status, headers: headers,
                body: ResponseBody(contentLength: length) { writer in
                    try await writer.write(ByteBuffer(string: text))
                    throw CutOff()
                })
        case nil: return Response(status: .internalServerError)
        }
    }
}
