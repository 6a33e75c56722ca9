/// A line of a section of work as the assembling of entries sees it.
struct WorkLine: Sendable {
    /// The document's line.
    var line: Int
    /// Its words, those of a heading before them left out.
    var words: Range<Int>
    /// Its pieces, as indices into the section's.
    var pieces: Range<Int>
    /// Whether it may name a firm, a title or a place: short, capitalised, no list item and no sentence.
    var isHeader: Bool
    /// Whether it is a list item.
    var isBullet: Bool
    /// Whether it ends what belongs together: list items, prose, headings inside entries.
    var isBreak: Bool
    /// Whether empty space sets it off from the line above.
    var isSetOff = false
    /// The labels in it, as a set.
    var labels: LabelSet
    /// The anchor it holds, or -1.
    var anchor = -1
}

/// A set of labels.
struct LabelSet: OptionSet, Sendable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    init(_ label: EntryLabel) { rawValue = 1 << UInt32(EntryLabel.allCases.firstIndex(of: label) ?? 31) }

    static let company = LabelSet(.company)
    static let position = LabelSet(.position)
    static let role = LabelSet(.role)
    static let client = LabelSet(.client)
    static let project = LabelSet(.project)
    static let period = LabelSet(.period)
    static let from = LabelSet(.from)
    static let duties = LabelSet(.duties)
    /// Labels of an employment.
    static let job: LabelSet = [.company, .position]
    /// Labels that lead a project's block.
    static let projectLead: LabelSet = [.project, .client]
    /// Labels that only projects have.
    static let projectDetail: LabelSet = [LabelSet(.tools), LabelSet(.team), LabelSet(.description)]
}
