/// Looks for candidates who may be one person, by the keys that are kept for it. Every query is bounded, and shows nothing
/// that the account does not see.
enum DuplicateRepository {
    /// The keys of a candidate.
    struct Keys: Sendable, Hashable {
        /// The name's folded words.
        var name: String
        /// The telephone number.
        var phone: String?
        /// The latest employer's folded words.
        var employer: String?
    }

    /// Who was found.
    struct Person: Sendable, Hashable {
        /// The candidate.
        var id: Int
        /// The name.
        var name: String
        /// The e-mail address.
        var email: String?
        /// The telephone number as written.
        var contact: String?
    }

    /// The most candidates that one key gives: more with the same number are a firm's, and a name with its employer is
    /// told apart by people then.
    static let mostFound = 50

    /// A candidate's keys.
    static func keys(of candidate: Int, _ connection: any Connection) throws -> Keys? {
        try connection.first(
            "SELECT name_key, phone_key, employer_key FROM candidates WHERE id = $1", [.integer(candidate)]
        ) { Keys(name: $0.text(0), phone: $0.textIfPresent(1), employer: $0.textIfPresent(2)) }
    }

    /// The other candidates with one of some telephone numbers.
    static func withPhone(
        _ forms: [String], except candidate: Int, for account: Account, _ connection: any Connection
    ) throws -> [Int] {
        let numbers = forms.map { SQLFragment("\($0)") }.joined(separator: ", ")
        return try found("c.phone_key IN (\(numbers))", except: candidate, for: account, connection)
    }

    /// The other candidates with one of some names who work for an employer.
    static func withName(
        _ forms: [String], employer: String, except candidate: Int, for account: Account, _ connection: any Connection
    ) throws -> [Int] {
        let names = forms.map { SQLFragment("\($0)") }.joined(separator: ", ")
        return try found(
            "c.name_key IN (\(names)) AND c.employer_key = \(employer)", except: candidate, for: account, connection)
    }

    /// Candidates by identifier.
    static func people(_ ids: [Int], _ connection: any Connection) throws -> [Person] {
        guard !ids.isEmpty else { return [] }
        let list = SQLList(ids)
        return try connection.all(
            "SELECT id, name, email, contact FROM candidates WHERE id IN (\(list.placeholders)) ORDER BY id",
            list.values
        ) {
            Person(id: $0.int(0), name: $0.text(1), email: $0.textIfPresent(2), contact: $0.textIfPresent(3))
        }
    }

    private static func found(
        _ condition: SQLFragment, except candidate: Int, for account: Account, _ connection: any Connection
    ) throws -> [Int] {
        let visible = JobAccess.visible(candidate: "c.id", organisation: "c.organisation_id", to: account)
        let query: SQLFragment = """
            SELECT c.id FROM candidates c
            WHERE c.organisation_id = \(account.organisation) AND \(condition) AND c.id <> \(candidate) AND \(visible)
            ORDER BY c.id LIMIT \(mostFound)
            """
        let (sql, values) = query.rendered()
        return try connection.all(sql, values) { $0.int(0) }
    }
}
