import SystemPackage
import TestSupport
import Testing

/// A real server with an account, on a store that outlives it.
struct LiveServer: Sendable {
    let process: ServerProcess
    let client: ServerClient

    /// Makes the store and its account, an administrator.
    ///
    /// - Returns: a token.
    static func makeStore(in folder: TemporaryFolder) async throws -> String {
        let user = try await ScreenProcess.run(
            ["user", "create", "--org", "Example", "--email", "ann@example.com", "--role", "Admin", "--password-stdin"],
            input: Array("correct horse battery staple\n".utf8), in: folder.path)
        try #require(user.status == 0, "\(user.errors)")
        return try await makeToken(in: folder)
    }

    /// Makes a token for an account, the administrator unless said otherwise.
    static func makeToken(for email: String = "ann@example.com", in folder: TemporaryFolder) async throws -> String {
        let token = try await ScreenProcess.run(["token", "create", "--email", email], in: folder.path)
        try #require(token.status == 0, "\(token.errors)")
        return String(try #require(token.lines.first))
    }

    /// Starts on the folder's store.
    static func start(in folder: TemporaryFolder, token: String) async throws -> LiveServer {
        let process = try await ServerProcess.start(["--workers", "2"], in: folder.path)
        return LiveServer(process: process, client: ServerClient(port: process.port, token: token))
    }

    /// Makes a job.
    func makeJob() async throws -> Int {
        let body = #"{"title": "iOS Engineer", "must_have_skills": ["Swift", "SwiftUI", "UIKit"]}"#
        let answer = try await client.ask("POST", "/jobs/", Array(body.utf8))
        return try #require(answer.id, "\(answer.body)")
    }

    /// Stops, as an administrator of the machine would.
    func stop() async throws {
        process.signal(15)
        let end = try await process.end()
        #expect(end.status == 0, "\(end.errors)")
    }
}
