/// A row of a list, cut into parts at commas, dashes, pipes, brackets, cells and "by" or "from"; dates are taken out.
struct ListRow {
    /// What stands before a part.
    enum Joint: Sendable {
        case start, comma, dash, pipe, bracket, cell, colon, sentence
        /// "by", "from", "at".
        case word
    }

    /// Some words of a row.
    struct Part: Sendable {
        var words: Range<Int>
        var joint: Joint
        /// Whether a date stands right behind it.
        var isDated = false
        /// Whether it stands inside a bracket, behind a comma there.
        var isInside = false
    }

    /// The parts with words in them, in order.
    private(set) var parts: [Part] = []
    /// The dates of the row.
    let dates: [DateMention]

    /// Whether the newest part stands in a bracket that is still open.
    private var isOpen = false
    /// Whether a small word such as "in" stands before the last date.
    private(set) var hasJointBeforeLastDate = false

    /// Cuts some words.
    ///
    /// - Parameter holes: words that are no part of the row, in order: numbers and validities that were read already.
    init(_ range: Range<Int>, of text: ResumeText, except holes: [Range<Int>] = []) {
        let mentions = DateScanner().mentions(in: range, of: text).filter {
            !ListRow.isNumberOfName($0.words, in: range, text)
        }
        dates = holes.isEmpty ? mentions : mentions.filter { date in !holes.contains { $0.overlaps(date.words) } }
        var start = range.lowerBound
        var joint = Joint.start
        var index = range.lowerBound
        while index < range.upperBound {
            if let hole = holes.first(where: { $0.lowerBound == index }), !hole.isEmpty {
                append(start..<index, joint, text)
                index = hole.upperBound
                start = index
                joint = index < range.upperBound ? ListRow.joint(before: index, text) ?? .comma : .comma
                continue
            }
            if let date = dates.first(where: { $0.words.lowerBound == index }) {
                let count = parts.count
                append(start..<index, joint, text)
                if parts.count > count { parts[count].isDated = true }
                index = date.words.upperBound
                start = index
                joint = index < range.upperBound ? ListRow.joint(before: index, text) ?? .comma : .comma
                continue
            }
            if index > start, let next = ListRow.joint(before: index, text) {
                append(start..<index, joint, text)
                start = index
                joint = next
            } else if index > start, text.lexicon.lists.terms(text.words[index]).contains(.joint),
                !text.words[index].shape.contains(.capitalised)
            {
                append(start..<index, joint, text)
                start = index + 1
                joint = .word
            }
            index += 1
        }
        append(start..<range.upperBound, joint, text)
        if let date = dates.last, date.words.lowerBound > range.lowerBound {
            let before = text.words[date.words.lowerBound - 1]
            hasJointBeforeLastDate = before.classes.contains(.functionWord) && !before.shape.contains(.capitalised)
        }
    }

    /// Whether a year is a part of a name, with nothing but spaces on both sides: "NEP 2020 and assessment".
    private static func isNumberOfName(_ date: Range<Int>, in range: Range<Int>, _ text: ResumeText) -> Bool {
        guard date.count == 1, date.lowerBound > range.lowerBound, date.upperBound < range.upperBound else {
            return false
        }
        let before = text.words[date.lowerBound - 1]
        return text.words[date.lowerBound].gap == .space && text.words[date.upperBound].gap == .space
            && !before.classes.contains(.functionWord) && !before.classes.contains(.month)
            && !text.lexicon.lists.terms(text.words[date.upperBound]).contains(.joint)
    }

    private mutating func append(_ range: Range<Int>, _ joint: Joint, _ text: ResumeText) {
        var range = range
        while let last = range.last, text.words[last].classes.contains(.functionWord),
            !text.words[last].shape.contains(.capitalised)
        {
            range = range.dropLast()
        }
        while range.count > 0, joint != .start, let first = range.first,
            text.words[first].classes.contains(.functionWord),
            !text.words[first].shape.contains(.capitalised)
        {
            range = range.dropFirst()
        }
        guard !range.isEmpty else { return }
        var part = Part(words: range, joint: joint)
        part.isInside = joint == .comma && isOpen && !text.words[range.lowerBound].gap.contains(.close)
        isOpen = joint == .bracket || part.isInside
        parts.append(part)
    }

    private static func joint(before index: Int, _ text: ResumeText) -> Joint? {
        let gap = text.words[index].gap
        if gap.contains(.tab) { return .cell }
        if gap.contains(.pipe) || gap.contains(.bullet) { return .pipe }
        if gap.contains(.open) { return .bracket }
        if gap.contains(.dash) || gap.contains(.hyphen) && gap.contains(.space) { return .dash }
        if gap.contains(.colon) { return .colon }
        if gap.contains(.comma) || gap.contains(.semicolon) || gap.contains(.close) { return .comma }
        if gap.contains(.dot), gap.contains(.space), text.words[index - 1].length > 4 { return .sentence }
        return nil
    }
}
