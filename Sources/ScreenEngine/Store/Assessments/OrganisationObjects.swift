/// Objects of which only their existence is asked.
enum OrganisationObjects {
    /// Whether an organisation has a row of this identifier.
    ///
    /// - Parameter table: a name that the code chose.
    static func has(_ id: Int, in table: String, organisation: Int, _ connection: any Connection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM \(table) WHERE id = $1 AND organisation_id = $2", [.integer(id), .integer(organisation)]
        ) { _ in true } ?? false
    }
}
