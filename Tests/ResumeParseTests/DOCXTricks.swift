import Testing
import TestSupport

/// Files that differ in one thing only: whether a person sees some of their words.
struct DOCXTrick: Sendable, CustomTestStringConvertible {
    /// What is done.
    var name: String
    /// The file, with "Kubernetes" in what is tried and "Jane Roe" in plain sight.
    var file: DOCXBuilder

    var testDescription: String { name }

    /// The words that are tried.
    static let words = "Kubernetes Terraform Swift"

    /// Makes a trick of a body after a visible line.
    init(_ name: String, _ body: String, _ change: (inout DOCXBuilder) -> Void = { _ in }) {
        self.name = name
        file = DOCXBuilder(DOCXBuilder.p("Jane Roe, Engineer") + body)
        change(&file)
    }

    /// A paragraph of the words in a run with properties.
    static func run(_ properties: String, paragraph: String = "") -> String {
        DOCXBuilder.p(words, properties: paragraph, run: properties)
    }

    /// A table of one cell with the words.
    static func cell(_ properties: String, run: String, table: String = "", row: String = "") -> String {
        "<w:tbl><w:tblPr>\(table)</w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr>\(row)</w:trPr><w:tc>"
            + "<w:tcPr>\(properties)</w:tcPr>\(Self.run(run))</w:tc></w:tr></w:tbl>"
    }

    /// An anchored shape with text; lengths in points.
    static func box(
        x: Int = 50, y: Int = 420, width: Int = 300, height: Int = 80, of base: String = "page", fill: String = "",
        order: Int = 2, text: String, docPr: String = "", fit: String = "", anchor: String = "behindDoc=\"0\""
    ) -> String {
        "<w:r><w:drawing>" + anchored(x, y, width, height, base, order, docPr, anchor)
            + shape(fill: fill, text: text, fit: fit) + "</wp:anchor></w:drawing></w:r>"
    }

    /// An anchored shape without text.
    static func plate(
        x: Int = 0, y: Int = 400, width: Int = 612, height: Int = 200, fill: String, order: Int = 1, shape: String = "rect",
        isBehind: Bool = false
    ) -> String {
        "<w:r><w:drawing>"
            + anchored(x, y, width, height, "page", order, "", "behindDoc=\"\(isBehind ? 1 : 0)\"")
            + "<wps:wsp><wps:spPr>\(frame(width, height))<a:prstGeom prst=\"\(shape)\"/>\(fill)</wps:spPr></wps:wsp>"
            + "</wp:anchor></w:drawing></w:r>"
    }

    /// A shape's XML, for drawings and groups.
    static func shape(fill: String = "", text: String, frame: String = "", fit: String = "") -> String {
        "<wps:wsp><wps:spPr>\(frame)<a:prstGeom prst=\"rect\"/>\(fill)</wps:spPr><wps:txbx><w:txbxContent>\(text)"
            + "</w:txbxContent></wps:txbx><wps:bodyPr>\(fit)</wps:bodyPr></wps:wsp>"
    }

    /// A shape's rectangle, in points.
    static func frame(_ width: Int, _ height: Int, x: Int = 0, y: Int = 0) -> String {
        "<a:xfrm><a:off x=\"\(x * 12_700)\" y=\"\(y * 12_700)\"/><a:ext cx=\"\(width * 12_700)\" cy=\"\(height * 12_700)\"/></a:xfrm>"
    }

    /// A fill of one colour.
    static func solid(_ colour: String) -> String { "<a:solidFill><a:srgbClr val=\"\(colour)\"/></a:solidFill>" }

    private static func anchored(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ base: String, _ order: Int, _ docPr: String, _ anchor: String
    ) -> String {
        "<wp:anchor \(anchor) relativeHeight=\"\(order)\">"
            + "<wp:positionH relativeFrom=\"\(base)\"><wp:posOffset>\(x * 12_700)</wp:posOffset></wp:positionH>"
            + "<wp:positionV relativeFrom=\"\(base)\"><wp:posOffset>\(y * 12_700)</wp:posOffset></wp:positionV>"
            + "<wp:extent cx=\"\(width * 12_700)\" cy=\"\(height * 12_700)\"/><wp:wrapNone/><wp:docPr \(docPr)/>"
    }
}

extension DOCXTrick {
    private static let white = "<w:color w:val=\"FFFFFF\"/>"
    private static let styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Gone"/></w:style>
        <w:style w:type="character" w:styleId="Away"><w:name w:val="Away"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Hint"><w:name w:val="Placeholder Text"/></w:style>
        <w:style w:type="paragraph" w:styleId="zTop"><w:name w:val="HTML Top of Form"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="GoneTable"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="Dark"><w:name w:val="y"/><w:tblStylePr w:type="firstRow"><w:rPr>\(white)</w:rPr>
        <w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>
        """
    private static let theme = """
        <a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
        <a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F3864"/></a:dk2>
        <a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="FEFEFE"/></a:accent1>
        <a:accent2><a:srgbClr val="C00000"/></a:accent2></a:clrScheme></a:themeElements>
        """

    private static func withStyles(_ file: inout DOCXBuilder) { file.styles = styles }
    private static func withTheme(_ file: inout DOCXBuilder) {
        file.addPart("t", kind: "theme", "theme/theme1.xml", root: "a:theme", theme)
    }
    private static func withBackground(_ isShown: Bool) -> (inout DOCXBuilder) -> Void {
        { file in
            file.background = "<w:background w:color=\"202020\"/>"
            let setting = isShown ? "<w:displayBackgroundShape/>" : ""
            file.addPart("e", kind: "settings", "settings.xml", root: "w:settings", setting)
        }
    }

    /// Twelve and more things that the rest of a file does not speak of.
    static let list =
        "Kubernetes, Terraform, Ansible, Docker, Jenkins, Prometheus, Grafana, Kafka, Redis, Cassandra, Spark, Hadoop, Flink"
    static let sentences =
        "Please look at the dates of the second job again, and tell me whether it was full time or not. I am not sure that"
        + " this is how the name of the school is written; there is a letter too many in it, as far as I can see."

    private static func field(_ instruction: String) -> String {
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(DOCXBuilder.r("shown"))"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    }

    private static func deleted(_ text: String) -> String {
        "<w:p><w:del><w:r><w:delText>\(text)</w:delText></w:r></w:del></w:p>"
    }

    private static func comments(_ text: String) -> (inout DOCXBuilder) -> Void {
        { $0.addPart("c", kind: "comments", "comments.xml", root: "w:comments", "<w:comment>\(DOCXBuilder.p(text))</w:comment>") }
    }

    private static func margin(_ text: String, type: String, isEven: Bool) -> (inout DOCXBuilder) -> Void {
        { file in
            file.body += "<w:sectPr><w:headerReference w:type=\"\(type)\" r:id=\"h\"/></w:sectPr>"
            file.addMargin("h", isHeader: true, DOCXBuilder.p(text))
            let setting = isEven ? "<w:evenAndOddHeaders/>" : ""
            file.addPart("e", kind: "settings", "settings.xml", root: "w:settings", setting)
        }
    }

    /// What nobody sees.
    static let hidden: [DOCXTrick] = [
        DOCXTrick("hidden letters", run("<w:vanish/>")),
        DOCXTrick("hidden by the paragraph's style", run("", paragraph: "<w:pStyle w:val=\"Gone\"/>"), withStyles),
        DOCXTrick("hidden by a style's base", run("", paragraph: "<w:pStyle w:val=\"Child\"/>"), withStyles),
        DOCXTrick("hidden by a character style", run("<w:rStyle w:val=\"Away\"/>"), withStyles),
        DOCXTrick("hidden by the table's style", cell("", run: "", table: "<w:tblStyle w:val=\"GoneTable\"/>"), withStyles),
        DOCXTrick("white on white", run(white)),
        DOCXTrick("nearly white", run("<w:color w:val=\"FBFCFD\"/>")),
        DOCXTrick("pale yellow", run("<w:color w:val=\"FFFFD8\"/>")),
        DOCXTrick("white by the theme, black by the value", run("<w:color w:val=\"000000\" w:themeColor=\"background1\"/>")),
        DOCXTrick("an accent that is white", run("<w:color w:val=\"4472C4\" w:themeColor=\"accent1\"/>"), withTheme),
        DOCXTrick("black tinted to white", run("<w:color w:val=\"000000\" w:themeColor=\"text1\" w:themeTint=\"05\"/>")),
        DOCXTrick(
            "text and background exchanged", run("<w:color w:val=\"000000\" w:themeColor=\"text1\"/>"),
            {
                $0.addPart(
                    "e", kind: "settings", "settings.xml", root: "w:settings",
                    "<w:clrSchemeMapping w:bg1=\"dark1\" w:t1=\"light1\" w:bg2=\"light2\" w:t2=\"dark2\"/>")
            }),
        DOCXTrick("black on a black highlighter", run("<w:highlight w:val=\"black\"/><w:color w:val=\"000000\"/>")),
        DOCXTrick("grey on its own grey", run("<w:color w:val=\"808080\"/><w:shd w:val=\"clear\" w:fill=\"828282\"/>")),
        DOCXTrick("blue on a blue band", run("<w:color w:val=\"1F3864\"/>", paragraph: "<w:shd w:val=\"clear\" w:fill=\"203864\"/>")),
        DOCXTrick("blue in a blue cell", cell("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", run: "<w:color w:val=\"1F3864\"/>")),
        DOCXTrick("white in a solid white cell", cell("<w:shd w:val=\"solid\" w:color=\"FFFFFF\" w:fill=\"000000\"/>", run: white)),
        DOCXTrick("black on a black page", run("<w:color w:val=\"202020\"/>"), withBackground(true)),
        DOCXTrick("white, and a dark page that is not shown", run(white), withBackground(false)),
        DOCXTrick("no fill", run("<w14:textFill><w14:noFill/></w14:textFill>")),
        DOCXTrick(
            "transparent",
            run("<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"99000\"/></w14:srgbClr></w14:solidFill></w14:textFill>")),
        DOCXTrick(
            "filled with white, black by colour",
            run("<w:color w:val=\"000000\"/><w14:textFill><w14:solidFill><w14:schemeClr w14:val=\"bg1\"/></w14:solidFill></w14:textFill>")),
        DOCXTrick("one point", run("<w:sz w:val=\"2\"/>")),
        DOCXTrick("a size with a unit", run("<w:sz w:val=\"1pt\"/>")),
        DOCXTrick("letters a hundredth wide", run("<w:w w:val=\"1\"/>")),
        DOCXTrick("letters on one another", run("<w:spacing w:val=\"-200\"/>")),
        DOCXTrick("lowered off the page", run("<w:position w:val=\"-3000\"/>")),
        DOCXTrick("lines of half a point", run("", paragraph: "<w:spacing w:line=\"10\" w:lineRule=\"exact\"/>")),
        DOCXTrick("indented off the page", run("", paragraph: "<w:ind w:left=\"-20000\"/>")),
        DOCXTrick("a frame off the page", run("", paragraph: "<w:framePr w:w=\"2000\" w:hAnchor=\"page\" w:x=\"-6000\" w:y=\"1\"/>")),
        DOCXTrick("a frame without height", run("", paragraph: "<w:framePr w:w=\"2000\" w:h=\"10\" w:hRule=\"exact\"/>")),
        DOCXTrick("a row without height", cell("", run: "", row: "<w:trHeight w:val=\"15\" w:hRule=\"exact\"/>")),
        DOCXTrick(
            "under the edge of a row",
            "<w:tbl><w:tr><w:trPr><w:trHeight w:val=\"300\" w:hRule=\"exact\"/></w:trPr><w:tc>\(DOCXBuilder.p("Seen"))"
                + "\(DOCXBuilder.p("Half"))\(run(""))</w:tc></w:tr></w:tbl>"),
        DOCXTrick("a hidden row", cell("", run: "", row: "<w:hidden/>")),
        DOCXTrick("a cell that goes on the one above", cell("<w:vMerge/>", run: "")),
        DOCXTrick("a table off the page", cell("", run: "", table: "<w:tblInd w:w=\"-20000\"/>")),
        DOCXTrick("a box off the page", "<w:p>\(box(x: -900, text: run("")))</w:p>"),
        DOCXTrick("a box under the page", "<w:p>\(box(y: 2000, text: run("")))</w:p>"),
        DOCXTrick("a box without height", "<w:p>\(box(height: 1, text: run("")))</w:p>"),
        DOCXTrick("under the edge of a box", "<w:p>\(box(height: 20, text: DOCXBuilder.p("a") + DOCXBuilder.p("b") + run("")))</w:p>"),
        DOCXTrick("a hidden box", "<w:p>\(box(text: run(""), docPr: "hidden=\"1\""))</w:p>"),
        DOCXTrick("white in a white box", "<w:p>\(box(fill: solid("FFFFFF"), text: run(white)))</w:p>"),
        DOCXTrick(
            "a box under a plate",
            "<w:p>\(box(text: run("")))\(plate(fill: solid("FFFFFF"), order: 9))</w:p>"),
        DOCXTrick(
            "a box under a plate in a group",
            "<w:p><w:r><w:drawing><wp:anchor relativeHeight=\"1\"><wp:positionH relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionH>"
                + "<wp:positionV relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx=\"5080000\" cy=\"2540000\"/>"
                + "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"5080000\" cy=\"2540000\"/><a:chOff x=\"0\" y=\"0\"/>"
                + "<a:chExt cx=\"5080000\" cy=\"2540000\"/></a:xfrm></wpg:grpSpPr>\(shape(text: run(""), frame: frame(100, 50, x: 50, y: 50)))"
                + "<wps:wsp><wps:spPr>\(frame(300, 150))<a:prstGeom prst=\"rect\"/>\(solid("FFFFFF"))</wps:spPr></wps:wsp>"
                + "</wpg:wgp></wp:anchor></w:drawing></w:r></w:p>"),
        DOCXTrick(
            "lines under a picture",
            "<w:p><w:r><w:drawing><wp:anchor behindDoc=\"0\"><wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset>"
                + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>25400</wp:posOffset></wp:positionV>"
                + "<wp:extent cx=\"5842000\" cy=\"889000\"/><wp:wrapNone/><pic:pic><pic:blipFill><a:blip r:embed=\"i\"/></pic:blipFill>"
                + "<pic:spPr/></pic:pic></wp:anchor></w:drawing></w:r></w:p>" + run(""),
            { $0.addPart("i", kind: "image", "media/i.jpg", "") }),
        DOCXTrick(
            "an old box off the page",
            "<w:p><w:r><w:pict><v:shape style=\"position:absolute;margin-left:-2000pt;margin-top:0;width:100pt;height:50pt\"><v:textbox>"
                + "<w:txbxContent>\(run(""))</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"),
        DOCXTrick(
            "an old box that is hidden",
            "<w:p><w:r><w:pict><v:rect style=\"position:absolute;visibility:hidden;width:100pt;height:50pt\"><v:textbox>"
                + "<w:txbxContent>\(run(""))</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"),
        DOCXTrick("elements that no word processor knows", "<w:p><x:run>\(DOCXBuilder.r(words))</x:run></w:p>"),
        DOCXTrick("deleted", deleted(list)),
        DOCXTrick("comments", "", comments(list)),
        DOCXTrick("keywords of the file", "", { $0.properties = "<cp:keywords>\(list)</cp:keywords>" }),
        DOCXTrick("a description of a picture", "<w:p>\(box(text: "", docPr: "descr=\"\(list)\""))</w:p>"),
        DOCXTrick("the instruction of a field", field("QUOTE \(list)")),
        DOCXTrick("a header of even pages that are none", "", margin(list, type: "even", isEven: false)),
        DOCXTrick("a header of a first page that is none", "", margin(list, type: "first", isEven: true)),
    ]

    /// What looks like a trick and is none.
    static let seen: [DOCXTrick] = [
        DOCXTrick("plain letters", run("")),
        DOCXTrick("letters that are not hidden", run("<w:vanish w:val=\"false\"/>")),
        DOCXTrick("hidden twice by styles, which is not", run("<w:rStyle w:val=\"Away\"/>", paragraph: "<w:pStyle w:val=\"Gone\"/>"), withStyles),
        DOCXTrick("a style's hiding taken back", run("<w:vanish w:val=\"0\"/>", paragraph: "<w:pStyle w:val=\"Gone\"/>"), withStyles),
        DOCXTrick("hidden in web pages only", run("<w:webHidden/>")),
        DOCXTrick("a hidden paragraph mark", run("", paragraph: "<w:rPr><w:vanish/></w:rPr>")),
        DOCXTrick("light grey", run("<w:color w:val=\"BFBFBF\"/>")),
        DOCXTrick("the lightest of Word's greys", run("<w:color w:val=\"D9D9D9\" w:themeColor=\"background1\" w:themeShade=\"D9\"/>")),
        DOCXTrick("yellow", run("<w:color w:val=\"FFFF00\"/>")),
        DOCXTrick("an accent", run("<w:color w:val=\"FFFFFF\" w:themeColor=\"accent2\"/>"), withTheme),
        DOCXTrick("white on a band", run(white, paragraph: "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>")),
        DOCXTrick("white on its own ground", run(white + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/>")),
        DOCXTrick("white on a highlighter", run(white + "<w:highlight w:val=\"darkBlue\"/>")),
        DOCXTrick("white in a dark cell", cell("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", run: white)),
        DOCXTrick("white in a solid dark cell", cell("<w:shd w:val=\"solid\" w:color=\"1F3864\" w:fill=\"FFFFFF\"/>", run: white)),
        DOCXTrick("white in a cell of the theme's", cell("<w:shd w:val=\"clear\" w:fill=\"FFFFFF\" w:themeFill=\"text2\"/>", run: white), withTheme),
        DOCXTrick("white in a dark table", cell("", run: white, table: "<w:shd w:val=\"clear\" w:fill=\"000000\"/>")),
        DOCXTrick(
            "white by the style of a table's first row",
            cell("", run: "", table: "<w:tblStyle w:val=\"Dark\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\"/>"), withStyles),
        DOCXTrick("white on a dark page", run(white), withBackground(true)),
        DOCXTrick("white in a dark box", "<w:p>\(box(fill: solid("1F3864"), text: run(white)))</w:p>"),
        DOCXTrick(
            "white in a box of its style's colour",
            "<w:p><w:r><w:drawing><wp:inline><wps:wsp><wps:spPr><a:prstGeom prst=\"rect\"/></wps:spPr><wps:style><a:fillRef idx=\"1\">"
                + "<a:schemeClr val=\"accent1\"/></a:fillRef></wps:style><wps:txbx><w:txbxContent>\(run(white))</w:txbxContent></wps:txbx>"
                + "</wps:wsp></wp:inline></w:drawing></w:r></w:p>"),
        DOCXTrick(
            "white in a box on a plate",
            "<w:p>\(plate(fill: solid("1F3864")))\(box(fill: "<a:noFill/>", text: run(white)))</w:p>"),
        DOCXTrick(
            "white in a box on a picture",
            "<w:p><w:r><w:drawing><wp:anchor behindDoc=\"1\"><wp:positionH relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:positionH>"
                + "<wp:positionV relativeFrom=\"page\"><wp:posOffset>5080000</wp:posOffset></wp:positionV><wp:extent cx=\"7772400\" cy=\"2540000\"/>"
                + "<pic:pic><pic:blipFill><a:blip r:embed=\"i\"/></pic:blipFill><pic:spPr/></pic:pic></wp:anchor></w:drawing></w:r>"
                + "\(box(text: run(white)))</w:p>",
            { $0.addPart("i", kind: "image", "media/i.png", "") }),
        DOCXTrick("white on a plate behind the text", "<w:p>\(plate(y: 0, fill: solid("000000"), isBehind: true))</w:p>" + run(white)),
        DOCXTrick("white on a round plate", "<w:p>\(plate(y: 0, fill: solid("C00000"), shape: "ellipse", isBehind: true))</w:p>" + run(white)),
        DOCXTrick(
            "white in an old dark box",
            "<w:p><w:r><w:pict><v:shape style=\"width:200pt;height:90pt\" fillcolor=\"#1f3864\"><v:textbox><w:txbxContent>\(run(white))</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
        ),
        DOCXTrick("a box on a plate", "<w:p>\(plate(fill: solid("DDEEFF")))\(box(text: run("")))</w:p>"),
        DOCXTrick("a box under a plate that leaves some of it", "<w:p>\(box(text: run("")))\(plate(y: 460, fill: solid("FFFFFF"), order: 9))</w:p>"),
        DOCXTrick("a box that grows", "<w:p>\(box(height: 1, text: run(""), fit: "<a:spAutoFit/>"))</w:p>"),
        DOCXTrick("a box half on the page", "<w:p>\(box(x: -100, text: run("")))</w:p>"),
        DOCXTrick("a box left of the margin", "<w:p>\(box(x: -60, of: "column", text: run("")))</w:p>"),
        DOCXTrick(
            "hollow letters",
            run("<w14:textOutline><w14:solidFill><w14:srgbClr w14:val=\"000000\"/></w14:solidFill></w14:textOutline><w14:textFill><w14:noFill/></w14:textFill>")),
        DOCXTrick(
            "letters that shine through a little",
            run("<w14:textFill><w14:solidFill><w14:srgbClr w14:val=\"000000\"><w14:alpha w14:val=\"40000\"/></w14:srgbClr></w14:solidFill></w14:textFill>")),
        DOCXTrick("small print", run("<w:sz w:val=\"10\"/>")),
        DOCXTrick("a superscript", run("<w:vertAlign w:val=\"superscript\"/>")),
        DOCXTrick("narrow letters", run("<w:w w:val=\"66\"/><w:spacing w:val=\"-10\"/>")),
        DOCXTrick("raised a little", run("<w:position w:val=\"6\"/>")),
        DOCXTrick("lines of an exact height", run("", paragraph: "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>")),
        DOCXTrick("lines of at least a point", run("", paragraph: "<w:spacing w:line=\"20\" w:lineRule=\"atLeast\"/>")),
        DOCXTrick("a row of an exact height", cell("", run: "", row: "<w:trHeight w:val=\"400\" w:hRule=\"exact\"/>")),
        DOCXTrick("indented a little to the left", run("", paragraph: "<w:ind w:left=\"-700\"/>")),
        DOCXTrick("points that hold rows open", run("") + DOCXBuilder.p(".", run: white + "<w:sz w:val=\"2\"/>")),
        DOCXTrick("marks of a web page's form", DOCXBuilder.p("Top of Form", properties: "<w:pStyle w:val=\"zTop\"/>") + run(""), withStyles),
        DOCXTrick(
            "an invitation to write",
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(DOCXBuilder.p("Click here", run: "<w:rStyle w:val=\"Hint\"/>"))</w:sdtContent></w:sdt>"
                + run(""), withStyles),
        DOCXTrick("a few deleted words", run("") + deleted("Senior Engineer, Acme, Pune")),
        DOCXTrick("deleted words that are written again", DOCXBuilder.p(list) + run("") + deleted(list)),
        DOCXTrick("a reviewer's comments", run(""), comments(sentences)),
        DOCXTrick("a file's title and keywords", run(""), { $0.properties = "<cp:title>Resume of Jane Roe</cp:title><cp:keywords>resume, engineer, pune</cp:keywords>" }),
        DOCXTrick(
            "a caption",
            "<w:p>\(box(text: run(""), docPr: "descr=\"A picture containing text, person, indoor, wall, smiling. Description automatically generated\""))</w:p>"),
        DOCXTrick(
            "a link's long address", run("") + field("HYPERLINK &quot;https://www.example.com/a/very/long/address/with/many/parts/of/which/none/is/read/as/a/word&quot;")),
        DOCXTrick("a header of even pages", "", margin(words, type: "even", isEven: true)),
    ]
}
