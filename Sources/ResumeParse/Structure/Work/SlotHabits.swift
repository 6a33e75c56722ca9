/// What stands where in the entries of one resume: most people write all their entries the same way, so a name that
/// says nothing by itself is taken for what stands at its place elsewhere.
struct SlotHabits: Sendable {
    /// A place in an entry: how many lines below the date, and the how manieth piece of the line.
    struct Slot: Sendable, Hashable {
        var offset: Int
        var ordinal: Int
    }

    private var counts: [(slot: Slot, firms: Int, titles: Int)] = []

    /// Counts a sure firm or title.
    mutating func note(_ slot: Slot, isFirm: Bool) {
        let index =
            counts.firstIndex { $0.slot == slot }
            ?? {
                counts.append((slot, 0, 0))
                return counts.count - 1
            }()
        if isFirm { counts[index].firms += 1 } else { counts[index].titles += 1 }
    }

    /// What a habit is worth, in a piece's points: enough to turn a name that shows nothing, not one that shows what it is.
    private static let points = 3

    /// The points of a firm at a place.
    func firm(_ slot: Slot) -> Int { points(slot, \.firms, \.titles) }

    /// The points of a title at a place.
    func title(_ slot: Slot) -> Int { points(slot, \.titles, \.firms) }

    private typealias Count = (slot: Slot, firms: Int, titles: Int)

    private func points(_ slot: Slot, _ own: (Count) -> Int, _ other: (Count) -> Int) -> Int {
        guard let count = counts.first(where: { $0.slot == slot }) else { return 0 }
        if own(count) > other(count) * 2 { return SlotHabits.points }
        return other(count) > own(count) * 2 ? -SlotHabits.points : 0
    }
}
