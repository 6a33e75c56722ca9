/// Builds DOCX files from pieces of their XML.
public struct DOCXBuilder: Sendable {
    private static let namespaces =
        [
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"",
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"",
            "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"",
            "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"",
            "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"",
            "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"",
            "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"",
            "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
            "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"",
            "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"",
            "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"",
            "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"",
            "xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"",
            "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"",
            "xmlns:x=\"urn:example:unknown\"",
        ].joined(separator: " ")
    private static let relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    private static let packageNamespace = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""

    /// The XML inside `w:body`.
    public var body: String
    /// The XML inside `w:styles`.
    public var styles: String?
    /// The XML inside `w:numbering`.
    public var numbering: String?
    /// The XML before `w:body`.
    public var background = ""
    /// The path of the main part.
    public var mainPart = "word/document.xml"
    private var relationships = ""
    private var parts: [(path: String, text: String)] = []

    /// Makes a document with the XML of its body.
    public init(_ body: String) { self.body = body }

    /// Adds a link to somewhere outside of the file.
    public mutating func addLink(_ id: String, to target: String) {
        relationships += "<Relationship Id=\"\(id)\" Type=\"\(Self.relationshipType)hyperlink\" Target=\"\(target)\""
        relationships += " TargetMode=\"External\"/>"
    }

    /// Adds a header or footer with its XML; name it in a section by the id.
    public mutating func addMargin(_ id: String, isHeader: Bool, _ content: String) {
        let kind = isHeader ? "header" : "footer"
        let root = isHeader ? "hdr" : "ftr"
        relationships += "<Relationship Id=\"\(id)\" Type=\"\(Self.relationshipType)\(kind)\" Target=\"\(id).xml\"/>"
        parts.append(("word/\(id).xml", "<w:\(root) \(Self.namespaces)>\(content)</w:\(root)>"))
    }

    /// Adds a part that the document refers to, with an XML root of its own unless it is no XML.
    public mutating func addPart(_ id: String, kind: String, _ path: String, root: String? = nil, _ content: String) {
        relationships += "<Relationship Id=\"\(id)\" Type=\"\(Self.relationshipType)\(kind)\" Target=\"\(path)\"/>"
        let text = root.map { "<\($0) \(Self.namespaces)>\(content)</\($0)>" } ?? content
        parts.append(("word/\(path)", text))
    }

    /// The XML inside the file's properties.
    public var properties: String?

    /// The archive, for making it wrong.
    public func archive() -> ZIPWriter {
        var zip = ZIPWriter()
        var root = "<Relationship Id=\"m\" Type=\"\(Self.relationshipType)officeDocument\" Target=\"/\(mainPart)\"/>"
        if let properties {
            root += "<Relationship Id=\"p\" Type=\"\(Self.relationshipType)core-properties\" Target=\"docProps/core.xml\"/>"
            zip.store(
                "docProps/core.xml",
                Self.xml("<cp:coreProperties \(Self.namespaces)>\(properties)</cp:coreProperties>"))
        }
        zip.store("_rels/.rels", Self.xml("<Relationships \(Self.packageNamespace)>\(root)</Relationships>"))
        zip.store(mainPart, Self.xml("<w:document \(Self.namespaces)>\(background)<w:body>\(body)</w:body></w:document>"))
        var links = relationships
        let folder = mainPart.split(separator: "/").dropLast().joined(separator: "/")
        if let styles {
            links += "<Relationship Id=\"s\" Type=\"\(Self.relationshipType)styles\" Target=\"styles.xml\"/>"
            zip.store("\(folder)/styles.xml", Self.xml("<w:styles \(Self.namespaces)>\(styles)</w:styles>"))
        }
        if let numbering {
            links += "<Relationship Id=\"n\" Type=\"\(Self.relationshipType)numbering\" Target=\"numbering.xml\"/>"
            zip.store("\(folder)/numbering.xml", Self.xml("<w:numbering \(Self.namespaces)>\(numbering)</w:numbering>"))
        }
        let name = mainPart.split(separator: "/").last ?? ""
        zip.store(
            "\(folder)/_rels/\(name).rels", Self.xml("<Relationships \(Self.packageNamespace)>\(links)</Relationships>")
        )
        for part in parts { zip.store(part.path, Self.xml(part.text)) }
        return zip
    }

    /// The file's bytes.
    public func bytes() -> [UInt8] { archive().bytes() }

    private static func xml(_ text: String) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\(text)".utf8)
    }
}

extension DOCXBuilder {
    /// A paragraph of one run.
    public static func p(_ text: String, properties: String = "", run: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr>\(r(text, run))</w:p>"
    }

    /// A run.
    public static func r(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    /// A table of rows of cells, each with its XML.
    public static func table(_ rows: [[String]]) -> String {
        let rows = rows.map { cells in "<w:tr>" + cells.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>" }
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows.joined() + "</w:tbl>"
    }

    /// A table of rows of cells, each with paragraphs of plain text.
    public static func textTable(_ rows: [[[String]]]) -> String {
        table(rows.map { $0.map { cell in cell.map { p($0) }.joined() } })
    }
}
