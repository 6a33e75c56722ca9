internal import Configuration

/// A place that settings come from.
struct SettingsSource {
    /// Reads values.
    private let reader: ConfigReader
    /// What comes before a setting's name in a key.
    private let scope: [String]
    /// Where a mistake in it is.
    let place: SettingsError.Place
    /// What a setting is called there.
    let name: (Setting) -> String

    /// The value of a setting, where there is one.
    func text(of setting: Setting) -> String? { reader.string(forKey: ConfigKey(scope + [setting.name])) }

    /// The command line.
    static func flags(_ flags: [String: String]) -> SettingsSource {
        SettingsSource(reader: memory("flags", flags), scope: [], place: .usage) { "--\($0.name)" }
    }

    /// The environment.
    static func environment(_ variables: [String: String]) -> SettingsSource {
        let given = variables.filter { $0.key.hasPrefix(ServerSettings.variablePrefix) && !$0.value.isEmpty }
        return SettingsSource(
            reader: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: given)),
            scope: ["screen"], place: .usage
        ) { setting in
            ServerSettings.variablePrefix + String(setting.name.uppercased().map { $0 == "-" ? "_" : $0 })
        }
    }

    /// A file, whose members have been read.
    static func file(_ path: String, _ members: [String: String]) -> SettingsSource {
        SettingsSource(reader: memory(path, members), scope: [], place: .file) { "\(path): \($0.name)" }
    }

    private static func memory(_ name: String, _ values: [String: String]) -> ConfigReader {
        var keyed: [AbsoluteConfigKey: ConfigValue] = [:]
        for (key, value) in values {
            keyed[AbsoluteConfigKey([key])] = ConfigValue(.string(value), isSecret: false)
        }
        return ConfigReader(provider: InMemoryProvider(name: name, values: keyed))
    }
}
