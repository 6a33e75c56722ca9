internal import ArgumentParser
internal import Foundation
internal import ScreenEngine
internal import SystemPackage

/// `screen serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves the HTTP API.",
        discussion: """
            Every option can also be given as a variable, --log-level as SCREEN_LOG_LEVEL, and in the file of --config, \
            a JSON object with the options' names; the command line counts before the variables, and these before the \
            file. Writes the address that it listens on to standard output, and its log to standard error. SIGTERM and \
            SIGINT stop it once it has answered what was asked. Exit status: 0 stopped so, 64 bad usage, 65 the file of \
            settings or the certificate is invalid, 66 a file does not exist or is no store, 74 the disk or the port \
            can't be used.
            """)

    @Option(help: ArgumentHelp("The address to listen on; default: 127.0.0.1.", valueName: "host"))
    var host: String?

    @Option(help: ArgumentHelp("The port, 0 for one that is free; default: 8080.", valueName: "n"))
    var port: String?

    @Option(help: ArgumentHelp("The store; default: screen.db.", valueName: "file"))
    var db: String?

    @Option(
        help: ArgumentHelp(
            "Where uploaded files are kept, recordings in S3 perhaps; default: beside the store.",
            valueName: "dir|s3://bucket/prefix"))
    var media: String?

    @Option(help: ArgumentHelp("What all paths begin with.", valueName: "/api"))
    var prefix: String?

    @Option(help: ArgumentHelp("How long an access token is good; default: 15.", valueName: "n"))
    var accessMinutes: String?

    @Option(help: ArgumentHelp("How long a refresh token is good; default: 7.", valueName: "n"))
    var refreshDays: String?

    @Option(help: ArgumentHelp("The proxies whose X-Forwarded-For counts.", valueName: "cidr,..."))
    var trustedProxies: String?

    @Option(help: ArgumentHelp("The largest upload; default: 20MB.", valueName: "size"))
    var maxUpload: String?

    @Option(help: ArgumentHelp("The largest recording of an answer; default: 2GB.", valueName: "size"))
    var maxRecording: String?

    @Option(help: ArgumentHelp("How long the URL of an upload is good; default: 60.", valueName: "n"))
    var uploadMinutes: String?

    @Option(help: ArgumentHelp("Processes that read documents; default: the number of cores.", valueName: "n"))
    var workers: String?

    @Option(help: ArgumentHelp("The certificate, and those of its issuers, in PEM.", valueName: "file"))
    var tlsCertificate: String?

    @Option(help: ArgumentHelp("The certificate's key, in PEM.", valueName: "file"))
    var tlsKey: String?

    @Option(help: ArgumentHelp("How lines of the log look; default: text.", valueName: "text|json"))
    var logFormat: String?

    @Option(help: ArgumentHelp("What is less grave is not logged; default: info.", valueName: "level"))
    var logLevel: String?

    @Option(help: ArgumentHelp("Whose pages may call the API; default: none's.", valueName: "origin,..."))
    var corsOrigin: String?

    @Option(help: ArgumentHelp("Addresses that webhooks may be at though not public.", valueName: "cidr,..."))
    var webhookAllow: String?

    @Option(
        help: ArgumentHelp(
            "auto reads scanned pages with Tesseract where it is installed; never leaves them out.",
            valueName: "auto|never"))
    var ocr: String?

    @Option(help: ArgumentHelp("A file of settings.", valueName: "file"))
    var config: String?

    func validate() throws {
        do {
            try ServerSettings.check(flags: flags)
        } catch {
            throw ValidationError(error.message)
        }
    }

    func run() async throws {
        try await ExitStatus.reporting {
            let environment = ProcessInfo.processInfo.environment
            let path = config ?? environment["SCREEN_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
            let file = try path.map { SettingsFile(path: $0, bytes: try InputFile.read($0)) }
            let settings = try ServerSettings(flags: flags, environment: environment, file: file)
            try await ScreenServer(settings, say: ServeCommand.say).run()
        }
    }

    /// What was given, by name.
    private var flags: [String: String] {
        let given = [
            "host": host, "port": port, "db": db, "media": media, "prefix": prefix, "access-minutes": accessMinutes,
            "refresh-days": refreshDays, "trusted-proxies": trustedProxies, "max-upload": maxUpload,
            "max-recording": maxRecording, "upload-minutes": uploadMinutes, "workers": workers,
            "tls-certificate": tlsCertificate, "tls-key": tlsKey, "log-format": logFormat, "log-level": logLevel,
            "cors-origin": corsOrigin, "webhook-allow": webhookAllow, "ocr": ocr,
        ]
        return given.compactMapValues(\.self)
    }

    /// Says what the server says, the address where programs look for results.
    @Sendable private static func say(_ message: ScreenServer.Message) {
        switch message {
        case .listening(let url):
            // Whoever has closed standard output doesn't want to know.
            _ = try? FileDescriptor.standardOutput.writeAll("listening on \(url)\n".utf8)
        case .noAccounts(let command):
            StandardError.say("there is no account yet; make one with: \(command)")
        }
    }
}
