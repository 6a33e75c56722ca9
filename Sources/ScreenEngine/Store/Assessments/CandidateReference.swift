/// As much of a candidate as a list of a job's tests and screenings shows.
struct CandidateReference: Sendable, Hashable {
    /// The candidate's identifier.
    var id: Int
    /// The name.
    var name: String
    /// The e-mail address.
    var email: String?

    /// The columns that ``init(_:from:)`` reads, in its order.
    static let columns = "candidates.id, candidates.name, candidates.email"

    /// Takes the parts.
    init(id: Int, name: String, email: String?) {
        self.id = id
        self.name = name
        self.email = email
    }

    /// Reads a row, whose first such column has this number.
    init(_ row: any Row, from first: Int) {
        id = row.int(first)
        name = row.text(first + 1)
        email = row.textIfPresent(first + 2)
    }
}
