import SystemPackage
import TestSupport
import Testing

/// `screen user`, `screen token` and `screen db`, as whoever runs the server uses them.
struct AccountCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @discardableResult
    private func screen(_ arguments: String..., input: String = "") async throws -> ScreenProcess.Result {
        try await ScreenProcess.run(arguments, input: Array(input.utf8), in: folder.path)
    }

    @discardableResult
    private func create(
        _ email: String = "ada@example.com", role: String = "Admin", password: String = "correct horse\n"
    ) async throws -> ScreenProcess.Result {
        try await screen(
            "user", "create", "--org", "Example Ltd", "--email", email, "--role", role, "--password-stdin",
            input: password)
    }

    @Test("The first account makes the database, readable by its owner only")
    func first() async throws {
        let result = try await create("Ada@Example.com")
        #expect(result.status == 0)
        #expect(result.output == "account 1: Admin ada@example.com of Example Ltd\n")
        #expect(result.errors.isEmpty)
        #expect(try folder.path.appending("screen.db").stat().permissions == [.ownerReadWrite])
        let list = try await screen("user", "list")
        #expect(
            list.output == """
                id  organisation  e-mail           name  role   active  last seen
                1   Example Ltd   ada@example.com  Ada   Admin  yes     never

                """)
    }

    @Test(
        "What can't be accepted is said in a sentence, and nothing is made of it",
        arguments: [
            ("ada", "correct horse", "ada is no e-mail address; write it as name@example.com"),
            (
                "ada@example.com", "short",
                "the password won't do: this password is too short. It must contain at least 8 characters"
            ),
            ("ada@example.com", "", "the password won't do: this field may not be blank"),
            ("uma@example.com", "correct horse", "there is an account with the e-mail address uma@example.com already"),
        ])
    func refused(email: String, password: String, sentence: String) async throws {
        try await create("uma@example.com")
        let result = try await create(email, password: password)
        #expect(result.status == 65)
        #expect(result.errors == "screen: \(sentence)\n")
        #expect(result.output.isEmpty)
        #expect(try await screen("user", "list").lines.count == 2)
    }

    @Test("A password comes from standard input or not at all")
    func passwordInput() async throws {
        let result = try await screen("user", "create", "--org", "X", "--email", "a@example.com", "--role", "User")
        #expect(result.status == 64)
        #expect(result.errors.contains("--password-stdin is needed; the password is then read from standard input"))
    }

    @Test("A mistyped database is an error, not an empty one")
    func missing() async throws {
        for arguments in [["user", "list"], ["token", "list"], ["db", "check"], ["db", "backup", "copy.db"]] {
            let result = try await ScreenProcess.run(arguments + ["--db", "none.db"], in: folder.path)
            #expect(result.status == 66)
            #expect(result.errors == "screen: none.db: there is no such database; screen db migrate makes one\n")
        }
        #expect(try folder.names().isEmpty)
    }

    @Test("Accounts are disabled and enabled, but not the last administrator")
    func disabling() async throws {
        try await create()
        try await create("uma@example.com", role: "User")
        #expect(try await screen("user", "disable", "--email", "UMA@example.com").status == 0)
        #expect(try await screen("user", "list").lines[2].contains("no"))
        #expect(try await screen("user", "enable", "--email", "uma@example.com").status == 0)
        #expect(try await screen("user", "list").lines[2].contains("yes"))
        let last = try await screen("user", "disable", "--email", "ada@example.com")
        #expect(last.status == 65)
        #expect(
            last.errors
                == "screen: the last active administrator of an organisation can't be disabled, demoted or deleted\n")
        let unknown = try await screen("user", "disable", "--email", "eve@example.com")
        #expect(unknown.status == 66)
        #expect(unknown.errors == "screen: there is no account eve@example.com; screen user list shows them\n")
    }

    @Test("Another password is set from standard input")
    func setPassword() async throws {
        try await create()
        let set = try await screen(
            "user", "set-password", "--email", "ada@example.com", "--password-stdin", input: "battery staple\r\n")
        #expect(set.status == 0)
        #expect(set.output.isEmpty && set.errors.isEmpty)
    }

    @Test("A token is printed once, alone, listed by its end, and revoked by its number")
    func tokens() async throws {
        try await create()
        let made = try await screen("token", "create", "--email", "ada@example.com", "--days", "30")
        #expect(made.status == 0)
        #expect(made.errors.isEmpty)
        #expect(made.lines.count == 1)
        let token = try #require(made.lines.first)
        #expect(token.hasPrefix("screen_"))
        let list = try await screen("token", "list")
        #expect(list.lines.count == 2)
        #expect(list.lines[1].contains(" \(token.suffix(4)) ") && list.lines[1].contains("active"))
        #expect(!list.output.contains(token))
        #expect(try await screen("token", "revoke", "1").status == 0)
        #expect(try await screen("token", "list").lines[1].contains("revoked"))
        let unknown = try await screen("token", "revoke", "7")
        #expect(unknown.status == 66)
        #expect(unknown.errors == "screen: there is no token 7; screen token list shows them\n")
        #expect(try await screen("token", "create", "--email", "ada@example.com", "--days", "0").status == 64)
        #expect(try await screen("token", "rotate-keys", "--void").status == 0)
    }

    @Test("A disabled account gets no token")
    func disabledToken() async throws {
        try await create()
        try await create("uma@example.com", role: "User")
        try await screen("user", "disable", "--email", "uma@example.com")
        let result = try await screen("token", "create", "--email", "uma@example.com")
        #expect(result.status == 66)
        #expect(result.errors == "screen: the account uma@example.com is disabled; a token for it would not work\n")
    }

    @Test("A database is made, checked and copied; a copy overwrites nothing")
    func database() async throws {
        #expect(try await screen("db", "migrate").status == 0)
        let again = try await screen("db", "migrate")
        #expect(again.status == 0 && again.output.isEmpty)
        try await create()
        let check = try await screen("db", "check")
        #expect(check.status == 0 && check.output.isEmpty && check.errors.isEmpty)
        #expect(try await screen("db", "backup", "copy.db").status == 0)
        #expect(try await screen("user", "list", "--db", "copy.db").lines.count == 2)
        let bytes = try folder.path.appending("copy.db").stat().size
        #expect(try await screen("db", "backup", "copy.db").status == 74)
        #expect(try folder.path.appending("copy.db").stat().size == bytes)
    }

    @Test("A file that is no database is left alone")
    func other() async throws {
        try folder.write("notes.txt", "Buy milk, and a present for Ada. Then call Uma about the resumes.")
        let result = try await screen("user", "list", "--db", "notes.txt")
        #expect(result.status == 66)
        #expect(result.errors.contains("notes.txt"))
        #expect(try folder.text("notes.txt").hasPrefix("Buy milk"))
    }
}
