internal import Configuration

extension ServerSettings {
    /// What the names of variables in the environment begin with.
    static let variablePrefix = "SCREEN_"

    /// Reads settings from the command line, the environment and a file; what comes first in this order counts.
    ///
    /// - Parameters:
    ///   - flags: values by the flags' names, without dashes before them.
    ///   - environment: variables; `SCREEN_LOG_LEVEL` is `--log-level`. An empty one is as none.
    ///   - file: a JSON object with the flags' names for its members'.
    public init(
        flags: [String: String], environment: [String: String], file: SettingsFile? = nil
    ) throws(SettingsError) {
        self.init()
        let sources = [
            SettingsSource.flags(flags), SettingsSource.environment(environment), try file?.source(),
        ].compactMap(\.self)
        for setting in Setting.all {
            for source in sources {
                guard let text = source.text(of: setting) else { continue }
                guard setting.apply(text, &self) else {
                    throw SettingsError(source.place, "\(source.name(setting)) takes \(setting.takes)")
                }
                break
            }
        }
        if (tlsCertificate == nil) != (tlsKey == nil) {
            throw SettingsError(.usage, "--tls-certificate and --tls-key go together")
        }
        if case .s3 = media { s3 = try S3Settings(environment: environment) }
    }

    /// Checks the values on a command line alone, so that they are refused as other arguments are.
    public static func check(flags: [String: String]) throws(SettingsError) {
        var settings = ServerSettings()
        for setting in Setting.all {
            guard let text = flags[setting.name], !setting.apply(text, &settings) else { continue }
            throw SettingsError(.usage, "--\(setting.name) takes \(setting.takes)")
        }
    }
}
