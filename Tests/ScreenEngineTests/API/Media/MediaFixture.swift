import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import NIOPosix
import SystemPackage
import TestSupport
import Testing

@testable import ScreenEngine

/// A server that takes recordings into a folder.
struct MediaFixture {
    let server: APITestServer
    let store: FolderMediaStore
    var limits = MediaLimits(recording: 1 << 20, lifetime: 600)

    init() async throws {
        server = try await APITestServer()
        store = FolderMediaStore(
            folder: server.folder.path.appending("media"), threads: .singleton,
            signature: try await .kept(in: server.database, random: .system))
    }

    /// The controllers, over this store or another one.
    func controllers(_ other: (any MediaStore)? = nil, prefix: String = "") -> [any ResourceController] {
        let (database, clock) = (server.database, server.clock.wall)
        return [
            UploadURLController(
                database: database, clock: clock, random: .system, store: other ?? store, limits: limits,
                prefix: prefix, logger: .silent),
            UploadController(database: database, clock: clock, store: store),
        ]
    }

    /// Serves while the body asks.
    func run(_ body: @escaping @Sendable (APITestClient) async throws -> Void) async throws {
        try await server.run(controllers(), body)
    }

    /// The smallest beginning of a film, made as long as is wanted.
    static func film(_ count: Int = 64) -> [UInt8] {
        let head = MediaSnifferTests.box("isom", "isom", "avc1")
        return head + MediaStoreChecks.noise(max(0, count - head.count))
    }

    /// Asks for a URL.
    func ask(
        _ client: APITestClient, name: String = "xyz.mp4", type: String? = "video/*", as account: Account? = nil
    ) async throws -> (key: MediaKey, url: String) {
        let type = type.map { ", \"content_type\": \"\($0)\"" } ?? ""
        let answer = try await client.post(
            "/get-upload-presigned-url/", "{\"video_filename\": \"\(name)\"\(type)}", as: account ?? server.admin)
        #expect(answer.status == .created)
        let json = try answer.json
        let key = try #require(json["key"]?.string.flatMap(MediaKey.init))
        return (key, try #require(json["presigned_upload_url"]?.string))
    }

    /// Sends bytes to a URL, or to the part of it that comes after the host.
    static func put(
        _ client: APITestClient, _ url: String, _ bytes: [UInt8] = film(), type: String? = "video/mp4",
        method: HTTPRequest.Method = .put
    ) async throws -> APITestAnswer {
        var headers: HTTPFields = [:]
        if let type { headers[.contentType] = type }
        let response = try await client.client.execute(
            uri: path(url), method: method, headers: headers, body: ByteBuffer(bytes: bytes))
        return APITestAnswer(status: response.status, headers: response.headers, body: [UInt8](buffer: response.body))
    }

    /// What comes after a URL's host.
    static func path(_ url: String) -> String {
        guard let scheme = url.range(of: "://") else { return url }
        return String(url[scheme.upperBound...].drop { $0 != "/" })
    }
}
