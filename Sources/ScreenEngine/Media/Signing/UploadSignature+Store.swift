extension UploadSignature {
    private static let setting = "upload_key"

    /// The signatures of a store, by its own key; the key is made where there is none yet.
    static func kept(in database: any Database, random: RandomSource) async throws -> UploadSignature {
        if let key = try await database.read({ try SettingRepository.find(setting, $0) }) {
            return UploadSignature(key: key)
        }
        let made = random.bytes(keyLength)
        return UploadSignature(key: try await database.write { try SettingRepository.findOrKeep(setting, made, $0) })
    }
}
