/// Where a store's recordings are, as the server was told last: what works on the store without a server must not look
/// for them elsewhere, and believe them gone.
enum MediaPlace {
    private static let setting = "recordings"

    /// Where they are; nothing where no server has run yet.
    static func find(in database: any Database) async throws -> MediaLocation? {
        try await database.read { try SettingRepository.find(setting, $0) }
            .flatMap { MediaLocation(String(decoding: $0, as: UTF8.self)) }
    }

    /// Keeps where they are.
    static func keep(_ location: MediaLocation, in database: any Database) async throws {
        guard try await find(in: database) != location else { return }
        try await database.write { try SettingRepository.keep(setting, Array(location.text.utf8), $0) }
    }
}
