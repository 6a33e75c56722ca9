/// The parts of an Office Open XML package (ISO/IEC 29500-2), and which of them hold what.
struct DOCXPackage: ~Copyable {
    /// The path of the main part.
    let mainPart: String
    /// What the main part refers to.
    let relationships: DOCXRelationships
    /// What the package itself refers to.
    private let root: DOCXRelationships
    private let archive: ZIPArchive

    /// Finds the main part of an archive. Throws `unsupportedType` where it is none of a text document.
    init(_ archive: consuming ZIPArchive) throws(ReadError) {
        var root = DOCXRelationships()
        if var cursor = try Self.cursor("_rels/.rels", in: archive) {
            root = DOCXRelationships(&cursor, folder: "")
        }
        let path = root.part("officeDocument") ?? "word/document.xml"
        guard archive.contains(path), !Self.isOfOtherKind(path) else {
            throw ReadError(.unsupportedType, Self.otherKind(archive.names(), mainPart: path))
        }
        let relationships = try Self.relationships(of: path, in: archive)
        mainPart = path
        self.relationships = relationships
        self.root = root
        self.archive = archive
    }

    /// A cursor at the start of a part; `nil` where there is none or it is empty.
    func cursor(_ path: String) throws(ReadError) -> XMLCursor? { try Self.cursor(path, in: archive) }

    /// What a part refers to.
    func relationships(of path: String) throws(ReadError) -> DOCXRelationships {
        try Self.relationships(of: path, in: archive)
    }

    /// A part's bytes; `nil` where there is none.
    func part(_ path: String) throws(ReadError) -> ZIPPart? { try archive.part(path) }

    /// The document's styles, as far as they are used; the standard's defaults where it has none.
    func styles(_ pruner: inout DOCXPruner) throws(ReadError) -> DOCXStyleSheet {
        guard let path = relationships.part("styles"), var part = try archive.part(path) else {
            return DOCXStyleSheet(try theme(pruner))
        }
        pruner.pruneStyles(&part)
        let theme = try theme(pruner)
        guard var cursor = XMLCursor(part) else { return DOCXStyleSheet(theme) }
        return DOCXStyleSheet(&cursor, theme)
    }

    /// The document's theme, if anything is of its colours.
    private func theme(_ pruner: DOCXPruner) throws(ReadError) -> DOCXTheme {
        var theme = DOCXTheme()
        guard pruner.usesTheme else { return theme }
        if let path = relationships.part("theme"), let part = try schemePart(path), var cursor = XMLCursor(part) {
            theme.readScheme(&cursor)
        }
        if let path = relationships.part("settings"), let part = try archive.part(path),
            let markup = XMLMarkup(part), !markup.hasUsualMapping, var cursor = XMLCursor(part)
        {
            while true {
                let event = cursor.next()
                if event == .done || event == .failed { break }
                if event == .start(.clrSchemeMapping) { theme.readMapping(cursor) }
            }
        }
        return theme
    }

    /// A theme's part up to the end of its colours, which stand in its head; fonts and effects take most of the rest.
    private func schemePart(_ path: String) throws(ReadError) -> ZIPPart? {
        if var head = try archive.part(path, head: Self.headOfTheme), let end = XMLMarkup(head)?.endOfScheme {
            head.remove([end..<head.count])
            return head
        }
        return try archive.part(path)
    }

    /// In bytes; the colours end at 1 600 in what Word writes.
    private static let headOfTheme = 4 << 10

    /// Whether the settings have an on-off element that is on.
    func isSet(_ name: String) throws(ReadError) -> Bool {
        guard let path = relationships.part("settings"), let part = try archive.part(path),
            let markup = XMLMarkup(part)
        else { return false }
        return markup.isOn(name)
    }

    /// The texts of the file's properties that a person writes: not those of programs, such as dates and authors.
    func properties() throws(ReadError) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        let kinds = [
            ("core-properties", ["title", "subject", "eywords", "description", "category"]),
            ("extended-properties", ["Company", "Manager", "Keywords"]), ("custom-properties", ["lpwstr", "lpstr"]),
        ]
        for (kind, names) in kinds {
            guard let path = root.part(kind), let part = try archive.part(path), let markup = XMLMarkup(part) else {
                continue
            }
            for name in names { texts += markup.texts(ofElementsEndingIn: name) }
        }
        return texts
    }

    /// The document's lists, as far as they are used.
    func numbering(_ pruner: DOCXPruner) throws(ReadError) -> DOCXNumbering {
        guard pruner.usesLists, let path = relationships.part("numbering"), var part = try archive.part(path) else {
            return DOCXNumbering()
        }
        pruner.pruneNumbering(&part)
        guard var cursor = XMLCursor(part) else { return DOCXNumbering() }
        return DOCXNumbering(&cursor)
    }

    private static func cursor(_ path: String, in archive: borrowing ZIPArchive) throws(ReadError) -> XMLCursor? {
        guard let part = try archive.part(path) else { return nil }
        return XMLCursor(part)
    }

    private static func relationships(
        of path: String, in archive: borrowing ZIPArchive
    ) throws(ReadError) -> DOCXRelationships {
        let steps = path.split(separator: "/")
        let folder = steps.dropLast().joined(separator: "/")
        let name = (folder.isEmpty ? "" : folder + "/") + "_rels/" + (steps.last ?? "") + ".rels"
        guard var cursor = try cursor(name, in: archive) else { return DOCXRelationships() }
        return DOCXRelationships(&cursor, folder: folder)
    }

    private static func isOfOtherKind(_ path: String) -> Bool {
        ["xl/", "ppt/", "visio/"].contains { path.lowercased().hasPrefix($0) }
    }

    private static func otherKind(_ names: [String], mainPart: String) -> String {
        let kinds = [
            ("xl/", "an Excel workbook"), ("ppt/", "a PowerPoint presentation"), ("visio/", "a Visio drawing"),
            ("content.xml", "an OpenDocument file"), ("META-INF/container.xml", "an e-book"),
            ("Index/Document.iwa", "an Apple Pages document"), ("Index.zip", "an Apple Pages document"),
        ]
        for (start, kind) in kinds where names.contains(where: { $0.hasPrefix(start) }) {
            return "the file is \(kind); send it as PDF or DOCX"
        }
        return "the file is a ZIP archive without a text document; send the resume itself as PDF or DOCX"
    }
}
