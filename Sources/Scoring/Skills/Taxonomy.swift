public import ResumeParse

/// The skills of all fields of work, their names, and which of them show or neighbour which. Built once a process from
/// the tables in `Data/`; immutable afterwards.
///
/// Edges are kept in flat arrays, and closures are walked on demand: a job asks about a few dozen skills out of
/// thousands, so nothing is closed ahead.
public struct Taxonomy: Sendable {
    /// The skills, in the order of the tables.
    public let skills: [Skill]
    let forms: [SkillForm]
    let names: PhraseTable
    private let identifiers: [UInt64: Int32]
    private let shown: AdjacencyList
    private let shownBy: AdjacencyList
    private let neighbours: AdjacencyList

    /// A skill that is reached over edges of one sort, and how many they are.
    public struct Step: Sendable, Equatable {
        /// The skill.
        public var skill: Int
        /// How many edges lead to it.
        public var distance: Int
    }

    /// Loads the taxonomy from the tables in the binary; takes about 10 ms.
    public init() { self.init(TaxonomyReader()) }

    init(_ reader: TaxonomyReader) {
        skills = reader.skills
        forms = reader.forms
        names = reader.names
        identifiers = reader.identifiers
        shown = AdjacencyList(reader.shown, count: reader.skills.count)
        shownBy = AdjacencyList(reader.shown.map { ($0.1, $0.0) }, count: reader.skills.count)
        neighbours = AdjacencyList(
            reader.related + reader.related.map { ($0.1, $0.0) }, count: reader.skills.count)
    }

    /// The skill of a name as the tables write it, without markers.
    public func skill(named name: some StringProtocol) -> Int? {
        identifiers[TaxonomyReader.identity(of: name.utf8)].map(Int.init)
    }

    /// The skill that a text names as a whole, in any case and as any of its names; ambiguous ones included, as for a
    /// text that is known to be the label of a skill.
    public func skill(labelled words: ArraySlice<Word>) -> Int? {
        names.payload(ofWhole: words).map { Int(forms[Int($0)].skill) }
    }

    /// The ways of writing a skill, its name first.
    func forms(of skill: Int) -> ArraySlice<SkillForm> {
        // Forms are stored skill by skill.
        var low = 0
        var high = forms.count
        while low < high {
            let middle = (low + high) / 2
            if Int(forms[middle].skill) < skill { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < forms.count, Int(forms[end].skill) == skill { end += 1 }
        return forms[low..<end]
    }

    /// The skills that a skill shows directly.
    public func broader(than skill: Int) -> ArraySlice<Int32> { shown[skill] }

    /// The skills that show a skill directly.
    public func narrower(than skill: Int) -> ArraySlice<Int32> { shownBy[skill] }

    /// The neighbours of a skill; symmetric.
    public func related(to skill: Int) -> ArraySlice<Int32> { neighbours[skill] }

    /// Every skill that shows a skill directly or over others, nearest first, each once with its least distance.
    public func allNarrower(than skill: Int, within distance: Int = .max) -> [Step] {
        closure(of: skill, over: shownBy, within: distance)
    }

    /// Every skill that a skill shows directly or over others, nearest first, each once with its least distance.
    public func allBroader(than skill: Int, within distance: Int = .max) -> [Step] {
        closure(of: skill, over: shown, within: distance)
    }

    /// Whether two skills stand in the same table, or one shows or neighbours the other, or both show the same.
    func areAkin(_ left: Int, _ right: Int) -> Bool {
        if skills[left].field == skills[right].field { return true }
        let other = Int32(right)
        return shown[left].contains(other) || shownBy[left].contains(other) || neighbours[left].contains(other)
            || shown[left].contains { shown[right].contains($0) }
    }

    private func closure(of skill: Int, over edges: AdjacencyList, within limit: Int) -> [Step] {
        var steps: [Step] = []
        var seen: Set<Int32> = [Int32(skill)]
        var level: [Int32] = [Int32(skill)]
        var distance = 1
        while !level.isEmpty, distance <= limit {
            var next: [Int32] = []
            for node in level {
                for target in edges[Int(node)] where seen.insert(target).inserted {
                    next.append(target)
                    steps.append(Step(skill: Int(target), distance: distance))
                }
            }
            level = next
            distance += 1
        }
        return steps
    }
}
