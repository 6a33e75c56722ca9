/// A table in which something is held on a person, and which of its columns an export shows.
struct HeldTable: Sendable {
    /// What a column holds, which says how it is shown.
    enum Kind: Sendable, Hashable {
        case integer
        case text
        case moment
        case truth
        /// JSON that is shown as it is.
        case json
        /// Hundredths.
        case points
    }

    /// A column.
    struct Column: Sendable, Hashable {
        /// Its name in the store.
        var name: String
        /// What it holds.
        var kind: Kind
        /// Its name in an export: references are named for what they refer to, as everywhere in the API.
        var shown: String { name.hasSuffix("_id") ? String(name.dropLast(3)) : name }
    }

    /// Its name.
    var name: String
    /// Which rows are about candidate `$1`.
    var condition: String
    /// The columns that are shown.
    var columns: [Column]
    /// The unique number that rows are ordered and read by; none for tables with some dozen rows a person.
    var key: String?
    /// Rows that are read at once, as their size asks for.
    var rowsAtOnce: Int

    /// Describes a table.
    ///
    /// - Parameter columns: `name` for an integer, else `name:kind`.
    init(_ name: String, _ condition: String, _ columns: String, key: String? = "id", rowsAtOnce: Int = 200) {
        self.name = name
        self.condition = condition
        self.columns = columns.split(whereSeparator: \.isWhitespace).map(HeldTable.column)
        self.key = key
        self.rowsAtOnce = rowsAtOnce
    }

    private static func column(_ text: Substring) -> Column {
        let parts = text.split(separator: ":")
        let kind: Kind =
            switch parts.count > 1 ? parts[1] : "" {
            case "text": .text
            case "moment": .moment
            case "truth": .truth
            case "json": .json
            case "points": .points
            default: .integer
            }
        return Column(name: String(parts[0]), kind: kind)
    }

    /// Passes on the next rows about a candidate, with the columns in order.
    ///
    /// - Parameter last: the key of the last row that was read.
    /// - Returns: the key of the last of these; nothing where there are no more.
    func forEach(
        of candidate: Int, after last: Int, _ connection: any Connection, _ body: (any Row) throws -> Void
    ) throws -> Int? {
        let list = columns.map { "\(name).\($0.name)" }.joined(separator: ", ")
        guard let key else {
            try connection.forEach(
                "SELECT \(list) FROM \(name) WHERE \(condition) ORDER BY \(list)", [.integer(candidate)], body)
            return nil
        }
        var (count, newest) = (0, last)
        try connection.forEach(
            """
            SELECT \(list), \(name).\(key) FROM \(name) WHERE (\(condition)) AND \(name).\(key) > $2
            ORDER BY \(name).\(key) LIMIT \(rowsAtOnce)
            """, [.integer(candidate), .integer(last)]
        ) { row in
            try body(row)
            (count, newest) = (count + 1, row.int(columns.count))
        }
        return count == rowsAtOnce ? newest : nil
    }
}
