/// The lists of a document: which levels show a bullet or number, and where they are indented to.
struct DOCXNumbering: Sendable {
    /// A level of a list.
    struct Level: Sendable, Equatable {
        /// Whether a bullet or number is drawn.
        var isMarked = true
        /// Its indents.
        var paragraph = DOCXParagraphStyle()
    }

    private var levels: [Int: [Int: Level]] = [:]
    private var definitions: [Int: Int] = [:]

    /// The lists of a document that defines none.
    init() {}

    /// Reads `numbering.xml`. Broken XML gives the lists up to there.
    init(_ cursor: inout XMLCursor) {
        var number: Int?
        while true {
            switch cursor.next() {
            case .start(.abstractNum):
                guard let id = cursor.integer(.abstractNumId) else { continue }
                levels[id] = readLevels(&cursor)
            case .start(.num): number = cursor.integer(.numId)
            case .start(.abstractNumId): if let number { definitions[number] = cursor.integer(.val) }
            case .start(.lvlOverride): cursor.skip()
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// A level of a list; `nil` for list 0, which takes a paragraph out of its style's list. A list that is not defined
    /// is taken for a list with bullets.
    func level(list: Int, level: Int) -> Level? {
        if list == 0 { return nil }
        guard let definition = definitions[list], let levels = levels[definition] else { return Level() }
        return levels[level] ?? Level()
    }

    private func readLevels(_ cursor: inout XMLCursor) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        var current = -1
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.lvl):
                current = cursor.integer(.ilvl) ?? 0
                levels[current] = Level()
            case .start(.numFmt): if cursor.value(.val, is: "none") { levels[current]?.isMarked = false }
            case .start(.lvlText):
                if cursor.value(.val, is: "") {
                    levels[current]?.isMarked = false
                }
            case .start(.lvlPicBulletId): levels[current]?.isMarked = true
            case .start(.ind):
                var style = DOCXParagraphStyle()
                cursor.readParagraphProperty(.ind, into: &style, DOCXTheme())
                levels[current]?.paragraph = style
            case .start(.rPr): cursor.skip()
            case .done, .failed: return levels
            default: continue
            }
        }
        return levels
    }
}
