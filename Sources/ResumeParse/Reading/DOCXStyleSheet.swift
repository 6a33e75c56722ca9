/// The styles of a document, each with what it inherits from the styles that it is based on.
struct DOCXStyleSheet: Sendable {
    /// A style with all that it inherits.
    struct Style: Sendable {
        var paragraph = DOCXParagraphStyle()
        var run = DOCXRunStyle()
    }

    private struct Entry {
        var own = Style()
        var basedOn: UInt64?
        var isParagraphStyle = false
        var isResolved = false
    }

    /// Longer chains of styles than anyone has written are circles.
    private static let longestChain = 32
    /// Half points; what the standard sets where a document says nothing (ISO/IEC 29500-1, 17.3.2.38).
    private static let defaultSize: UInt16 = 20

    private(set) var defaults = Style()
    private var defaultStyle: UInt64?
    private var entries: [UInt64: Entry] = [:]

    /// The styles of a document that has none.
    init() { defaults.run.size = Self.defaultSize }

    /// Reads `styles.xml`. Broken XML gives the styles up to there.
    init(_ cursor: inout XMLCursor) {
        self.init()
        reading: while true {
            switch cursor.next() {
            case .start(.docDefaults): readDefaults(&cursor)
            case .start(.latentStyles): cursor.skip()
            case .start(.style): readStyle(&cursor)
            case .done, .failed: break reading
            default: continue
            }
        }
        for name in Array(entries.keys) { resolve(name, depth: 0) }
    }

    /// What a paragraph without direct formatting looks like; `nil` stands for the default style.
    func paragraph(_ name: UInt64?) -> Style {
        if let name, let entry = entries[name] { return entry.own }
        if let defaultStyle, let entry = entries[defaultStyle] { return entry.own }
        return defaults
    }

    /// What a character style sets.
    func character(_ name: UInt64) -> DOCXRunStyle { entries[name]?.own.run ?? DOCXRunStyle() }

    private mutating func readDefaults(_ cursor: inout XMLCursor) {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.rPr):
                let run = cursor.readRunProperties().style
                defaults.run = run.over(defaults.run)
            case .start(let name): cursor.readParagraphProperty(name, into: &defaults.paragraph)
            case .done, .failed: return
            default: continue
            }
        }
    }

    private mutating func readStyle(_ cursor: inout XMLCursor) {
        guard let id = cursor.hash(.styleId) else { return cursor.skip() }
        let isParagraphStyle = cursor.value(.type, is: "paragraph")
        if !isParagraphStyle, !cursor.value(.type, is: "character") { return cursor.skip() }
        if isParagraphStyle, cursor.value(.default, is: "1") || cursor.value(.default, is: "true") { defaultStyle = id }
        var entry = Entry()
        var isHeadingByName = false
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.name): isHeadingByName = Self.namesHeading(cursor.string(.val) ?? "")
            case .start(.basedOn): entry.basedOn = cursor.hash(.val)
            case .start(.rPr): entry.own.run = cursor.readRunProperties().style
            case .start(.tblStylePr), .start(.pPrChange): cursor.skip()
            case .start(let name): cursor.readParagraphProperty(name, into: &entry.own.paragraph)
            case .done, .failed: break
            default: continue
            }
            if cursor.hasFailed { break }
        }
        if isParagraphStyle, isHeadingByName { entry.own.paragraph.isHeading = true }
        entry.isParagraphStyle = isParagraphStyle
        entries[id] = entry
    }

    /// "heading 1", "Title" and what people name like them; not the styles of tables' heads.
    private static func namesHeading(_ name: String) -> Bool {
        let name = name.lowercased()
        guard name.utf8.count >= title.utf8.count else { return false }
        return name == title || !name.hasPrefix("table") && holds(name, heading)
    }

    private static let title = "title"
    private static let heading = "heading"

    private static func holds(_ text: String, _ part: String) -> Bool {
        var rest = text.utf8[...]
        while rest.count >= part.utf8.count {
            if rest.starts(with: part.utf8) { return true }
            rest.removeFirst()
        }
        return false
    }

    private mutating func resolve(_ name: UInt64, depth: Int) {
        guard var entry = entries[name], !entry.isResolved else { return }
        var inherited = entry.isParagraphStyle ? defaults : Style()
        if let base = entry.basedOn, depth < Self.longestChain {
            resolve(base, depth: depth + 1)
            inherited = entries[base]?.own ?? inherited
        }
        entry.own.paragraph = entry.own.paragraph.over(inherited.paragraph)
        entry.own.run = entry.own.run.over(inherited.run)
        entry.isResolved = true
        entries[name] = entry
    }
}
