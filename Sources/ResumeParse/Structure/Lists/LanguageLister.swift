/// Cuts rows into languages and their levels.
struct LanguageLister {
    /// The languages so far, each once.
    private(set) var entries: [LanguageEntry] = []

    private let text: ResumeText
    private let words: [Word]
    private let lexicon: ListLexicon
    private var seen: Set<UInt64> = []

    init(_ text: ResumeText) {
        self.text = text
        words = text.words
        lexicon = text.lexicon.lists
    }

    /// Reads a section on languages.
    mutating func read(_ section: Section) {
        var heads: [(column: Int, left: Float, words: Range<Int>)] = []
        for row in LineJoiner(section, of: text).rows(of: section) {
            let line = text.document.lines[row.lines.lowerBound]
            if line.cells.count > 1, isHead(row.words) {
                heads = text.document.cells[line.cells].map { ($0.column, $0.left, text.index.indices(in: $0.range)) }
            } else if !heads.isEmpty, line.cells.count > 1 {
                addRow(line, heads)
            } else {
                cut(withoutNextField(row.words), isSection: true)
            }
        }
    }

    /// Reads what stands behind labels of languages.
    mutating func readLabels(_ section: Section) {
        for line in section.lines {
            let all = text.words(ofLine: line)
            // The label may start a later cell: "Nationality: Indian", then "Languages: …".
            var start = all.lowerBound
            var label = endOfLabel(all)
            while label == nil, start < all.upperBound {
                start += 1
                while start < all.upperBound, !words[start].gap.contains(.tab) { start += 1 }
                if start < all.upperBound { label = endOfLabel(start..<all.upperBound) }
            }
            guard let end = label else {
                for index in all.dropFirst(2) where isFluent(index) { cut(index..<index + 1, isSection: false) }
                if LanguageLister.personal.contains(section.kind), let list = unlabelled(all) {
                    cut(list, isSection: false)
                }
                continue
            }
            var range = withoutNextField(end..<all.upperBound)
            if range.isEmpty, line + 1 < section.lines.upperBound { range = text.words(ofLine: line + 1) }
            cut(withoutNextField(range), isSection: false)
        }
    }

    /// Whether a word is the language of "Fluent in Mandarin" or "native speaker of Tamil".
    private func isFluent(_ index: Int) -> Bool {
        lexicon.terms(words[index]).contains(.language) && words[index].shape.contains(.capitalised)
            && words[index].gap == .space && LanguageLister.ins.contains(words[index - 1].hash)
            && LanguageLister.fluents.contains(words[index - 2].hash)
    }

    private static let ins = WordFolding.hashes(of: "in of")
    private static let fluents = WordFolding.hashes(of: "fluent speaker conversant")
    private static let personal: Set<Section.Kind> = [.personal, .header]
    /// So many languages in a row need no label.
    private static let fewestUnlabelled = 2

    /// A field of a line of personal details that lists nothing but languages: "Married • English, Hindi, Marathi".
    private func unlabelled(_ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, words[end].gap.isDisjoint(with: [.bullet, .pipe, .tab]) { end += 1 }
            let field = start..<end
            if field.count >= LanguageLister.fewestUnlabelled,
                field.allSatisfy({
                    lexicon.terms(words[$0]).contains(.language) && words[$0].shape.contains(.capitalised)
                        || words[$0].classes.contains(.functionWord)
                }),
                field.count(where: { lexicon.terms(words[$0]).contains(.language) }) >= LanguageLister.fewestUnlabelled,
                field.dropFirst().contains(where: { words[$0].gap.contains(.comma) })
            {
                return field
            }
            start = end
        }
        return nil
    }

    /// One past a label such as "Languages known" or "Mother tongue", where one starts the line or its last cell.
    private func endOfLabel(_ range: Range<Int>) -> Int? {
        guard let start = range.first(where: { lexicon.terms(words[$0]).contains(.languageLabel) }),
            start - range.lowerBound <= 2
        else { return nil }
        guard range.lowerBound..<start == range.prefix(start - range.lowerBound),
            range.prefix(start - range.lowerBound).allSatisfy({
                !lexicon.terms(words[$0]).isDisjoint(with: [.language, .fluency])
                    || LanguageLister.fillers.contains(words[$0].hash)
            })
        else { return nil }
        var end = start + 1
        while end < range.upperBound,
            LanguageLister.fillers.contains(words[end].hash) || lexicon.terms(words[end]).contains(.languagePart),
            words[end].gap.isDisjoint(with: [.colon, .tab])
        {
            end += 1
        }
        // Programming languages have a label too.
        guard end < range.upperBound else { return end }
        return range[end...].contains { lexicon.terms(words[$0]).contains(.language) } ? end : nil
    }

    private static let fillers = WordFolding.hashes(
        of:
            "known know proficiency skills skill ability abilities spoken and to speak i can fluency competency details mother"
    )

    /// Without the next field of the same line: its label's first word starts a cell and a colon follows.
    private func withoutNextField(_ range: Range<Int>) -> Range<Int> {
        guard let colon = range.dropFirst().first(where: { words[$0].gap.contains(.colon) && startsLabel($0, range) })
        else { return range }
        // "Alsacien : compris": no other field, but a language and its level.
        if colon == range.lowerBound + 1, words[range.lowerBound].length > 3,
            lexicon.terms(words[colon]).contains(.fluency)
        {
            return range
        }
        let tab = range.prefix(colon - range.lowerBound).dropFirst().last { words[$0].gap.contains(.tab) }
        return range.lowerBound..<(tab ?? max(range.lowerBound, colon))
    }

    private func startsLabel(_ index: Int, _ range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return false }
        return lexicon.terms(words[index - 1]).isDisjoint(with: [.language, .fluency])
    }

    // MARK: - Tables

    private func isHead(_ range: Range<Int>) -> Bool {
        range.count { lexicon.terms(words[$0]).contains(.languagePart) } >= 2
            && !range.contains { lexicon.terms(words[$0]).contains(.language) }
    }

    /// A row under a head "Read, Write, Speak": what is ticked there is the level.
    private mutating func addRow(_ line: StyledLine, _ heads: [(column: Int, left: Float, words: Range<Int>)]) {
        let cells = text.document.cells[line.cells]
        guard let first = cells.first, let name = text.index.indices(in: first.range).first else { return }
        var levels: [String] = []
        // Ticks are no words; a line for "not at all" is none either.
        for cell in cells.dropFirst() where cell.range.contains(where: { isTick(text.document.text[$0]) }) {
            let head =
                line.table >= 0 || cells.count == heads.count
                ? heads.first { $0.column == cell.column }
                : heads.min { abs($0.left - cell.left) < abs($1.left - cell.left) }
            let range = text.index.indices(in: cell.range)
            if range.contains(where: { LanguageLister.denials.contains(words[$0].hash) }) { continue }
            guard let head, !head.words.isEmpty else { continue }
            levels.append(text.sourced(text.span(ofWords: head.words)).text)
        }
        append(name..<name + 1, levels.isEmpty ? nil : levels.joined(separator: ", "))
    }

    private func isTick(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar != "-" && scalar != "\u{2013}" && scalar != "\u{2014}"
    }

    private static let denials = WordFolding.hashes(of: "no x nil none not")

    // MARK: - Lists

    /// Cuts a row: each language with what follows it up to the next one.
    private mutating func cut(_ range: Range<Int>, isSection: Bool) {
        let isSection =
            isSection
            && range.contains {
                !lexicon.terms(words[$0]).isDisjoint(with: [.language, .fluency]) || isSign($0, in: range)
            }
        let starts = range.filter { isLanguage($0, in: range, isSection: isSection) }
        guard let first = starts.first else { return }
        let leads = starts.map { self.lead(of: $0, in: range) }
        if leads.count > 1, leads.allSatisfy({ $0 != nil }) {
            // "Fluent English, Native Hindi": each level stands in front.
            for (number, start) in starts.enumerated() {
                let end = leads.indices.contains(number + 1) ? leads[number + 1]?.lowerBound : nil
                append(
                    name(from: start, before: end ?? range.upperBound),
                    leads[number].flatMap { level($0, isLead: true) })
            }
            return
        }
        let lead = level(range.lowerBound..<first, isLead: true)
        var levels: [(Range<Int>, String?)] = []
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : range.upperBound
            let own = name(from: start, before: end)
            let name = variety(before: start, in: range)..<own.upperBound
            let marks = SkillRating.marks(behind: name.upperBound, of: text)
            levels.append((name, level(start + 1..<end, isLead: false) ?? marks))
        }
        for (name, own) in levels { append(name, own ?? lead) }
    }

    /// The words of a level right in front of a language, from the start of its item on.
    private func lead(of start: Int, in range: Range<Int>) -> Range<Int>? {
        guard words[start].gap == .space else { return nil }
        var first = start
        while first > range.lowerBound, lexicon.terms(words[first - 1]).contains(.fluency) {
            first -= 1
            if first == range.lowerBound
                || !words[first].gap.isDisjoint(with: [.comma, .semicolon, .bullet, .pipe, .tab])
            {
                return first..<start
            }
            if words[first].gap != .space { return nil }
        }
        return nil
    }

    private static let sign = WordFolding.hash(of: "sign")
    private static let language = WordFolding.hash(of: "language")
    private static let longestVariety = 2

    /// "Sign Language", behind the country whose it is.
    private func isSign(_ index: Int, in range: Range<Int>) -> Bool {
        index + 1 < range.upperBound && words[index].hash == LanguageLister.sign
            && words[index + 1].hash == LanguageLister.language && words[index].shape.contains(.capitalised)
    }

    /// Where a language's name starts that a word in front narrows: "Louisiana French", "Taiwanese Hokkien".
    private func variety(before start: Int, in range: Range<Int>) -> Int {
        if words[start].hash == LanguageLister.sign {
            var first = start
            while first > range.lowerBound, words[first].gap == .space, words[first - 1].shape.contains(.capitalised),
                start - first < LanguageLister.longestVariety
            { first -= 1 }
            return first
        }
        let before = start - 1
        guard before >= range.lowerBound, words[start].gap == .space, words[before].shape.contains(.capitalised),
            words[before].length > 3, !words[before].shape.contains(.hasDigit),
            words[before].classes.isDisjoint(with: [.functionWord, .titleNoun, .month]),
            lexicon.terms(words[before]).isEmpty, !LanguageLister.fillers.contains(words[before].hash),
            before == range.lowerBound
                || !words[before].gap.isDisjoint(with: [.comma, .bullet, .pipe, .semicolon, .tab, .newline])
        else { return start }
        return before
    }

    /// A language's name; "Bahasa Melayu" and "Mandarin Chinese" have two words.
    private func name(from start: Int, before end: Int) -> Range<Int> {
        var last = start + 1
        while last < end, words[last].gap == .space, words[last].shape.contains(.capitalised),
            lexicon.terms(words[last]).isDisjoint(with: .fluency), last - start < 2
        {
            last += 1
        }
        return start..<last
    }

    private func isLanguage(_ index: Int, in range: Range<Int>, isSection: Bool) -> Bool {
        if isSection, isSign(index, in: range) { return true }
        let terms = lexicon.terms(words[index])
        // "British Sign Language" is one language.
        if index + 1 < range.upperBound, words[index + 1].gap == .space, isSign(index + 1, in: range) { return false }
        if terms.contains(.language) || words[index].classes.contains(.spokenLanguage) {
            return index == range.lowerBound
                || !(words[index].gap == .space && lexicon.terms(words[index - 1]).contains(.language))
        }
        // A name that is not known counts where items start, in sections that have nothing else.
        guard isSection, terms.isEmpty, words[index].shape.contains(.capitalised),
            !words[index].classes.contains(.functionWord),
            words[index].length > 3, !words[index].shape.contains(.hasDigit)
        else { return false }
        let gap = words[index].gap
        guard index == range.lowerBound || !gap.isDisjoint(with: [.comma, .bullet, .pipe, .semicolon, .tab]),
            gap.isDisjoint(with: .open)
        else { return false }
        return index + 1 == range.upperBound || words[index + 1].gap != .space
    }

    /// The level among some words, as written: from its first word to its last.
    private func level(_ range: Range<Int>, isLead: Bool) -> String? {
        guard let first = range.first(where: { lexicon.terms(words[$0]).contains(.fluency) }),
            let last = range.last(where: { lexicon.terms(words[$0]).contains(.fluency) })
        else { return nil }
        if !isLead, words[first].gap == [.comma, .space], !words[first].shape.contains(.hasDigit),
            first == range.lowerBound,
            !words[first].shape.contains(.capitalised)
        {
            return nil
        }
        var start = first
        while start > range.lowerBound, words[start - 1].gap.isDisjoint(with: [.comma, .tab, .newline]),
            words[start].gap == .space,
            !words[start - 1].classes.contains(.functionWord)
        {
            start -= 1
        }
        let value = text.sourced(text.closedSpan(ofWords: start..<last + 1)).text
        // "B2 (Goethe-Zertifikat)" is B2.
        guard let open = value.firstIndex(of: "("), !value.contains(")") else { return value }
        return String(value[..<open]).split(separator: " ").joined(separator: " ")
    }

    private mutating func append(_ name: Range<Int>, _ fluency: String?) {
        guard let first = name.first, seen.insert(words[first].hash).inserted else { return }
        entries.append(LanguageEntry(language: text.sourced(text.span(ofWords: name)), fluency: fluency))
    }
}
