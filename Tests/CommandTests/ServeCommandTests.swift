import SystemPackage
import TestSupport
import Testing

/// `screen serve`, as its users start and stop it.
struct ServeCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("It says where it listens, answers, and stops with status 0 on SIGTERM and SIGINT", arguments: [15, 2])
    func serves(signal: Int) async throws {
        let server = try await ServerProcess.start(in: folder.path)
        #expect(server.announcement == "listening on http://127.0.0.1:\(server.port)/\n")
        let connection = try RawConnection(port: server.port)
        try await connection.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        let answer = try await connection.receive(until: "}")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(answer.hasSuffix(#"{"status":"ok"}"#))
        server.signal(Int32(signal))
        let end = try await server.end()
        #expect(end.status == 0, "\(end.errors)")
        #expect(end.errors.contains("path=/healthz status=200"))
    }

    @Test("A request whose body is still coming when SIGTERM does is answered before the server stops")
    func inFlight() async throws {
        let server = try await ServerProcess.start(in: folder.path)
        let idle = try RawConnection(port: server.port)
        try await idle.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = try await idle.receive(until: "}")
        let busy = try RawConnection(port: server.port)
        try await busy.send(
            "POST /token/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 13\r\n"
                + "Expect: 100-continue\r\n\r\n")
        // Once the server asks for the body, the request is in flight.
        #expect(try await busy.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 100 Continue\r\n"))
        server.signal(15)
        // The idle connection is closed as the server begins to stop.
        #expect(try await idle.receive(until: "nothing").isEmpty)
        try await busy.send(#"{"email": "a""#)
        let answer = try await busy.receive(until: "nothing")
        #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        #expect(answer.contains(#"{"detail":"JSON parse error - "#))
        let end = try await server.end()
        #expect(end.status == 0, "\(end.errors)")
        #expect(end.errors.contains("path=/token/ status=400"))
    }

    @Test("The first start without any account says how to make one")
    func noAccount() async throws {
        let server = try await ServerProcess.start(["--db", "my.db"], in: folder.path)
        let connection = try RawConnection(port: server.port)
        try await connection.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        _ = try await connection.receive(until: "}")
        server.signal(15)
        let end = try await server.end()
        #expect(
            end.errors.contains(
                "screen: there is no account yet; make one with: "
                    + "screen user create --db my.db --org NAME --email E --password-stdin --role Admin\n"))
    }

    @Test("Settings come from the file too, and its log can be JSON")
    func configuration() async throws {
        try folder.write("screen.json", #"{"prefix": "/api", "log-format": "json"}"#)
        let server = try await ServerProcess.start(["--config", "screen.json"], in: folder.path)
        #expect(server.announcement.hasSuffix(":\(server.port)/api/\n"))
        let connection = try RawConnection(port: server.port)
        try await connection.send("GET /api/healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try await connection.receive(until: "}").contains(#"{"status":"ok"}"#))
        server.signal(15)
        #expect(try await server.end().errors.contains(#""path":"/api/healthz","status":200"#))
    }

    @Test(
        "Settings that can't be are refused by name",
        arguments: [
            (["--port", "70000"], 64, "Error: --port takes a number from 0 to 65535"),
            (["--tls-key", "k.pem"], 64, "screen: --tls-certificate and --tls-key go together\n"),
            (["--config", "none.json"], 66, "screen: none.json: No such file or directory\n"),
            (
                ["--config", "wrong.json"], 65,
                "screen: wrong.json: prot is no setting; their names are those of the flags\n"
            ),
            (
                ["--tls-certificate", "none.pem", "--tls-key", "none.pem"], 66,
                "screen: none.pem: No such file or directory\n"
            ),
            (
                ["--tls-certificate", "wrong.json", "--tls-key", "wrong.json"], 65,
                "screen: wrong.json: has no certificate in PEM\n"
            ),
            (["--db", "wrong.json"], 66, "screen: the file wrong.json is not a database; name another one or move it"),
            (
                ["--host", "192.0.2.1", "--port", "0"], 74,
                "screen: 192.0.2.1:0 can't be listened on: Cannot assign requested address\n"
            ),
        ])
    func wrongSettings(arguments: [String], status: Int, message: String) async throws {
        try folder.write("wrong.json", #"{"prot": 1}"#)
        let result = try await ScreenProcess.run(["serve"] + arguments, in: folder.path)
        #expect(result.status == status)
        #expect(result.errors.hasPrefix(message), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test("A variable that can't be is refused by its name")
    func wrongVariable() async throws {
        let result = try await ScreenProcess.shell("SCREEN_MAX_UPLOAD=much $SCREEN serve", in: folder.path)
        #expect(result.status == 64)
        #expect(result.errors == "screen: SCREEN_MAX_UPLOAD takes a size from 1KB to 1GB, such as 20MB\n")
    }

    @Test("A port that is taken is said to be")
    func portTaken() async throws {
        let server = try await ServerProcess.start(in: folder.path)
        let result = try await ScreenProcess.run(["serve", "--port", "\(server.port)"], in: folder.path)
        #expect(result.status == 74)
        #expect(result.errors == "screen: 127.0.0.1:\(server.port) can't be listened on: Address already in use\n")
    }
}
