/// The styles of a document, each with what it inherits from the styles that it is based on.
struct DOCXStyleSheet: Sendable {
    /// A style with all that it inherits.
    struct Style: Sendable {
        var paragraph = DOCXParagraphStyle()
        /// The letters as they look when nothing else says otherwise.
        var run = DOCXRunStyle()
        /// The letters as the style and those that it is based on have them, without the document's defaults.
        var ownRun = DOCXRunStyle()
        /// What kind of text the style is for.
        var purpose = Purpose.text
    }

    /// What kind of text a style is for, by its name.
    enum Purpose: Sendable {
        case text
        /// A content control's invitation to write something.
        case placeholder
        /// Word's marks around a web page's forms, which are always hidden.
        case formMark
    }

    private enum Kind { case paragraph, character, table }

    private struct Entry {
        var own = Style()
        var basedOn: UInt64?
        var kind: Kind
        var isResolved = false
    }

    /// Longer chains of styles than anyone has written are circles.
    private static let longestChain = 32
    /// Half points; what the standard sets where a document says nothing (ISO/IEC 29500-1, 17.3.2.38).
    private static let defaultSize: UInt16 = 20

    private(set) var defaults = Style()
    /// The theme that names of colours belong to.
    let theme: DOCXTheme
    private var defaultStyle: UInt64?
    private var entries: [UInt64: Entry] = [:]
    private var tables: [UInt64: DOCXTableStyle] = [:]
    /// The default style, once all are resolved.
    private var usual = Style()

    /// The styles of a document that has none.
    init(_ theme: DOCXTheme = DOCXTheme()) {
        self.theme = theme
        defaults.run.size = Self.defaultSize
        usual = defaults
    }

    /// Reads `styles.xml`. Broken XML gives the styles up to there.
    init(_ cursor: inout XMLCursor, _ theme: DOCXTheme) {
        self.init(theme)
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
        usual = defaultStyle.flatMap { entries[$0]?.own } ?? defaults
    }

    /// What a paragraph without direct formatting looks like; `nil` stands for the default style.
    func paragraph(_ name: UInt64?) -> Style {
        if let name, let entry = entries[name] { return entry.own }
        return usual
    }

    /// What a character style sets.
    func character(_ name: UInt64) -> Style { entries[name]?.own ?? Style() }

    /// How the letters of a paragraph style look in a table.
    func run(of style: Style, inTable table: DOCXRunStyle) -> DOCXRunStyle {
        if table == DOCXRunStyle() { return style.run }
        return DOCXRunStyle.combined(style.ownRun, table, defaults: defaults.run)
    }

    /// How letters look that a character style is laid over.
    func run(of style: Style, inTable table: DOCXRunStyle, character: Style) -> DOCXRunStyle {
        DOCXRunStyle.combined(character.ownRun, style.ownRun, table, defaults: defaults.run)
    }

    /// A style of tables; `nil` where it is not defined.
    func table(_ name: UInt64) -> DOCXTableStyle? { tables[name] }

    private mutating func readDefaults(_ cursor: inout XMLCursor) {
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.rPr):
                let run = cursor.readRunProperties(theme).style
                defaults.run = run.over(defaults.run)
            case .start(let name): cursor.readParagraphProperty(name, into: &defaults.paragraph, theme)
            case .done, .failed: return
            default: continue
            }
        }
    }

    private mutating func readStyle(_ cursor: inout XMLCursor) {
        guard let id = cursor.hash(.styleId) else { return cursor.skip() }
        let kind: Kind
        if cursor.value(.type, is: "paragraph") {
            kind = .paragraph
        } else if cursor.value(.type, is: "character") {
            kind = .character
        } else if cursor.value(.type, is: "table") {
            kind = .table
        } else {
            return cursor.skip()
        }
        if kind == .paragraph, cursor.value(.default, is: "1") || cursor.value(.default, is: "true") {
            defaultStyle = id
        }
        var entry = Entry(kind: kind)
        var table = DOCXTableStyle()
        var look = DOCXTableStyle.Look()
        var isHeadingByName = false
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.name):
                let name = cursor.string(.val) ?? ""
                isHeadingByName = Self.namesHeading(name)
                entry.own.purpose = Self.purposes[name] ?? .text
            case .start(.basedOn): entry.basedOn = cursor.hash(.val)
            case .start(.rPr): entry.own.ownRun = cursor.readRunProperties(theme).style
            case .start(.tblStylePr): readTablePart(&cursor, into: &table)
            case .start(.tblStyleRowBandSize): table.rowsOfBand = max(1, cursor.integer(.val) ?? 1)
            case .start(.tblStyleColBandSize): table.columnsOfBand = max(1, cursor.integer(.val) ?? 1)
            case .start(.pPrChange): cursor.skip()
            case .start(.shd) where kind == .table: look.ground = cursor.readShading(theme)
            case .start(let name): cursor.readParagraphProperty(name, into: &entry.own.paragraph, theme)
            case .done, .failed: break
            default: continue
            }
            if cursor.hasFailed { break }
        }
        if kind == .paragraph, isHeadingByName { entry.own.paragraph.isHeading = true }
        if kind == .table {
            look.run = entry.own.ownRun
            table.looks[.wholeTable] = look
            tables[id] = table
        }
        entries[id] = entry
    }

    /// Reads `w:tblStylePr`: how one part of a table looks.
    private func readTablePart(_ cursor: inout XMLCursor, into style: inout DOCXTableStyle) {
        guard let part = cursor.hash(.type).flatMap({ DOCXTableStyle.Part($0) }) else { return cursor.skip() }
        var look = DOCXTableStyle.Look()
        let outside = cursor.depth - 1
        while cursor.depth > outside {
            switch cursor.next() {
            case .start(.rPr): look.run = cursor.readRunProperties(theme).style
            case .start(.shd): look.ground = cursor.readShading(theme)
            case .start(.pPr): cursor.skip()
            case .done, .failed: return
            default: continue
            }
        }
        style.looks[part] = look
    }

    /// Word keeps these names in every language.
    private static let purposes: [String: Purpose] = [
        "Placeholder Text": .placeholder, "HTML Top of Form": .formMark, "HTML Bottom of Form": .formMark,
    ]

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
        var inherited = entry.kind == .paragraph ? Style(paragraph: defaults.paragraph) : Style()
        if let base = entry.basedOn, depth < Self.longestChain {
            resolve(base, depth: depth + 1)
            inherited = entries[base]?.own ?? inherited
            if entry.kind == .table, let base = tables[base] { tables[name]?.inherit(base) }
        }
        entry.own.paragraph = entry.own.paragraph.over(inherited.paragraph)
        entry.own.ownRun = entry.own.ownRun.over(inherited.ownRun)
        entry.own.run = DOCXRunStyle.combined(entry.own.ownRun, defaults: defaults.run)
        entry.isResolved = true
        entries[name] = entry
    }
}
