extension StageName {
    /// Whether an application of an organisation can be at a stage of this name.
    static func isKnown(_ name: String, organisation: Int, _ connection: any Connection) throws -> Bool {
        if name == applied || name == resumeScreening { return true }
        return try connection.first(
            "SELECT 1 FROM services WHERE organisation_id = $1 AND name = $2", [.integer(organisation), .text(name)]
        ) { _ in true } ?? false
    }
}
