/// Cuts a stretch of a list into skills.
extension SkillCutter {
    /// Cuts words into items; a colon makes the words before it a label.
    mutating func cut(_ range: Range<Int>) {
        let slashes = range.dropFirst().count { words[$0].gap.contains(.slash) && words[$0].gap.contains(.space) }
        let dashes = range.dropFirst().count { isDash($0) }
        let isSlashed = slashes >= (isOnlyRow ? 2 : SkillCutter.fewestSlashes) && !hasSeparator(range)
        let isDashed = dashes >= 2 && !hasSeparator(range)
        isLed = item.isLed(range.lowerBound..<firstSeparator(in: range))
        var start = range.lowerBound
        var depth = 0
        var index = start + 1
        while index <= range.upperBound {
            if index == range.upperBound {
                add(start..<index, isLast: true)
                break
            }
            let gap = words[index].gap
            depth = max(0, depth + balance(before: index))
            if depth == 0 {
                if gap.contains(.colon), index - start <= SkillCutter.longestLabel,
                    !words[index].shape.contains(.digits)
                        || start == range.lowerBound && !words[index - 1].shape.contains(.hasDigit)
                {
                    flush()
                    setLabel(start..<index)
                    start = index
                } else if !gap.isDisjoint(with: SkillCutter.separators)
                    || isSlashed && gap.contains(.slash) && gap.contains(.space)
                    || isDashed && isDash(index) || isSentenceEnd(index)
                {
                    add(start..<index, isLast: false)
                    start = index
                }
            }
            index += 1
        }
        // "Excel: Advanced" is a skill and its level.
        if let label, current.keywords.isEmpty {
            current.name = nil
            self.label = nil
            for skill in item.skills(in: label) where item.isLevel(skill) == false { append(skill) }
            flush()
        }
    }

    /// Slashes in a row with other rows part its skills only where there are this many: "FOB / CIF / DDP" is one skill.
    static let fewestSlashes = 3

    func isDash(_ index: Int) -> Bool {
        let gap = words[index].gap
        return gap.contains(.dash) || gap.contains(.hyphen) && gap.contains(.space)
    }

    func isSentenceEnd(_ index: Int) -> Bool {
        words[index].gap.contains(.dot) && words[index].gap.contains(.space)
            && words[index].shape.contains(.capitalised)
            && words[index - 1].length > 3
    }

    /// How many brackets open before a word, less those that close.
    func balance(before index: Int) -> Int {
        guard !words[index].gap.isDisjoint(with: [.open, .close]) else { return 0 }
        var count = 0
        for scalar in text.document.text[Int(words[index - 1].end)..<Int(words[index].start)] {
            if scalar == "(" || scalar == "[" { count += 1 }
            if scalar == ")" || scalar == "]" { count -= 1 }
        }
        return count
    }

    /// Adds one item: a long list in brackets gives its items too, "X and Y" at the end of a list two.
    mutating func add(_ range: Range<Int>, isLast: Bool) {
        guard !range.isEmpty else { return }
        if let open = range.dropFirst().first(where: { words[$0].gap.contains(.open) }) {
            var close = open + 1
            while close < range.upperBound, !words[close].gap.contains(.close) { close += 1 }
            let inner = open..<close
            let separators = inner.dropFirst().count { !words[$0].gap.isDisjoint(with: SkillCutter.separators) }
            if separators > 0, lexicon.suites.payload(ofWhole: words[range.lowerBound..<open]) != nil {
                addSuite(range.lowerBound..<open, inner)
                add(close..<range.upperBound, isLast: isLast)
                return
            }
            if separators > SkillCutter.mostInner {
                add(range.lowerBound..<open, isLast: false)
                var start = open
                for index in open + 1...close
                where index == close || !words[index].gap.isDisjoint(with: SkillCutter.separators) {
                    add(start..<index, isLast: false)
                    start = index
                }
                add(close..<range.upperBound, isLast: isLast)
                return
            }
        }
        if isLast, words[range.lowerBound].gap.contains(.comma),
            let and = range.dropFirst().dropLast().last(where: {
                words[$0].hash == SkillCutter.and && (words[$0].length > 1 || isLed || isOffice($0))
            }),
            isPair(range, and) || isLed || isOffice(and)
        {
            add(range.lowerBound..<and, isLast: false)
            add(and + 1..<range.upperBound, isLast: false)
            return
        }
        if let dash = range.dropFirst().first(where: isDash), range.upperBound - dash > SkillCutter.longestRemark {
            add(range.lowerBound..<dash, isLast: false)
            return
        }
        let skills = item.skills(in: range)
        if skills.isEmpty, words[range.lowerBound].gap.contains(.tab), item.isLevel(range) { return setLevel(range) }
        let level = skills.count == 1 ? SkillRating.level(behind: skills[0], in: range, of: text, item) : nil
        for skill in skills { append(skill, level: level) }
    }

    /// A suite of programs is a group of what stands in brackets behind it.
    mutating func addSuite(_ name: Range<Int>, _ inner: Range<Int>) {
        let outer = (current.name, label)
        flush()
        current.name = text.sourced(text.span(ofWords: name))
        var start = inner.lowerBound
        for index in start + 1...inner.upperBound
        where index == inner.upperBound || !words[index].gap.isDisjoint(with: SkillCutter.separators)
            || SkillCutter.and == words[index].hash
        {
            add(start..<index, isLast: false)
            start = index
        }
        flush()
        (current.name, label) = outer
    }

    /// A bracket with more commas than this is a list of its own: "AWS (S3, Glue, EMR)" is one skill.
    static let mostInner = 2

    /// More words than this behind a dash are a remark on the skill.
    static let longestRemark = 3
    static let and = WordFolding.hash(of: "and")

    /// Whether a program of an office's stands on a side of "and": "PowerPoint & Internet".
    func isOffice(_ and: Int) -> Bool {
        guard and > 0, and + 1 < words.count else { return false }
        return SkillCutter.office.contains(words[and - 1].hash) || SkillCutter.office.contains(words[and + 1].hash)
    }

    static let office = WordFolding.hashes(
        of: "internet powerpoint excel word outlook tally access email photoshop")

    /// Whether both sides of "and" are names of a word or two: "Excel and PowerPoint".
    func isPair(_ range: Range<Int>, _ and: Int) -> Bool {
        let sides = [range.lowerBound..<and, and + 1..<range.upperBound]
        return sides.allSatisfy { side in side.count <= 2 && side.allSatisfy { words[$0].shape.contains(.capitalised) }
        }
            && range.lowerBound < and
    }

    func isAlike(_ keyword: SourcedText, _ name: SourcedText) -> Bool {
        let one = text.index.indices(in: keyword.span.range)
        let two = text.index.indices(in: name.span.range)
        return one.count == two.count && one.count > 1 && zip(one, two).allSatisfy { words[$0].hash == words[$1].hash }
    }

    /// Gives the skill in the cell before its level.
    mutating func setLevel(_ range: Range<Int>) {
        guard current.level == nil, let skill = current.keywords.popLast() else { return }
        let (name, label) = (current.name, label)
        flush()
        (current.name, self.label) = (name, label)
        current.level = text.sourced(text.closedSpan(ofWords: range)).text
        current.keywords.append(skill)
    }

    mutating func append(_ skill: Range<Int>, level: String? = nil) {
        let keyword = text.sourced(text.closedSpan(ofWords: skill))
        if let excluded, excluded.span.range.overlaps(keyword.span.range) || isAlike(keyword, excluded) { return }
        guard seen.insert(keyword.text).inserted else { return }
        // Skills of one level stand together.
        if level != current.level, !current.keywords.isEmpty {
            let (name, label) = (current.name, label)
            flush()
            (current.name, self.label) = (name, label)
        }
        current.level = level
        current.keywords.append(keyword)
    }
}
