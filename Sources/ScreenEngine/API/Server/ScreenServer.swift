internal import Hummingbird
internal import Logging
internal import NIOCore
internal import ServiceLifecycle
internal import SystemPackage
internal import UnixSignals

/// The server of `screen serve`.
public struct ScreenServer: Sendable {
    /// How long requests in flight may take once the server has been told to stop.
    static let shutdownTime = Duration.seconds(30)

    private let settings: ServerSettings
    private let more: [Endpoint]
    private let say: @Sendable (Message) -> Void

    /// What the server tells the person who started it.
    public enum Message: Sendable, Hashable {
        /// It takes requests at a URL.
        case listening(String)
        /// Nobody can sign in yet; the command makes an account.
        case noAccounts(command: String)
    }

    /// Takes how to run, and where to say so.
    ///
    /// - Parameter more: endpoints beside the API's own, which its description leaves out.
    public init(
        _ settings: ServerSettings, adding more: [Endpoint] = [], say: @escaping @Sendable (Message) -> Void
    ) {
        self.settings = settings
        self.more = more
        self.say = say
    }

    /// Runs until the process is told to stop by SIGTERM or SIGINT: takes no more connections, finishes the requests
    /// in flight, and then what runs beside them.
    ///
    /// - Throws: ``SettingsError``, ``StoreError``.
    public func run() async throws {
        // What is wrong with the settings is said before anything is made.
        let tls = try settings.tlsFiles?.configuration()
        let clock = WallClock.system
        let log = LogOutput(
            format: settings.logFormat, level: settings.logLevel, clock: clock, write: LogOutput.standardError)
        let limits = ConnectionLimits.within(openFiles: OpenFiles.raise())
        // Nobody waits longer for the beginning of an answer.
        let database = try SQLiteDatabase(
            path: settings.database, longestRead: .nanoseconds(limits.answer.nanoseconds), clock: clock)
        _ = try await database.migrate()
        let activity = ActivityRecorder(database: database)
        let keyring = TokenKeyring(
            database: database, clock: clock, random: .system,
            lifetimes: TokenLifetimes(access: settings.accessMinutes * 60, refresh: settings.refreshDays * 86_400))
        var dependencies = ServerDependencies(
            database: database, clock: clock,
            authenticator: TokenAuthenticator(
                database: database, clock: clock, keyring: keyring, activity: activity),
            keyring: keyring, hasher: PasswordHasher(random: .system), log: log,
            metrics: PrometheusRegistry(samples: [.queueDepth(database)]), services: [activity])
        let components = try await ScreeningComponents(dependencies, settings: settings, names: KnownNames())
        let erasure = ErasureService(database: database, logger: log.logger(label: "screen.erasure"))
        dependencies.services += [
            components.audit, components.media.upkeep, components.ingestion.service, components.recordings,
            components.webhooks, erasure,
        ]
        var endpoints = try EndpointTable.whole(dependencies, components, prefix: settings.prefix)
        endpoints.add(more)
        let router = buildRouter(dependencies, settings, endpoints: endpoints)
        let application = try buildApplication(
            settings, dependencies, router: router, tls: tls, limits: limits
        ) { address in
            if let address { say(.listening(url(address))) }
            // A store that doesn't answer is complained about by whoever asks next.
            if (try? await database.read(UserRepository.isEmpty)) == true {
                say(.noAccounts(command: ScreenServer.firstAccountCommand(settings)))
            }
        }
        do {
            try await ScreenServer.run(application, log)
        } catch let error as IOError {
            let reason = Errno(rawValue: error.errnoCode)
            throw SettingsError(.address, "\(settings.host):\(settings.port) can't be listened on: \(reason)")
        } catch is SocketAddressError.UnknownHost {
            throw SettingsError(.address, "\(settings.host) is no address or name of this machine")
        }
        await components.media.store.close()
        await database.close()
    }

    /// Runs an application until a signal ends it.
    private static func run(_ application: some ApplicationProtocol, _ log: LogOutput) async throws {
        var logger = log.logger(label: "screen.services")
        logger.logLevel = max(logger.logLevel, .warning)
        var configuration = ServiceGroupConfiguration(
            services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = shutdownTime
        try await ServiceGroup(configuration: configuration).run()
    }

    private func url(_ address: SocketAddress) -> String {
        let host = address.ipAddress ?? settings.host
        let shown = host.contains(":") ? "[\(host)]" : host
        return "\(settings.isTLS ? "https" : "http")://\(shown):\(address.port ?? settings.port)\(settings.prefix)/"
    }

    private static func firstAccountCommand(_ settings: ServerSettings) -> String {
        "screen user create --db \(settings.database) --org NAME --email E --password-stdin --role Admin"
    }
}
