/// As much of a candidate as a list of a job's tests and screenings shows.
struct CandidateReference: Sendable, Hashable {
    /// The candidate's identifier.
    var id: Int
    /// The name.
    var name: String
    /// The e-mail address.
    var email: String?

    /// Candidates by identifier; one query, whatever their number.
    static func find(_ ids: some Collection<Int>, _ connection: any Connection) throws -> [Int: CandidateReference] {
        guard !ids.isEmpty else { return [:] }
        let list = SQLList(ids)
        var found: [Int: CandidateReference] = [:]
        try connection.forEach(
            "SELECT id, name, email FROM candidates WHERE id IN (\(list.placeholders))", list.values
        ) {
            found[$0.int(0)] = CandidateReference(id: $0.int(0), name: $0.text(1), email: $0.textIfPresent(2))
        }
        return found
    }
}
