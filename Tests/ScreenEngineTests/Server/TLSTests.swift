internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdTesting
internal import NIOSSL
internal import SystemPackage
internal import TestSupport
internal import Testing

@testable internal import ScreenEngine

/// TLS by files.
struct TLSTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func files(_ certificate: String, _ key: String) throws -> TLSFiles {
        TLSFiles(certificate: try folder.write("c.pem", certificate), key: try folder.write("k.pem", key))
    }

    @Test("With a certificate and its key the server speaks TLS, and tells browsers to stay with it")
    func speaks() async throws {
        let server = try await ServerFixture([
            ServerFixture.open("/secure/") { _, context in
                Response(status: .ok, json: Array("\(context.isSecure)".utf8))
            }
        ])
        var settings = server.settings
        settings.port = 0
        let files = try files(CertificateFixture.certificate, CertificateFixture.key)
        settings.tlsCertificate = files.certificate
        settings.tlsKey = files.key
        let router = buildRouter(server.dependencies, settings, endpoints: server.endpoints)
        try await Listening.run { onListening in
            try buildApplication(
                settings, server.dependencies, router: router, tls: files.configuration(), limits: .patient,
                onListening: onListening)
        } _: { port in
            var trust = TLSConfiguration.makeClientConfiguration()
            trust.certificateVerification = .none
            try await TestClient.patient(port: port, tls: trust) { client in
                let answer = try await client.get("/secure/")
                #expect(answer.body.map { String(buffer: $0) } == "true")
                #expect(answer.headers[.strictTransportSecurity] == "max-age=31536000")
            }
        }
    }

    @Test("Older versions than 1.2 are not spoken")
    func version() throws {
        let files = try files(CertificateFixture.certificate, CertificateFixture.key)
        #expect(try files.configuration().minimumTLSVersion == .tlsv12)
    }

    @Test("Files that don't fit are refused by name")
    func wrongFiles() throws {
        let certificate = CertificateFixture.certificate
        let key = CertificateFixture.key
        for (first, second, problem) in [
            ("", key, "c.pem: has no certificate in PEM"), ("nonsense", key, "c.pem: has no certificate in PEM"),
            (key, key, "c.pem: has no certificate in PEM"), (certificate, "", "k.pem: has no unencrypted key in PEM"),
            (certificate, certificate, "k.pem: has no unencrypted key in PEM"),
            (certificate, CertificateFixture.otherKey, "k.pem: is not the key of the certificate in "),
        ] {
            let files = try files(first, second)
            let error = #expect(throws: SettingsError.self) { try files.configuration() }
            #expect(error?.place == .file)
            #expect(error?.message.contains("/" + problem) == true, "\(error?.message ?? "")")
        }
    }

    @Test("A file that isn't there is said to be missing")
    func missing() throws {
        let files = TLSFiles(certificate: folder.path.appending("none.pem"), key: folder.path.appending("k.pem"))
        let error = #expect(throws: SettingsError.self) { try files.configuration() }
        #expect(error?.place == .missingFile)
        #expect(error?.message.hasSuffix("/none.pem: No such file or directory") == true)
    }
}
