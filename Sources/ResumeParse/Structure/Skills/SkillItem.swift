/// Looks at one item of a list of skills: what of it is the skill, and what only says how well or for how long.
struct SkillItem {
    private let text: ResumeText
    private let lexicon: SkillLexicon
    private let words: [Word]

    init(_ text: ResumeText) {
        self.text = text
        lexicon = text.lexicon.skills
        words = text.words
    }

    /// An item of more words than this is a sentence.
    static let longest = 6

    /// The skills in an item, as words: none for a sentence about a person, several where it is a sentence that names
    /// several.
    func skills(in item: Range<Int>) -> [Range<Int>] {
        var item = trimmed(item)
        guard !item.isEmpty else { return [] }
        if let rest = behindLead(item) { return rest.isEmpty ? [] : listed(rest) }
        if lexicon.traits.longestMatch(in: words, at: item.lowerBound, before: item.upperBound) != nil { return [] }
        item = withoutGiver(withoutLevel(item))
        // What stands in brackets explains the skill and makes it no sentence.
        let open = item.dropFirst().first { words[$0].gap.contains(.open) } ?? item.upperBound
        guard !item.isEmpty, open - item.lowerBound <= SkillItem.longest, isNamed(item) else { return [] }
        return [item]
    }

    /// Whether an item is a known trait of character.
    func isTrait(_ item: Range<Int>) -> Bool {
        guard !item.isEmpty else { return false }
        return item.contains { index in
            lexicon.traits.longestMatch(in: words, at: index, before: item.upperBound) != nil
                || lexicon.soft.longestMatch(in: words, at: index, before: item.upperBound) != nil
        }
    }

    /// Without who taught it: "CCC from NIELIT".
    private func withoutGiver(_ item: Range<Int>) -> Range<Int> {
        guard let from = item.dropFirst().first(where: { words[$0].hash == SkillItem.from }),
            from + 1 < item.upperBound,
            !words[from].shape.contains(.capitalised), words[from + 1].shape.contains(.capitalised)
        else { return item }
        return item.lowerBound..<from
    }

    private static let from = WordFolding.hash(of: "from")

    /// Whether an item only says how well: "Advanced", "4 years", "80 %".
    func isLevel(_ item: Range<Int>) -> Bool {
        var index = item.lowerBound
        while index < item.upperBound {
            if let match = lexicon.levels.longestMatch(in: words, at: index, before: item.upperBound) {
                index = match.words.upperBound
            } else if words[index].shape.contains(.digits)
                || index > item.lowerBound && words[index].classes.contains(.functionWord)
            {
                index += 1
            } else {
                return false
            }
        }
        return !item.isEmpty
    }

    /// Whether words such as "Knowledge of" introduce what is in an item.
    func isLed(_ item: Range<Int>) -> Bool { behindLead(item) != nil }

    /// The words without "and" and the like at the ends.
    private func trimmed(_ item: Range<Int>) -> Range<Int> {
        var (start, end) = (item.lowerBound, item.upperBound)
        while start < end, words[start].classes.contains(.functionWord), !words[start].shape.contains(.capitals),
            isSmallWord(start), start + 1 >= end || words[start + 1].gap != .hyphen
        {
            start += 1
        }
        while end > start {
            let last = words[end - 1]
            if SkillItem.joints.contains(last.hash), !last.shape.contains(.capitalised) {
                end -= 1
            } else if lexicon.tails.payload(ofWhole: words[end - 1..<end]) != nil {
                end -= 1
            } else {
                break
            }
        }
        return start..<end
    }

    /// "and", "with", "in", but not words such as "Can" or "Will" in names.
    private func isSmallWord(_ index: Int) -> Bool {
        !words[index].shape.contains(.capitalised) || SkillItem.leading.contains(words[index].hash)
    }

    private static let leading = WordFolding.hashes(of: "and with the")
    private static let joints = WordFolding.hashes(of: "and or with the of in for to a an on by as like using")

    /// What follows "Proficient in" and the like; `nil` where nothing introduces it. Up to a few words may stand before.
    private func behindLead(_ item: Range<Int>) -> Range<Int>? {
        var index = item.lowerBound
        while index < item.upperBound, index - item.lowerBound < SkillItem.longestLead {
            if let match = lexicon.leads.longestMatch(
                in: words, at: index, before: item.upperBound, joining: [.space, .hyphen, .newline])
            {
                var start = match.words.upperBound
                while start < item.upperBound,
                    let object = lexicon.objects.longestMatch(
                        in: words, at: start, before: item.upperBound, joining: [.space, .newline])
                        ?? lexicon.leads.longestMatch(
                            in: words, at: start, before: item.upperBound, joining: [.space, .newline])
                {
                    start = object.words.upperBound
                }
                return start..<item.upperBound
            }
            index += 1
        }
        return nil
    }

    /// What introduces skills starts at most this far into a sentence.
    private static let longestLead = 7

    /// The skills in what follows a lead: parted by "and" and "&", up to a word that starts another thought.
    private func listed(_ rest: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = rest.lowerBound
        var index = start
        while index <= rest.upperBound {
            let isEnd = index == rest.upperBound
            let isJoint = !isEnd && SkillItem.ands.contains(words[index].hash)
            let isStop = !isEnd && SkillItem.stops.contains(words[index].hash)
            if isEnd || isJoint || isStop {
                let item = withoutLevel(trimmed(start..<index))
                if !item.isEmpty, item.count <= SkillItem.longest, isNamed(item) { result.append(item) }
                if isStop { break }
                start = index + 1
            }
            index += 1
        }
        return result
    }

    private static let ands = WordFolding.hashes(of: "and or")
    private static let stops = WordFolding.hashes(
        of: "for to which that with at as by through from during while using so because within")

    /// Cuts off how well or how long from the end: "Excel - Advanced", "Python 4 years".
    private func withoutLevel(_ item: Range<Int>) -> Range<Int> {
        var start = item.lowerBound
        while start + 1 < item.upperBound, isParted(before: start + 1), isLevel(start..<start + 1) { start += 1 }
        guard start < item.upperBound else { return item }
        var cut = item.upperBound
        for index in start + 1..<max(start + 1, item.upperBound)
        where isParted(before: index) || words[index].shape.contains(.digits) {
            if isLevel(index..<item.upperBound), isParted(before: index) || hasUnit(index..<item.upperBound) {
                cut = index
                break
            }
        }
        if isLevel(start..<cut), start == item.lowerBound { return start..<start }
        return start..<cut
    }

    /// Whether some words are a time or a share: "4 years", "80 %".
    private func hasUnit(_ range: Range<Int>) -> Bool {
        range.contains { words[$0].classes.contains(.timeUnit) }
            || text.scalar(from: Int(words[range.upperBound - 1].end), before: text.document.text.count) == "%"
    }

    private func isParted(before index: Int) -> Bool {
        let gap = words[index].gap
        return !gap.isDisjoint(with: [.open, .colon, .dash, .tab, .bullet, .close, .other, .star])
            || gap.contains(.hyphen) && gap.contains(.space)
    }

    /// Whether an item has a word that can be a skill's: a letter, and not only small words.
    private func isNamed(_ item: Range<Int>) -> Bool {
        item.contains {
            words[$0].shape.contains(.hasLetter) && !words[$0].classes.contains(.functionWord)
                || words[$0].shape.contains(.capitals) && words[$0].length == 1
        }
    }
}
