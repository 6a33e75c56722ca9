/// Where a row stands in a list's order.
struct SortKey: Sendable, Equatable {
    /// The values of the order's keys.
    private let values: [SQLValue]
    /// The row's identifier, by which ties are broken.
    let id: Int

    /// Reads the identifier from the first column and the keys from those after it.
    init(_ row: any Row, _ order: [OrderKey]) {
        id = row.int(0)
        values = order.enumerated().map { index, key in
            switch key.kind {
            case .integer: .integer(ifPresent: row.intIfPresent(index + 1))
            case .text: .text(ifPresent: row.textIfPresent(index + 1))
            }
        }
    }

    /// Whether the row comes before another one.
    func precedes(_ other: SortKey, _ order: [OrderKey]) -> Bool {
        for (index, key) in order.enumerated() {
            switch (values[index], other.values[index]) {
            case (.null, .null): continue
            case (.null, _): return false
            case (_, .null): return true
            case (.integer(let left), .integer(let right)) where left != right:
                return (left < right) != key.isDescending
            case (.text(let left), .text(let right)) where !left.utf8.elementsEqual(right.utf8):
                // SQLite compares bytes; Swift's own order follows Unicode's normal forms.
                return left.utf8.lexicographicallyPrecedes(right.utf8) != key.isDescending
            default: continue
            }
        }
        return id < other.id
    }
}
