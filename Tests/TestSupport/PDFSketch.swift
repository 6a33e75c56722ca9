/// A small PDF written by hand: text in the standard fonts at given places, and links. Coordinates are points from the
/// top left of an A4 page, baselines for text.
public struct PDFSketch {
    /// The fonts of a sketch, all of them standard.
    public enum Font: String, CaseIterable, Sendable {
        case regular = "Helvetica"
        case bold = "Helvetica-Bold"
        case italic = "Times-Italic"
    }

    private var pages: [(content: String, links: [String])] = [("", [])]

    /// Makes a sketch of one empty page.
    public init() {}

    /// Adds a page; what follows goes there.
    public mutating func newPage() { pages.append(("", [])) }

    /// Adds text in Latin-1 at a place.
    public mutating func text(
        _ text: String, x: Double, y: Double, size: Double = 10, font: Font = .regular, colour: String = "0 0 0"
    ) {
        let number = Font.allCases.firstIndex(of: font)!
        let escaped = text.flatMap { "()\\".contains($0) ? "\\\($0)" : "\($0)" }
        pages[pages.count - 1].content +=
            "BT /F\(number) \(size) Tf \(colour) rg 1 0 0 1 \(x) \(842 - y) Tm (\(String(escaped))) Tj ET\n"
    }

    /// Lays a link over a rectangle.
    public mutating func link(to target: String, left: Double, top: Double, right: Double, bottom: Double) {
        pages[pages.count - 1].links.append(
            "<</Type/Annot/Subtype/Link/Rect[\(left) \(842 - bottom) \(right) \(842 - top)]/Border[0 0 0]"
                + "/A<</S/URI/URI(\(target))>>>>")
    }

    /// The file's bytes. `trailer` is added to the trailer's dictionary.
    public func bytes(trailer: String = "") -> [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
        for font in Font.allCases {
            objects.append("<</Type/Font/Subtype/Type1/BaseFont/\(font.rawValue)/Encoding/WinAnsiEncoding>>")
        }
        let fonts = Font.allCases.indices.map { "/F\($0) \($0 + 3) 0 R" }.joined()
        var kids = ""
        for page in pages {
            kids += "\(objects.count + 1) 0 R "
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<<\(fonts)>>>>"
                    + "/Contents \(objects.count + 2) 0 R/Annots[\(page.links.joined(separator: " "))]>>")
            objects.append("<</Length \(page.content.unicodeScalars.count)>>stream\n\(page.content)endstream")
        }
        objects[1] = "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>"
        return PDFSketch.file(objects, trailer: trailer)
    }

    /// Puts objects into a file with its table of offsets; scalars become bytes.
    public static func file(_ objects: [String], trailer: String = "") -> [UInt8] {
        var bytes: [UInt8] = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (number, object) in objects.enumerated() {
            offsets.append(bytes.count)
            bytes += "\(number + 1) 0 obj\n\(object)\nendobj\n".unicodeScalars.map { UInt8($0.value) }
        }
        let start = bytes.count
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        bytes += Array(table.utf8)
        bytes += Array("trailer<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return bytes
    }
}
