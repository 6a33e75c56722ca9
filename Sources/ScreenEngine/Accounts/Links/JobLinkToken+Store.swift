extension JobLinkToken {
    private static let setting = "job_link_key"

    /// The tokens of a store, by its own key; the key is made where there is none yet.
    static func kept(in database: any Database, random: RandomSource) async throws -> JobLinkToken {
        if let key = try await database.read({ try SettingRepository.find(setting, $0) }) {
            return JobLinkToken(key: key)
        }
        let made = random.bytes(keyLength)
        return JobLinkToken(key: try await database.write { try SettingRepository.findOrKeep(setting, made, $0) })
    }
}
