/// A piece of a list that is ordered by when its rows were made: so many after a row, or after an offset.
struct AssessmentSlice: Sendable, Hashable {
    /// Where to go on from: when the last row was made, and its identifier.
    var after: (created: Timestamp, id: Int) {
        get { (Timestamp(microseconds: created), id) }
        set { (created, id) = (newValue.created.microseconds, newValue.id) }
    }
    private var created = Int.min
    private var id = 0
    /// How many rows to pass over.
    var offset: Int
    /// How many rows to give.
    var limit: Int

    /// From the beginning.
    init(offset: Int = 0, limit: Int) {
        self.offset = offset
        self.limit = limit
    }

    /// For the parameters: when, which, limit, offset.
    var values: [SQLValue] { [.integer(created), .integer(id), .integer(limit), .integer(offset)] }
}
