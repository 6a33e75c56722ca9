/// The vocabularies whose elements are read, each with the prefix under which `XMLName` lists its names.
enum XMLVocabulary: String {
    /// WordprocessingML, the only one without a prefix in `XMLName`.
    case word = ""
    case math = "m"
    case compatibility = "mc"
    case drawing = "a"
    case wordDrawing = "wp"
    case wordShape = "wps"
    case wordGroup = "wpg"
    case picture = "pic"
    case chart = "c"
    case diagram = "dgm"
    case drawnDiagram = "dsp"
    case vml = "v"
    case word2010 = "w14"
    case relationships = "rel"
    case properties = "cp"
    /// One that word processors know, with nothing in it to read.
    case known = "?"
    /// One that they pass over, with all that stands in its elements.
    case foreign = "!"

    /// Tells a vocabulary by the address that stands for it, a string that ends with a zero.
    init(_ address: UnsafePointer<UInt8>?) {
        guard let address = unsafe address else {
            self = .known
            return
        }
        self = unsafe Self.table[XMLName.hash(address)] ?? (Self.isKnown(address) ? .known : .foreign)
    }

    /// The prefixes that a drawing's `mc:Choice` may require: what Word has learnt since 2010.
    static let understood: Set<UInt64> = Set(
        ["wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "a14", "v", "am3d", "aink", "c14", "pic14", "w16se"].map {
            XMLName.hash($0)
        })

    private static func isKnown(_ address: UnsafePointer<UInt8>) -> Bool {
        knownStarts.contains { start in
            for index in 0..<start.utf8CodeUnitCount where unsafe address[index] != start.utf8Start[index] {
                return false
            }
            return true
        }
    }

    private static let knownStarts: [StaticString] = [
        "http://schemas.openxmlformats.org/", "http://purl.oclc.org/", "http://schemas.microsoft.com/",
        "urn:schemas-microsoft-com:", "http://www.w3.org/", "http://purl.org/dc/",
    ]

    private static let table: [UInt64: XMLVocabulary] = {
        let open = "http://schemas.openxmlformats.org/"
        let strict = "http://purl.oclc.org/ooxml/"
        let word = "http://schemas.microsoft.com/office/word/2010/"
        let addresses: [(String, XMLVocabulary)] = [
            (open + "wordprocessingml/2006/main", .word), (strict + "wordprocessingml/main", .word),
            (open + "officeDocument/2006/math", .math), (strict + "officeDocument/math", .math),
            (open + "markup-compatibility/2006", .compatibility), (open + "drawingml/2006/main", .drawing),
            (strict + "drawingml/main", .drawing), (open + "drawingml/2006/wordprocessingDrawing", .wordDrawing),
            (strict + "drawingml/wordprocessingDrawing", .wordDrawing), (word + "wordprocessingShape", .wordShape),
            (word + "wordprocessingGroup", .wordGroup), (open + "drawingml/2006/picture", .picture),
            (strict + "drawingml/picture", .picture), (open + "drawingml/2006/chart", .chart),
            (strict + "drawingml/chart", .chart), (open + "drawingml/2006/diagram", .diagram),
            (strict + "drawingml/diagram", .diagram),
            ("http://schemas.microsoft.com/office/drawing/2008/diagram", .drawnDiagram),
            ("urn:schemas-microsoft-com:vml", .vml),
            ("http://schemas.microsoft.com/office/word/2010/wordml", .word2010),
            (open + "package/2006/relationships", .relationships),
            (open + "package/2006/metadata/core-properties", .properties),
            ("http://purl.org/dc/elements/1.1/", .properties),
            (open + "officeDocument/2006/extended-properties", .properties),
            (open + "officeDocument/2006/custom-properties", .properties),
        ]
        return Dictionary(uniqueKeysWithValues: addresses.map { (XMLName.hash($0.0), $0.1) })
    }()
}
