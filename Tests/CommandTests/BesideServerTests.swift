import Foundation
import TestSupport
import Testing

/// Commands on a store while a server runs on it.
struct BesideServerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("A token that is revoked, and an account that is disabled, are so for the running server at once")
    func revoked() async throws {
        let token = try await LiveServer.makeStore(in: folder)
        let user = try await ScreenProcess.run(
            ["user", "create", "--org", "Example", "--email", "ben@example.com", "--role", "User", "--password-stdin"],
            input: Array("correct horse battery staple\n".utf8), in: folder.path)
        #expect(user.status == 0, "\(user.errors)")
        let second = try await LiveServer.makeToken(for: "ben@example.com", in: folder)
        let server = try await LiveServer.start(in: folder, token: token)
        let other = ServerClient(port: server.process.port, token: second)
        #expect(try await server.client.ask("GET", "/users/me/").status == 200)
        #expect(try await other.ask("GET", "/users/me/").status == 200)
        let revoked = try await ScreenProcess.run(["token", "revoke", "1"], in: folder.path)
        #expect(revoked.status == 0, "\(revoked.errors)")
        #expect(try await server.client.ask("GET", "/users/me/").status == 401)
        #expect(try await other.ask("GET", "/users/me/").status == 200)
        let disabled = try await ScreenProcess.run(["user", "disable", "--email", "ben@example.com"], in: folder.path)
        #expect(disabled.status == 0, "\(disabled.errors)")
        #expect(try await other.ask("GET", "/users/me/").status == 401)
        try await server.stop()
    }

    @Test("What is imported beside a running server is in its lists, and the same bytes are not taken twice")
    func imported() async throws {
        let server = try await LiveServer.start(in: folder, token: try await LiveServer.makeStore(in: folder))
        let job = try await server.makeJob()
        #expect((try await server.client.ask("GET", "/candidate/\(job)/").member("count")) == 0)
        let files = Corpus.resumes.prefix(6)
        async let uploaded = withThrowingTaskGroup(of: Int.self) { group in
            for file in files.prefix(3) {
                group.addTask {
                    try await server.client.upload(
                        Array(try Data(contentsOf: file)), named: file.lastPathComponent, job: job, query: "?wait=30"
                    ).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let imported = try await ScreenProcess.run(
            ["import", "--job-id", "\(job)"] + files.map(\.path), in: folder.path)
        #expect(imported.status == 0, "\(imported.errors)")
        #expect(try await uploaded.allSatisfy { $0 == 200 || $0 == 201 })
        // Those that were uploaded may have been waited for in vain, on a busy machine.
        while try await server.client.ask("GET", "/resumes/?completed=false").member("count") != 0 {
            try await Task.sleep(for: .milliseconds(100))
        }
        #expect((try await server.client.ask("GET", "/resumes/?completed=true").member("count")) == 6)
        #expect((try await server.client.ask("GET", "/resumes/").member("count")) == 6)
        #expect((try await server.client.ask("GET", "/candidate/\(job)/").member("count")) == 6)
        try await server.stop()
    }
}
