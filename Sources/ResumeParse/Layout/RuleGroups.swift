/// Finds out which rules meet each other, directly or over others.
struct RuleGroups {
    /// Rules that belong together.
    struct Group {
        var across: ContiguousArray<GlyphPage.Shape> = []
        var down: ContiguousArray<GlyphPage.Shape> = []
    }

    private let across: ContiguousArray<GlyphPage.Shape>
    private let down: ContiguousArray<GlyphPage.Shape>
    /// For each rule one that it belongs to; itself for a group's first.
    private var parents: ContiguousArray<Int>

    /// Compares all rules with each other; two meet where they come closer than the reach.
    init(across: ContiguousArray<GlyphPage.Shape>, down: ContiguousArray<GlyphPage.Shape>, reach: Float) {
        self.across = across
        self.down = down
        parents = ContiguousArray(0..<across.count + down.count)
        let all = across + down
        for first in all.indices {
            let rule = all[first]
            for second in all.indices.dropFirst(first + 1) {
                let other = all[second]
                if rule.left - reach <= other.right, other.left - reach <= rule.right,
                    rule.top - reach <= other.bottom, other.top - reach <= rule.bottom
                {
                    join(first, second)
                }
            }
        }
    }

    private mutating func root(_ index: Int) -> Int {
        var index = index
        while parents[index] != index {
            parents[index] = parents[parents[index]]
            index = parents[index]
        }
        return index
    }

    private mutating func join(_ a: Int, _ b: Int) {
        let (first, second) = (root(a), root(b))
        if first < second { parents[second] = first } else { parents[first] = second }
    }

    /// The groups, in the order of their first rules.
    mutating func members() -> [Group] {
        var groups: [Group] = []
        var groupOf = ContiguousArray(repeating: -1, count: parents.count)
        for index in parents.indices {
            let root = root(index)
            if groupOf[root] < 0 {
                groupOf[root] = groups.count
                groups.append(Group())
            }
            if index < across.count {
                groups[groupOf[root]].across.append(across[index])
            } else {
                groups[groupOf[root]].down.append(down[index - across.count])
            }
        }
        return groups
    }
}
