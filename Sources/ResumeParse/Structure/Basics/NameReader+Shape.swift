/// What words of a name look like, and what tells them from titles, firms and headings.
extension NameReader {
    func add(_ words: Range<Int>?, _ evidence: Int, _ candidates: inout [Candidate]) {
        guard let words else { return }
        var total = evidence + (words.count == 1 ? -1 : 0)
        if let place = text.lexicon.places.longestMatch(in: text.words, at: words.lowerBound, before: words.upperBound),
            place.words == words
        {
            total -= 4
        }
        total += mailboxEvidence(words)
        candidates.append(Candidate(span: span(of: words), evidence: total))
    }

    /// Names and addresses mostly share their letters.
    func mailboxEvidence(_ words: Range<Int>) -> Int {
        min(5, 3 * text.words[words].count(where: isInMailbox))
    }

    func isInMailbox(_ word: Word) -> Bool {
        guard word.length >= 3, !mailbox.isEmpty else { return false }
        let letters = text.document.text[word.range].compactMap { scalar -> UInt8? in
            let folded = WordFolding.fold(scalar.value)
            return (97...122).contains(folded) ? UInt8(folded) : nil
        }
        return letters.count >= 3 && mailbox.contains(letters)
    }

    func wordsOfName(from start: Int, before end: Int) -> Range<Int>? {
        start < end ? wordsOfName(in: start..<end) : nil
    }

    /// The words at the start of a range that can be a name: one to six of letters, without words that name things.
    ///
    /// - Parameter isTop: whether the range stands in the first line, where names are that are everyday words too.
    func wordsOfName(in range: Range<Int>, acrossLines: Bool = false, isTop: Bool = false) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound,
            NameWords.address.contains(text.words[start].hash)
                || NameWords.professions.contains(text.words[start].hash) && range.count > 2
                    && text.words[start].shape.contains(.capitals)
                    && text.words[start + 1 < range.upperBound ? start + 1 : start].gap == .space
        { start += 1 }
        var end = start
        while end < range.upperBound {
            let word = text.words[end]
            let gap = acrossLines ? word.gap.subtracting(.newline) : word.gap
            if end > start, gap == [.comma, .space], isGivenName(word, behind: start..<end) {
                end += 1
                continue
            }
            if end > start, !NameReader.inside.isSuperset(of: gap) || word.gap.isSuperset(of: [.hyphen, .space]) {
                break
            }
            if end > start, isPostNominal(word, after: start..<end) || startsDegree(end, after: start..<end) { break }
            guard
                isNameWord(word, isFirst: end == start) || isTop && isSurname(word, after: start..<end)
                    || isMaria(end, start)
            else {
                // A word that names a thing, right behind: this is no name but a title or a heading.
                return endsName(word, at: end, start) ? accepted(start..<end) : nil
            }
            end += 1
        }
        // The same name in its own script stands in brackets behind it.
        while end > start, end < range.upperBound, text.words[end].shape.contains(.caseless),
            !text.words[end].gap.isDisjoint(with: [.open, .space])
        {
            end += 1
        }
        // "TRIPATHI C-21": the letter is a house's.
        if end - start > 2, end < text.words.count, text.words[end].gap == .hyphen,
            text.words[end].shape.contains(.digits)
        {
            end -= 1
        }
        return accepted(start..<end)
    }

    /// "BELLO, Adaeze Folashade": a surname in capitals, a comma and the names in front of it.
    private func isGivenName(_ word: Word, behind name: Range<Int>) -> Bool {
        name.dropFirst().allSatisfy { text.words[$0].gap == .hyphen }
            && text.words[name].allSatisfy { $0.shape.contains(.capitals) && $0.length > 2 }
            && word.shape.contains(.capitalised) && !word.shape.contains(.capitals) && word.classes.isEmpty
            && word.length > 2 && text.words[name.lowerBound].gap.contains(.newline)
            && text.lexicon.places.payload(ofWhole: [word][...]) == nil
            && isNameWord(word, isFirst: false)
    }

    static let inside: Word.Gap = [.space, .dot, .apostrophe, .hyphen, .tab, .quote]

    func accepted(_ words: Range<Int>) -> Range<Int>? {
        // Letters drawn apart count as one word each: D R . J O H N.
        let isLetters = words.count > 6 && text.words[words].allSatisfy { $0.length == 1 }
        guard (1...6).contains(words.count) || isLetters else { return nil }
        let letters = words.reduce(0) { $0 + text.words[$1].length }
        guard letters >= 3, text.words[words].contains(where: { $0.length >= 2 }) || isLetters else { return nil }
        return words
    }

    /// Letters behind a name that tell of a degree or a society: ACMA, BEng, MSc. A surname in capitals is longer or
    /// stands in the address.
    func isPostNominal(_ word: Word, after name: Range<Int>) -> Bool {
        guard word.length >= 2, word.shape.contains(.capitalised), !isInMailbox(word) else { return false }
        if name.count > 1, NameWords.postNominals.contains(word.hash) { return true }
        if text.words[name].allSatisfy({ $0.shape.contains(.capitals) }) { return false }
        if word.shape.contains(.capitals) { return (3...5).contains(word.length) }
        return text.document.text[Int(word.start) + 1].properties.isUppercase
    }

    /// Whether the letters of a degree start at a word: "B.E.", "M.B.A", with dots and no spaces between.
    func startsDegree(_ index: Int, after name: Range<Int>) -> Bool {
        guard name.count > 1, text.words[index].length == 1, text.words[index].gap.contains(.space) else {
            return false
        }
        var hash = WordFolding.seed
        var end = index
        while end < text.words.count, end == index || text.words[end].gap == .dot {
            for position in text.words[end].range {
                hash = WordFolding.hash(hash, WordFolding.fold(text.document.text[position].value))
            }
            end += 1
        }
        // "M.A." behind a name may be two initials; with a comma or a third letter it is a degree.
        let isSure = end - index > 2 || end < text.words.count && text.words[end].gap.contains(.comma)
        return end - index > 1 && isSure && NameWords.degreeLetters.contains(hash)
    }

    /// Whether a word that is an everyday one can be a surname in the first line of a resume: Mark Baker, Nguyễn Văn An.
    private func isSurname(_ word: Word, after name: Range<Int>) -> Bool {
        guard (1...3).contains(name.count), word.shape.contains(.capitalised), word.gap == .space,
            text.words[name].allSatisfy({ $0.classes.isDisjoint(with: [.titleNoun, .titlePrefix, .companySuffix]) })
        else { return false }
        return NameWords.surnamesToo.contains(word.hash)
            || word.classes.contains(.functionWord) && text.words[name.lowerBound].gap.contains(.newline)
                && text.words[name].allSatisfy { $0.shape.contains(.capitals) == word.shape.contains(.capitals) }
    }

    /// "Ma. Cristina": Maria, and no master of arts, at the start of a line.
    private func isMaria(_ index: Int, _ start: Int) -> Bool {
        index == start && NameWords.maria.contains(text.words[index].hash) && index + 1 < text.words.count
            && text.words[index + 1].gap == [.dot, .space] && text.words[index + 1].shape.contains(.capitalised)
            && text.words[index + 1].classes.isEmpty
    }

    func endsName(_ word: Word, at index: Int, _ start: Int) -> Bool {
        index > start && !word.gap.isDisjoint(with: [.comma, .open, .hyphen, .dash, .tab, .pipe])
    }

    func isNameWord(_ word: Word, isFirst: Bool) -> Bool {
        guard !word.shape.contains(.hasDigit), word.gap.isDisjoint(with: [.at]) else { return false }
        let notNames: WordClasses = [
            .titleNoun, .titlePrefix, .companySuffix, .institution, .degree, .actionVerb, .functionWord, .month,
            .present,
        ]
        // April, Jun and Mei are names too, and Md is short for Mohammed; Jr stands behind a name.
        if word.shape.contains(.capitalised), NameWords.namesToo.contains(word.hash) { return true }
        if !isFirst, NameWords.generations.contains(word.hash) { return true }
        if isFirst, NameWords.doctors.contains(word.hash), word.shape.contains(.capitalised) { return true }
        let isParticle = NameWords.particles.contains(word.hash)
        // Anna is a university's name and Mahindra a company's; the address tells whether it is the person's too.
        if !word.classes.isDisjoint(with: notNames), !isParticle, word.length > 1, !isInMailbox(word) { return false }
        if NameWords.things.contains(word.hash) || NameWords.contactLabels.contains(word.hash) { return false }
        if word.shape.contains(.capitalised) || word.shape.contains(.caseless) { return true }
        // The second half of a double name may be small: Min-ji.
        return !isFirst && (isParticle || word.gap == .hyphen) || word.length == 1
    }

    /// A dot behind an initial belongs to the name.
    func span(of words: Range<Int>) -> TextSpan {
        var span = text.span(ofWords: words)
        let last = text.words[words.upperBound - 1]
        if last.length <= 2, last.shape.contains(.capitals), span.end < text.document.text.count,
            text.document.text[span.end] == "."
        {
            span.end += 1
        }
        let isBracketOpen = text.document.text[span.range].contains("(")
        if isBracketOpen, span.end < text.document.text.count, text.document.text[span.end] == ")" { span.end += 1 }
        return span
    }

    /// A name of single letters is drawn apart: the letters join, and wider gaps divide the words.
    func joinedLetters(_ name: SourcedText) -> SourcedText {
        let parts = name.text.split(separator: " ")
        guard parts.count > 4, parts.allSatisfy({ $0.unicodeScalars.count == 1 }) else { return name }
        var joined = ""
        var spaces = 0
        for scalar in text.document.text[name.span.range] {
            if scalar.isSpace {
                spaces += scalar == "\t" ? 2 : 1
            } else {
                if spaces > 1 { joined += " " }
                spaces = 0
                joined.unicodeScalars.append(scalar)
            }
        }
        return SourcedText(joined, span: name.span)
    }
}

extension Array<UInt8> {
    /// Whether some bytes stand in these, one after the other.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard !part.isEmpty, part.count <= count else { return false }
        return (0...(count - part.count)).contains { start in self[start..<start + part.count].elementsEqual(part) }
    }
}
