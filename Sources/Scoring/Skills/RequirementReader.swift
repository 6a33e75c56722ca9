internal import ResumeParse

/// Reads the label of a must-have skill: "Strong communication skills", "React/Redux", "SQL or NoSQL",
/// "AWS (EC2, S3)", "3+ years of Python", "Reading of P&IDs".
///
/// What the taxonomy knows as a whole is that skill. Parts joined by "or" or a slash are alternatives, by "and" or a
/// comma are all wanted. What it does not know is looked for word by word, and the skills inside it give a part.
struct RequirementReader {
    let taxonomy: Taxonomy
    let matcher: SkillMatcher
    let lexicon: Lexicon

    /// What a known skill inside an unknown label gives at least, in thousandths: "Ventilator management for newborns"
    /// is not shown by managing ventilators alone.
    static let containedBase = 250
    /// What it gives beside that when it covers the whole label but for filling words.
    static let containedShare = 550
    /// What all words of a label give when they stand together in another order or other forms.
    static let looseScale = 750

    /// Reads one label.
    func requirement(_ label: String) -> Requirement {
        let text = PlainDocument(label, lexicon: lexicon)
        let words = text.words
        var groups: [[Requirement.Alternative]] = []
        if let skill = wholeSkill(words[...]) {
            groups = [[.init(target: .skill(skill), scale: 1000)]]
        } else if let open = words.firstIndex(where: { $0.gap.contains(.open) }), open > 0 {
            groups = bracketed(text, open: open)
        } else {
            groups = self.groups(words.indices, text)
        }
        groups.removeAll(where: \.isEmpty)
        if groups.isEmpty {
            groups = [[.init(target: .words(words.map(\.singular)), scale: 1000)]]
        }
        let generic = groups.allSatisfy { group in
            group.allSatisfy {
                if case .skill(let skill) = $0.target { taxonomy.skills[skill].isGeneric } else { false }
            }
        }
        return Requirement(label: label, groups: groups, isGeneric: generic)
    }

    /// "AWS (EC2, S3)" asks for AWS, for which the rest are examples; where the head is unknown, for one of the rest.
    private func bracketed(_ text: PlainDocument, open: Int) -> [[Requirement.Alternative]] {
        let words = text.words
        let close = words[(open + 1)...].firstIndex { $0.gap.contains(.close) } ?? words.count
        let head = groups(0..<open, text)
        let isKnown = head.contains { $0.contains { if case .skill = $0.target { $0.scale == 1000 } else { false } } }
        if isKnown { return head }
        let inside = groups(open..<close, text).flatMap { $0 }
        let known = inside.filter { if case .skill = $0.target { $0.scale == 1000 } else { false } }
        return known.isEmpty ? head : [head.flatMap { $0 } + known]
    }

    private func groups(_ range: Range<Int>, _ text: PlainDocument) -> [[Requirement.Alternative]] {
        let words = text.words
        if let skill = wholeSkill(words[range]) { return [[.init(target: .skill(skill), scale: 1000)]] }
        let hasOr = words[range].dropFirst().contains { $0.hash == Self.or || $0.gap.contains(.slash) }
        let parts = split(range, words) { word in
            word.hash == Self.or || word.hash == Self.and
                || !word.gap.isDisjoint(with: [.slash, .comma, .semicolon, .plus, .pipe])
        }
        guard parts.count > 1 else { return [phrase(range, text)] }
        let skills = parts.map { wholeSkill(words[$0]) }
        let known = skills.count { $0 != nil }
        let isList = words[range].dropFirst().contains {
            !$0.gap.isDisjoint(with: [.comma, .semicolon, .slash, .pipe])
        }
        // A single "and" between unknown words belongs to a phrase: "design and upkeep of pumps".
        guard isList ? known * 2 >= parts.count : known == parts.count else { return [phrase(range, text)] }
        let alternatives = zip(parts, skills).map { part, skill in
            skill.map { [Requirement.Alternative(target: .skill($0), scale: 1000)] } ?? phrase(part, text)
        }
        return hasOr ? [alternatives.flatMap { $0 }] : alternatives
    }

    private func split(_ range: Range<Int>, _ words: [Word], at isBorder: (Word) -> Bool) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where isBorder(words[index]) && index > range.lowerBound {
            if index > start { parts.append(start..<index) }
            let isJoint = words[index].hash == Self.or || words[index].hash == Self.and
            start = isJoint ? index + 1 : index
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// The skill that words name once filling words at both ends are taken off, fewest first.
    private func wholeSkill(_ words: ArraySlice<Word>) -> Int? {
        if let skill = taxonomy.skill(labelled: words) { return skill }
        var front = words
        while true {
            var back = front
            while let last = back.last, FillingWords.trailing.contains(last.hash) || last.shape.contains(.digits) {
                back = back.dropLast()
                if let skill = taxonomy.skill(labelled: back) { return skill }
            }
            guard let first = front.first, FillingWords.isLeading(first) else { return nil }
            front = front.dropFirst()
            if let skill = taxonomy.skill(labelled: front) { return skill }
        }
    }

    /// An unknown label: its words as they stand, its words in any order, and the skills that are in it.
    private func phrase(_ range: Range<Int>, _ text: PlainDocument) -> [Requirement.Alternative] {
        let words = text.words
        var core = range
        while core.count > 1, FillingWords.isLeading(words[core.lowerBound]) { core.removeFirst() }
        while core.count > 2, FillingWords.trailing.contains(words[core.upperBound - 1].hash) { core.removeLast() }
        let content = core.filter { !FillingWords.isFilling(words[$0]) }
        guard !content.isEmpty else { return [] }
        var result = [Requirement.Alternative(target: .words(core.map { words[$0].singular }), scale: 1000)]
        if content.count > 1 {
            var buffer: [UInt8] = []
            let stems = content.map { Stem.hash(of: words[$0], in: text.document.text, buffer: &buffer) }
            result.append(.init(target: .stems(stems), scale: Self.looseScale))
        }
        let mentions = matcher.mentions(in: text.document, index: text.index, isList: true)
        for mention in mentions where mention.words.overlaps(core) {
            let covered = content.count { mention.words.contains($0) }
            // An everyday word inside a longer label is seldom the skill of that name.
            guard covered > 0, !taxonomy.skills[mention.skill].isGeneric || covered * 2 >= content.count else {
                continue
            }
            let scale =
                covered == content.count ? 1000 : Self.containedBase + Self.containedShare * covered / content.count
            result.append(.init(target: .skill(mention.skill), scale: scale))
        }
        return result
    }

    private static let or = WordFolding.hash(of: "or")
    private static let and = WordFolding.hash(of: "and")
}
