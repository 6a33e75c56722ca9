internal import ResumeParse

/// Finds the skills that a text names: one pass over its words, the longest name at each place.
///
/// Everyday words and ambiguous short forms count only in a list of skills or close to a plain mention of a skill of
/// the same field, or where the text names the skill plainly elsewhere: "Go" beside "Docker" is the language, "go to
/// market" never is.
struct SkillMatcher: Sendable {
    let taxonomy: Taxonomy
    let hedges = HedgePhrases()

    /// How far in words an ambiguous name may be from the skill that vouches for it; about two lines.
    private static let neighbourhood = 20

    /// How far in words a list is looked at to both sides; it also bounds the cost of absurd texts.
    private static let listReach = 40
    /// How many plain mentions make a line a list of skills.
    private static let listNeighbours = 2

    /// The skills that a resume names, in the order of its words; what stands in excluded places is left out.
    func mentions(in parsed: ParsedResume, map: ResumeMap) -> [SkillMention] {
        find(
            TextView(document: parsed.document, words: parsed.words.words, lines: parsed.words.lines, map: map))
    }

    /// The skills that a text without structure names, such as a posting.
    ///
    /// - Parameter isList: whether the text is known to be a list of skills, as the label of a must-have skill is.
    func mentions(in document: StyledDocument, index: WordIndex, isList: Bool = false) -> [SkillMention] {
        find(TextView(document: document, words: index.words, lines: index.lines, map: nil, isList: isList))
    }

    private func find(_ view: TextView) -> [SkillMention] {
        var found: [SkillMention] = []
        var doubtful: [Int] = []
        for (line, range) in view.lines.enumerated() {
            // Names may be broken at the end of a line that goes on in the next.
            let end = view.continues(line) ? view.lines[line + 1].upperBound : range.upperBound
            var position = max(range.lowerBound, found.last?.words.upperBound ?? 0)
            while position < range.upperBound {
                guard view.counts(position), let hit = name(at: position, before: end, line: line, view) else {
                    position += 1
                    continue
                }
                if hit.isDoubtful { doubtful.append(found.count) }
                found.append(hit.mention)
                position = hit.mention.words.upperBound
            }
        }
        if !doubtful.isEmpty { found = settle(found, doubtful: doubtful, view) }
        hedges.apply(to: &found, in: view.words, stretches: hedges.stretches(in: view.words))
        found.removeAll { $0.hedge == .denied }
        return found
    }

    private struct Hit {
        var mention: SkillMention
        var isDoubtful: Bool
    }

    /// The longest name at a word that is written as it has to be.
    private func name(at position: Int, before end: Int, line: Int, _ view: TextView) -> Hit? {
        var end = end
        let joining: Word.Gap = end > view.lines[line].upperBound ? [.joining, .newline] : .joining
        while end > position,
            let match = taxonomy.names.longestMatch(in: view.words, at: position, before: end, joining: joining)
        {
            if let hit = accept(match, view) { return hit }
            end = match.words.upperBound - 1
        }
        return nil
    }

    /// The first form of the matched words that fits how they are written, plain forms before doubtful ones.
    private func accept(_ match: PhraseTable.Match, _ view: TextView) -> Hit? {
        guard !view.isInsideName(match.words) else { return nil }
        var number = match.payload
        var doubtful: Hit?
        while number >= 0 {
            let form = taxonomy.forms[Int(number)]
            number = form.next
            let mention = SkillMention(skill: Int(form.skill), isName: form.isName, words: match.words)
            guard hasRightCase(form, match.words, view), !isFalsePlural(form, match.words, view),
                !(form.isCaseSensitive && view.isCapitalisedAsAnyWord(match.words))
            else { continue }
            let inCapitals = form.isCaseSensitive && view.isInCapitals(around: match.words)
            if !form.isAmbiguous, !inCapitals { return Hit(mention: mention, isDoubtful: false) }
            if doubtful == nil, view.isPlausible(form, match.words) {
                doubtful = Hit(mention: mention, isDoubtful: !view.isListed(match.words.lowerBound))
            }
        }
        return doubtful
    }

    private func hasRightCase(_ form: SkillForm, _ range: Range<Int>, _ view: TextView) -> Bool {
        guard form.isCaseSensitive else { return true }
        var hash = WordFolding.seed
        for (place, index) in range.enumerated() where form.cased & (1 << UInt16(place)) != 0 {
            let word = view.words[index]
            // The plural `s` of a last word that the form does not have is no part of it.
            let isPlural = index == range.upperBound - 1 && word.hash != form.lastHash
            for position in word.range.dropLast(isPlural ? 1 : 0) {
                hash = WordFolding.hash(hash, view.document.text[position].value)
            }
        }
        return hash == form.caseHash
    }

    /// Whether a word in capitals would only match as a plural: ACLS is no ACL, CAMS no CAM.
    private func isFalsePlural(_ form: SkillForm, _ range: Range<Int>, _ view: TextView) -> Bool {
        let last = view.words[range.upperBound - 1]
        guard form.isAbbreviation, last.hash != form.lastHash else { return false }
        return last.shape.contains(.capitals) && last.length <= 5
    }

    /// Keeps the doubtful mentions that others vouch for.
    private func settle(_ found: [SkillMention], doubtful: [Int], _ view: TextView) -> [SkillMention] {
        var isDoubtful = [Bool](repeating: false, count: found.count)
        for number in doubtful { isDoubtful[number] = true }
        let certain = found.indices.filter { !isDoubtful[$0] }.map { found[$0] }
        let plain = Set(certain.map(\.skill))
        return found.indices.filter { number in
            !isDoubtful[number] || plain.contains(found[number].skill) || isVouched(found[number], by: certain, view)
        }.map { found[$0] }
    }

    /// Whether a name stands close to a plain mention of its field, or in a list with several plain ones of any field.
    ///
    /// - Parameter certain: the plain mentions, in the order of the text.
    private func isVouched(_ mention: SkillMention, by certain: [SkillMention], _ view: TextView) -> Bool {
        var inLine = 0
        let line = view.line(of: mention.words.lowerBound)
        let start = mention.words.lowerBound - SkillMatcher.listReach
        var number = certain.partitioningIndex { $0.words.lowerBound >= start }
        while number < certain.count,
            certain[number].words.lowerBound < mention.words.upperBound + SkillMatcher.listReach
        {
            let other = certain[number]
            number += 1
            guard !taxonomy.skills[other.skill].isGeneric else { continue }
            if line.contains(other.words.lowerBound) { inLine += 1 }
            let distance = max(
                other.words.lowerBound - mention.words.upperBound, mention.words.lowerBound - other.words.upperBound)
            if distance <= SkillMatcher.neighbourhood, taxonomy.areAkin(mention.skill, other.skill),
                view.areTogether(mention.words.lowerBound, other.words.lowerBound)
            {
                return true
            }
        }
        return inLine >= SkillMatcher.listNeighbours && view.isSetOff(mention.words)
    }
}

extension Array {
    /// The first index whose element fulfils a condition that holds for all after it too; by binary search.
    func partitioningIndex(_ condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
