import TestSupport
import Testing

@testable import ResumeParse

@Suite struct VisibilityTests {
    private static let text = PaintSketch.text()
    /// Leaves the plain line bare.
    private static let scan = "q 595 0 0 700 0 0 cm /White Do Q\n"

    static let tricks: [(String, String)] = [
        ("white", PaintSketch.text("1 g")), ("nearly white", PaintSketch.text("0.97 g")),
        ("ivory", PaintSketch.text("1 1 0.94 rg")), ("no ink of four", PaintSketch.text("0 0 0 0 k")),
        ("neither filled nor stroked", PaintSketch.text("3 Tr")), ("only a clip", PaintSketch.text("7 Tr")),
        ("stroked in white", PaintSketch.text("1 Tr 1 G")), ("opacity of nothing", PaintSketch.text("/Gone gs")),
        ("hardly opaque", PaintSketch.text("/Faint gs")), ("one point high", PaintSketch.text(size: 1)),
        ("made small by the page", "q 0.1 0 0 0.1 60 500 cm BT /F0 10 Tf WORDS ET Q"),
        ("pressed flat", "BT /F0 10 Tf 1 0 0 0.05 60 500 Tm WORDS ET"),
        ("pressed thin", PaintSketch.text("2 Tz 0 Tc 4 Tw")), ("left of the page", PaintSketch.text(x: -400)),
        ("over the page", PaintSketch.text(y: 900)), ("outside its clip", PaintSketch.text("0 0 10 10 re W n")),
        ("in an empty clip", PaintSketch.text("60 500 0 0 re W n")),
        ("in a round clip elsewhere", PaintSketch.text("50 600 m 60 650 90 650 100 600 c h W n")),
        ("under a white box", text + "1 g 50 490 300 30 re f"), ("under a black box", text + "0 g 50 490 300 30 re f"),
        ("under two halves of a box", text + "1 g 50 490 300 13 re f 50 503 300 17 re f"),
        ("under a wide line", text + "1 G 40 w 50 504 m 400 504 l S"),
        ("under a round box", text + PaintSketch.roundBox),
        ("under a picture", text + "q 300 0 0 30 50 490 cm /White Do Q"),
        ("dark on black", "0 g 50 490 300 30 re f " + PaintSketch.text("0.08 g")),
        ("in the colour of its band", "0 0 0.5 rg 50 490 300 30 re f " + PaintSketch.text("0 0 0.52 rg")),
        ("in the colour of a picture", "q 300 0 0 30 50 490 cm /Black Do Q " + PaintSketch.text("0.02 g")),
        ("under a shut mask", PaintSketch.text("/Shut gs")), ("white multiplied", PaintSketch.text("1 g /Multiply gs")),
        ("in a group of no opacity", "q /Gone gs /Group Do Q"),
        ("filled with an empty pattern", PaintSketch.text("/Pattern cs /Blank scn")),
        ("on a layer that is off", "/OC /Off BDC \(text) EMC"),
        ("over a blank picture", scan + PaintSketch.text("3 Tr")),
    ]

    @Test(arguments: tricks)
    func `Text that nobody sees is left out and flagged with its page and words`(
        trick: (name: String, content: String)
    ) throws {
        let document = try PDFReader.read(PaintSketch(trick.content).bytes())
        #expect(document.string == "Anna Weber is a nurse\u{0C}", "\(trick.name)")
        #expect(document.flags.map(\.code) == [.hiddenText], "\(trick.name)")
        #expect(document.flags.first?.page == 1)
        let message = document.flags.first?.message ?? ""
        #expect(message.contains(" left out: Kubernetes") && message.hasSuffix("Terraform"), "\(trick.name)")
    }

    static let lookalikes: [(String, String)] = [
        ("black", text), ("light grey", PaintSketch.text("0.67 g")), ("yellow", PaintSketch.text("1 0.8 0 rg")),
        ("white on a dark band", "0.1 0.2 0.4 rg 50 490 300 30 re f " + PaintSketch.text("1 g")),
        ("white on a round box", PaintSketch.roundBox.replacing("1 g", with: "0 g") + PaintSketch.text("1 g")),
        ("white on a dark picture", "q 300 0 0 30 50 490 cm /Black Do Q " + PaintSketch.text("1 g")),
        ("black on a white picture", scan + text), ("black on a pale shading", "q 0 0 595 700 re W n /Pale sh Q " + text),
        ("white on a deep shading", "q 0 480 595 60 re W n /Deep sh Q " + PaintSketch.text("1 g")),
        ("somewhat transparent", PaintSketch.text("/Most gs")),
        ("marked in yellow later", text + "q /Multiply gs 1 1 0 rg 50 490 300 30 re f Q"),
        ("marked in yellow before", "1 1 0 rg 50 490 300 30 re f 0 g " + text),
        ("under a veil", text + "q /Veil gs 1 g 50 490 300 30 re f Q"),
        ("filled and stroked", PaintSketch.text("2 Tr 0 g 0 G 0.2 w")),
        ("in outline", PaintSketch.text("1 Tr 0 G 0.3 w", size: 24)),
        ("filled with paper, stroked in black", PaintSketch.text("2 Tr 1 g 0 G 0.4 w", size: 24)),
        ("under an open mask", PaintSketch.text("/Open gs")),
        ("in a clip around it", PaintSketch.text("40 480 400 60 re W n")),
        ("in a round clip around it", PaintSketch.text("0 400 m 0 700 595 700 595 400 c h W n")),
        ("size of one, matrix of ten", "BT /F0 1 Tf 10 0 0 10 60 500 Tm WORDS ET"),
        ("turned", "BT /F0 10 Tf 0 1 -1 0 300 300 Tm WORDS ET"), ("in a form", "/Plain Do"),
        ("in a group", "/Group Do"), ("on a layer that is on", "/OC /On BDC \(text) EMC"),
        ("with a white shadow", PaintSketch.text("1 g", x: 60.5, y: 499.5) + text),
        ("printed twice", text + PaintSketch.text(x: 60.2)),
        ("in a frame", "50 480 400 60 re 52 482 396 56 re f* " + text),
        ("in a frame that comes later", text + "50 480 m 450 480 l 450 540 l 50 540 l s"),
        ("underlined", text + "0.5 w 60 498 m 200 498 l S"), ("struck out", text + "60 503 m 200 503 l S"),
        ("covered and shown again", text + "1 g 50 490 300 30 re f 0 g " + text),
        ("a clip for a shading", "q BT /F0 24 Tf 7 Tr 1 0 0 1 60 500 Tm WORDS ET /Deep sh Q"),
        ("filled with a dark pattern", PaintSketch.text("/Pattern cs /Dark scn", size: 24)),
        ("small print", PaintSketch.text(size: 5)), ("condensed", PaintSketch.text("60 Tz")),
        ("beside invisible spaces", text + "BT /F0 10 Tf 3 Tr 1 0 0 1 60 300 Tm (     ) Tj ET"),
        ("replaced by itself", "BT /F0 10 Tf 1 0 0 1 60 500 Tm /Span<</ActualText(\(PaintSketch.words))>>BDC WORDS EMC ET"),
    ]

    @Test(arguments: lookalikes)
    func `Text that is seen counts and raises nothing, however it is painted`(
        lookalike: (name: String, content: String)
    ) throws {
        let document = try PDFReader.read(PaintSketch(lookalike.content).bytes())
        #expect(document.string.contains("Kubernetes Terraform"), "\(lookalike.name)")
        #expect(document.string.contains("Anna Weber is a nurse"), "\(lookalike.name)")
        #expect(document.flags == [], "\(lookalike.name)")
    }

    @Test func `The invisible text over what a scan shows counts`() throws {
        var sketch = PaintSketch("q 595 0 0 842 0 0 cm /Striped Do Q\n" + PaintSketch.text("3 Tr", size: 60, x: 10))
        sketch.plainLine = ""
        let document = try PDFReader.read(sketch.bytes())
        #expect(document.string == "Kubernetes Terraform\u{0C}")
        #expect(document.flags == [])
    }

    @Test func `What is outside the crop box is hidden`() throws {
        var sketch = PaintSketch(VisibilityTests.text)
        sketch.cropBox = "/CropBox[0 600 595 842]"
        let document = try PDFReader.read(sketch.bytes())
        #expect(document.string == "Anna Weber is a nurse\u{0C}")
        #expect(document.flags.map(\.code) == [.hiddenText])
    }

    @Test func `Letters of a small page are as large as the page is shown`() throws {
        var sketch = PaintSketch("BT /F0 2.5 Tf 1 0 0 1 15 50 Tm WORDS ET")
        sketch.mediaBox = "0 0 200 780"
        #expect(try PDFReader.read(sketch.bytes()).string.contains("Kubernetes"))
    }

    @Test func `A text that replaces other letters is left out and flagged`() throws {
        let content =
            "BT /F0 10 Tf 1 0 0 1 60 500 Tm /Span<</ActualText(\(PaintSketch.words))>>BDC (hobby: chess) Tj EMC ET"
        let document = try PDFReader.read(PaintSketch(content).bytes())
        #expect(document.string == "Anna Weber is a nurse\nhobby: chess\u{0C}")
        #expect(document.flags.map(\.code) == [.suspiciousEncoding])
    }

    @Test func `Keywords in the properties are flagged, an ordinary title and subject are not`() throws {
        var sketch = PaintSketch("")
        sketch.properties = "/Title(Anna Weber)/Subject(Application as a nurse)/Keywords(resume, CV, nurse)"
        #expect(try PDFReader.read(sketch.bytes()).flags == [])
        sketch.properties = "/Keywords(Java, Docker, Kubernetes, Terraform, Kafka, Spark, Go, Rust, Azure)"
        let document = try PDFReader.read(sketch.bytes())
        #expect(document.string == "Anna Weber is a nurse\u{0C}")
        #expect(
            document.flags == [
                HiddenTextFlag.besidePages(
                    "the file's properties",
                    "Java, Docker, Kubernetes, Terraform, Kafka, Spark, Go, Rust, Azure".unicodeScalars)
            ])
    }

    @Test func `A box of an annotation hides what is under it`() throws {
        var sketch = PaintSketch(VisibilityTests.text)
        sketch.annotations = "<</Type/Annot/Subtype/Square/Rect[50 490 350 520]/IC[1 1 1]/C[1 1 1]/F 4>>"
        let document = try PDFReader.read(sketch.bytes())
        #expect(document.string == "Anna Weber is a nurse\u{0C}")
        #expect(document.flags.map(\.code) == [.hiddenText])
    }

    @Test func `Straight rules, bands and the cover of pictures reach the layout`() throws {
        let content =
            "0.5 w 50 700 m 545 700 l S 0 0 1 rg 50 600 100 40 re f 0 g 300 100 1 200 re f"
            + " q 595 0 0 421 0 0 cm /Striped Do Q"
        var reader = PDFPageReader(try PDFFile(PaintSketch(content).bytes()))
        let page = reader.page(0)
        try #require(page.shapes.count == 3)
        #expect(page.shapes[0].isHorizontalRule && !page.shapes[0].isVerticalRule)
        #expect(abs(page.shapes[0].top - 141.75) < 0.1 && abs(page.shapes[0].bottom - 142.25) < 0.1)
        #expect(page.shapes[1].colour == 0x0000FF && !page.shapes[1].isHorizontalRule)
        #expect(page.shapes[2].isVerticalRule)
        #expect(abs(page.imageCover - 0.5) < 0.05)
    }

    @Test func `A page is drawn in grey, within its bounds`() throws {
        let file = try PDFFile(PaintSketch("0 g 0 0 595 421 re f").bytes())
        let drawn = file.raster(ofPage: 0, dpi: 72)
        let raster = try #require(drawn)
        #expect(abs(raster.width - 595) <= 1 && abs(raster.height - 842) <= 1)
        #expect(raster.pixels.count == raster.width * raster.height)
        #expect(raster.pixels[300 + 200 * raster.width] == 255 && raster.pixels[300 + 700 * raster.width] == 0)
        let missing = file.raster(ofPage: 7, dpi: 72)
        #expect(missing == nil)
        let huge = file.raster(ofPage: 0, dpi: 100_000)
        let bounded = try #require(huge)
        #expect(bounded.pixels.count <= PageRaster.mostPixels + bounded.width + bounded.height)
    }

    @Test func `Contrast is that of black on white and of equal colours at its ends`() {
        #expect(abs(Contrast.ratio(Contrast.luminance(0), Contrast.luminance(0xFFFFFF)) - 21) < 0.01)
        #expect(abs(Contrast.ratio(Contrast.luminance(0xAAAAAA), Contrast.luminance(0xFFFFFF)) - 2.32) < 0.01)
        #expect(!Contrast.isSeen(0xFFFFFF, on: 0xFFFFFF, isLarge: true))
        #expect(Contrast.mix(0x000000, over: 0xFFFFFF, opacity: 0.5) == 0x808080)
    }
}
