internal import Logging
internal import SystemPackage
internal import Testing

@testable internal import ScreenEngine

/// Settings and where they come from.
struct ServerSettingsTests {
    private func settings(
        _ flags: [String: String] = [:], _ environment: [String: String] = [:], file: String? = nil
    ) throws(SettingsError) -> ServerSettings {
        let file = file.map { SettingsFile(path: "screen.json", bytes: Array($0.utf8)) }
        return try ServerSettings(flags: flags, environment: environment, file: file)
    }

    @Test("Without anything the defaults of the contract hold")
    func defaults() throws {
        let settings = try settings()
        #expect(settings.host == "127.0.0.1" && settings.port == 8080)
        #expect(settings.database == "screen.db")
        #expect(settings.accessMinutes == 15 && settings.refreshDays == 7)
        #expect(settings.maxUpload == 20 * 1024 * 1024)
        #expect(settings.prefix.isEmpty && settings.crossOrigins.isEmpty && settings.trustedProxies.blocks.isEmpty)
        #expect(!settings.isTLS && settings.recognisesPictures && settings.workers == nil)
    }

    @Test("A flag counts before a variable, and that before the file")
    func precedence() throws {
        let file = #"{"port": 3, "host": "::1", "log-level": "error"}"#
        let settings = try settings(["port": "1"], ["SCREEN_PORT": "2", "SCREEN_LOG_LEVEL": "debug"], file: file)
        #expect(settings.port == 1)
        #expect(settings.logLevel == .debug)
        #expect(settings.host == "::1")
    }

    @Test("Every setting has the same name in all three places")
    func names() throws {
        let values = [
            "host": "0.0.0.0", "port": "9", "db": "a.db", "media": "m", "prefix": "/api/", "access-minutes": "5",
            "refresh-days": "3", "trusted-proxies": "10.0.0.0/8, ::1", "max-upload": "5MB", "max-recording": "3GB",
            "upload-minutes": "30", "workers": "2",
            "tls-certificate": "c.pem", "tls-key": "k.pem", "log-format": "json", "log-level": "warning",
            "cors-origin": "https://a.example.com,http://localhost:3000", "webhook-allow": "10.1.0.0/16,fd00::/8",
            "ocr": "never",
        ]
        #expect(Set(values.keys) == Set(Setting.all.map(\.name)))
        let variables = Dictionary(
            uniqueKeysWithValues: values.map {
                ("SCREEN_" + $0.key.uppercased().replacing("-", with: "_"), $0.value)
            })
        let file = "{" + values.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ",") + "}"
        for settings in [try settings(values), try settings([:], variables), try settings(file: file)] {
            #expect(settings.host == "0.0.0.0" && settings.port == 9)
            #expect(settings.database == "a.db" && settings.media == .folder("m") && settings.prefix == "/api")
            #expect(settings.accessMinutes == 5 && settings.refreshDays == 3)
            #expect(settings.trustedProxies.blocks == [AddressBlock("10.0.0.0/8"), AddressBlock("::1")])
            #expect(settings.maxUpload == 5 << 20 && settings.workers == 2)
            #expect(settings.mediaLimits == MediaLimits(recording: 3 << 30, lifetime: 1800))
            #expect(settings.tlsFiles?.certificate == "c.pem" && settings.tlsFiles?.key == "k.pem")
            #expect(settings.logFormat == .json && settings.logLevel == .warning)
            #expect(settings.crossOrigins == ["https://a.example.com", "http://localhost:3000"])
            #expect(settings.webhookAllow == [AddressBlock("10.1.0.0/16"), AddressBlock("fd00::/8")])
            #expect(!settings.recognisesPictures)
        }
    }

    @Test("An empty variable is as none")
    func emptyVariable() throws { #expect(try settings([:], ["SCREEN_PORT": ""]).port == 8080) }

    @Test("A file may have numbers and lists")
    func fileTypes() throws {
        let settings = try settings(file: #"{"port": 0, "trusted-proxies": ["10.0.0.1", "10.0.0.2"]}"#)
        #expect(settings.port == 0)
        #expect(settings.trustedProxies.blocks.count == 2)
    }

    @Test(
        "A value that can't be is refused with its name, as its source has it",
        arguments: [
            ("port", "65536", "a number from 0 to 65535"), ("port", "+1", "a number from 0 to 65535"),
            ("port", "", "a number from 0 to 65535"), ("host", "a/b", "an address or a name of this machine"),
            ("prefix", "api", "a path such as /api"), ("prefix", "/a b", "a path such as /api"),
            ("access-minutes", "0", "a number from 1 to 1440"), ("refresh-days", "366", "a number from 1 to 365"),
            ("trusted-proxies", "10.0.0.0/8,proxy", "addresses or blocks of them, such as 10.0.0.0/8,::1"),
            ("trusted-proxies", "", "addresses or blocks of them, such as 10.0.0.0/8,::1"),
            ("max-upload", "20", "a size from 1KB to 1GB, such as 20MB"),
            ("max-upload", "2GB", "a size from 1KB to 1GB, such as 20MB"),
            ("max-upload", "0MB", "a size from 1KB to 1GB, such as 20MB"),
            ("media", "", "a folder, or s3:// with a bucket and perhaps a prefix"),
            ("media", "s3://", "a folder, or s3:// with a bucket and perhaps a prefix"),
            ("max-recording", "6GB", "a size from 1MB to 5GB, such as 2GB"),
            ("max-recording", "1023KB", "a size from 1MB to 5GB, such as 2GB"),
            ("upload-minutes", "0", "a number from 1 to 10080"), ("upload-minutes", "10081", "a number from 1 to 10080"),
            ("workers", "0", "a number from 1 to 1024"), ("log-format", "xml", "text or json"),
            ("log-level", "loud", "trace, debug, info, notice, warning, error or critical"),
            ("cors-origin", "example.com", "origins such as https://hr.example.com, or *"),
            ("cors-origin", "https://a.example.com/", "origins such as https://hr.example.com, or *"),
            ("ocr", "maybe", "auto or never"), ("db", "", "a file"),
        ])
    func wrongValues(name: String, value: String, takes: String) {
        #expect(throws: SettingsError(.usage, "--\(name) takes \(takes)")) { try settings([name: value]) }
        #expect(throws: SettingsError(.file, "screen.json: \(name) takes \(takes)")) {
            try settings(file: "{\"\(name)\": \"\(value)\"}")
        }
        if !value.isEmpty {
            let variable = "SCREEN_" + name.uppercased().replacing("-", with: "_")
            #expect(throws: SettingsError(.usage, "\(variable) takes \(takes)")) { try settings([:], [variable: value]) }
        }
    }

    @Test(
        "A file that isn't one of settings is refused",
        arguments: [
            ("[]", "is no JSON object"),
            (#"{"prot": 1}"#, "prot is no setting; their names are those of the flags"),
            (#"{"port": true}"#, "port is neither a text nor a number nor a list of texts"),
            (#"{"port": {"a": 1}}"#, "port is neither a text nor a number nor a list of texts"),
        ])
    func wrongFile(json: String, problem: String) {
        #expect(throws: SettingsError(.file, "screen.json: \(problem)")) { try settings(file: json) }
    }

    @Test("What is no JSON is refused with its place")
    func noJSON() throws {
        let error = #expect(throws: SettingsError.self) { try settings(file: "{\n\"port\": }") }
        #expect(error?.place == .file)
        #expect(error?.message.hasPrefix("screen.json: is not valid JSON: ") == true)
        #expect(error?.message.contains("line 2") == true)
    }

    @Test("A certificate needs its key, and a key its certificate", arguments: ["tls-certificate", "tls-key"])
    func pair(name: String) {
        #expect(throws: SettingsError(.usage, "--tls-certificate and --tls-key go together")) {
            try settings([name: "a.pem"])
        }
    }
}
