import TestSupport

@testable import ResumeParse

/// A page written in PDF's own operators beside one plain line of text, with what tricks need at hand: graphics states,
/// pictures, forms, patterns and layers. Coordinates count from the bottom left of an A4 page.
struct PaintSketch {
    /// The words that a trick hides or a look-alike shows.
    static let words = "Kubernetes Terraform"

    var content: String
    var mediaBox = "0 0 595 842"
    var cropBox = ""
    var properties = ""
    var annotations = ""

    /// A page with operators; `WORDS` stands for the words, shown at the text position.
    init(_ content: String) { self.content = content.replacing("WORDS", with: "(\(PaintSketch.words)) Tj") }

    /// The words at a usual place, after some operators.
    static func text(_ setup: String = "", size: Double = 10, x: Double = 60, y: Double = 500) -> String {
        "q \(setup) BT /F0 \(size) Tf 1 0 0 1 \(x) \(y) Tm WORDS ET Q\n"
    }

    /// A white box with round corners over the usual place.
    static let roundBox =
        "1 g 60 490 m 340 490 l 345 490 350 495 350 500 c 350 510 l 350 515 345 520 340 520 c 60 520 l "
        + "55 520 50 515 50 510 c 50 500 l 50 495 55 490 60 490 c h f 0 g "

    /// The plain line of every page.
    var plainLine = "BT /F0 10 Tf 1 0 0 1 60 760 Tm (Anna Weber is a nurse) Tj ET\n"

    private var page: String { plainLine + content }

    private static func stream(_ dictionary: String, _ content: String) -> String {
        "<<\(dictionary)/Length \(content.unicodeScalars.count)>>stream\n\(content)\nendstream"
    }

    private static func image(_ rows: [String], size: Int) -> String {
        let data = rows.joined()
        return stream(
            "/Type/XObject/Subtype/Image/Width \(size)/Height \(size)/ColorSpace/DeviceGray/BitsPerComponent 8"
                + "/Filter/ASCIIHexDecode", data + ">")
    }

    private static func form(_ content: String, group: String = "/Group<</S/Transparency>>") -> String {
        stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 595 842]\(group)/Resources<</Font<</F0 5 0 R>>>>",
            content.replacing("WORDS", with: "(\(words)) Tj"))
    }

    /// The file's bytes.
    func bytes() -> [UInt8] {
        let stripes = (0..<16).map { row in (0..<16).map { ($0 + row) % 2 == 0 ? "00" : "ff" }.joined() }
        let cover = "0 g 0 0 595 842 re f"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[15 0 R 16 0 R]/D<</OFF[15 0 R]>>>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            """
            <</Type/Page/Parent 2 0 R/MediaBox[\(mediaBox)]\(cropBox)/Contents 4 0 R/Annots[\(annotations)]/Resources<<
            /Font<</F0 5 0 R>>/ExtGState<</Gone<</ca 0/CA 0>>/Faint<</ca 0.03/CA 0.03>>/Most<</ca 0.6/CA 0.6>>
            /Veil<</ca 0.3>>/Multiply<</BM/Multiply>>/Shut<</SMask<</S/Luminosity/G 11 0 R>>>>
            /Open<</SMask<</S/Luminosity/G 12 0 R>>>>>>/XObject<</White 6 0 R/Black 7 0 R/Striped 8 0 R/Group 9 0 R
            /Plain 10 0 R>>/Pattern<</Blank 13 0 R/Dark 14 0 R>>/Shading<</Pale 17 0 R/Deep 18 0 R>>
            /Properties<</Off 15 0 R/On 16 0 R>>>>>>
            """,
            PaintSketch.stream("", page), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            PaintSketch.image(["ff"], size: 1), PaintSketch.image(["00"], size: 1),
            PaintSketch.image(stripes, size: 16), PaintSketch.form(PaintSketch.text()),
            PaintSketch.form(PaintSketch.text(), group: ""), PaintSketch.form(cover, group: PaintSketch.grey),
            PaintSketch.form(cover.replacing("0 g", with: "1 g"), group: PaintSketch.grey),
            PaintSketch.stream(PaintSketch.pattern, "n"), PaintSketch.stream(PaintSketch.pattern, "0 g 0 0 4 4 re f"),
            "<</Type/OCG/Name(off)>>", "<</Type/OCG/Name(on)>>", PaintSketch.shading("0.8 0.9 1", "1 1 0.8"),
            PaintSketch.shading("0 0 0.4", "0.4 0 0"), "<<\(properties)>>",
        ]
        return PDFSketch.file(objects, trailer: "/Info \(objects.count) 0 R")
    }

    private static let grey = "/Group<</S/Transparency/CS/DeviceGray>>"
    private static let pattern =
        "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 4 4]/XStep 4/YStep 4/Resources<<>>"

    private static func shading(_ from: String, _ to: String) -> String {
        "<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 595 0]/Extend[true true]"
            + "/Function<</FunctionType 2/Domain[0 1]/C0[\(from)]/C1[\(to)]/N 1>>>>"
    }
}
