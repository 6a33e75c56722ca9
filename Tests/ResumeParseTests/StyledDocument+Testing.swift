import ResumeParse
import TestSupport

extension StyledDocument {
    /// Reads a DOCX with this body.
    static func docx(_ body: String, styles: String? = nil, numbering: String? = nil) throws -> StyledDocument {
        var builder = DOCXBuilder(body)
        builder.styles = styles
        builder.numbering = numbering
        return try DocumentReader().read(builder.bytes())
    }

    /// The text of each line, cells with tabs between.
    var lineTexts: [String] { lines.map { string(of: $0.range) } }

    /// The text of each cell of a line.
    func cellTexts(_ line: Int) -> [String] { cells[lines[line].cells].map { string(of: $0.range) } }

    /// What a link lies over, and where it leads.
    var linkTexts: [String] { links.map { "\(string(of: $0.span.range)) -> \($0.target)" } }
}
