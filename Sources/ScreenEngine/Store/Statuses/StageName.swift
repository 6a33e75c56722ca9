/// The stages that every application has. Those after them are the names of the organisation's services.
enum StageName {
    /// Where an application begins.
    static let applied = "Applied"
    /// Once its resume has been scored.
    static let resumeScreening = "Resume Screening"

    /// Whether an application of an organisation can be at a stage of this name.
    static func isKnown(_ name: String, organisation: Int, _ connection: any Connection) throws -> Bool {
        if name == applied || name == resumeScreening { return true }
        return try connection.first(
            "SELECT 1 FROM services WHERE organisation_id = $1 AND name = $2", [.integer(organisation), .text(name)]
        ) { _ in true } ?? false
    }
}
