import CXML2

/// Walks the elements of one XML part, forward only, through libxml2's reader: nothing is fetched from elsewhere and no
/// entity is replaced. Names are compared as numbers; the reader's dictionary gives a name the same address every time,
/// so each is looked up once a part.
@safe struct XMLCursor: ~Copyable {
    /// What the cursor came upon.
    enum Event: Equatable {
        case start(XMLName)
        /// Comes for empty elements too.
        case end(XMLName)
        case text
        /// The end of the part.
        case done
        /// The XML is broken here; nothing more can be read.
        case failed
    }

    /// The vocabularies that are read.
    private enum Vocabulary { case word, math, compatibility, drawing, package, other }

    /// How many elements are open, the current one included.
    private(set) var depth = 0
    /// Whether the XML was broken, cut off, or held a document type, which packages must not have.
    private(set) var hasFailed = false
    private let part: ZIPPart
    private let reader: xmlTextReaderPtr
    private var node: xmlNodePtr?
    private var emptyElement: XMLName?
    private var names: [(address: UInt, name: XMLName)]
    private var namespaces: [(address: UInt, vocabulary: Vocabulary)] = []
    private var latestNamespace: (address: UInt, vocabulary: Vocabulary) = (0, .other)

    /// Set up once for all threads.
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()
    /// A power of two, some times the number of different names in a part.
    private static let nameSlots = 256

    /// Starts at the beginning of a part; `nil` when libxml2 has no memory.
    init?(_ part: consuming ZIPPart) {
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        guard Self.isReady, part.count > 0,
            let reader = unsafe xmlReaderForMemory(
                part.bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(part.count), nil, nil,
                Int32(options))
        else { return nil }
        unsafe self.reader = reader
        self.part = part
        unsafe node = nil
        emptyElement = nil
        names = Array(repeating: (0, .other), count: Self.nameSlots)
    }

    deinit { unsafe xmlFreeTextReader(reader) }

    /// Goes on to the next start, end or text.
    mutating func next() -> Event {
        if let name = emptyElement {
            emptyElement = nil
            depth -= 1
            return .end(name)
        }
        while true {
            let result = unsafe xmlTextReaderRead(reader)
            guard result == 1, let node = unsafe xmlTextReaderCurrentNode(reader) else {
                unsafe self.node = nil
                hasFailed = hasFailed || result != 0 || !part.isWhole
                return hasFailed ? .failed : .done
            }
            unsafe self.node = node
            switch unsafe xmlTextReaderNodeType(reader) {
            case Int32(XML_READER_TYPE_ELEMENT.rawValue):
                if depth == 0 { unsafe noteNamespaces(of: node) }
                depth += 1
                let name = unsafe name(of: node)
                if unsafe xmlTextReaderIsEmptyElement(reader) == 1 { emptyElement = name }
                return .start(name)
            case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
                depth -= 1
                return unsafe .end(name(of: node))
            case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
                Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
                return .text
            case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue):
                hasFailed = true
                return .failed
            default:
                continue
            }
        }
    }

    /// Passes over the rest of the element that has just started.
    mutating func skip() {
        let outside = depth - 1
        while depth > outside {
            switch next() {
            case .done, .failed: return
            default: continue
            }
        }
    }

    /// Appends the text that the cursor stands on.
    func appendText(to scalars: inout [Unicode.Scalar]) {
        guard let content = unsafe node?.pointee.content else { return }
        unsafe UTF8Text.append(UnsafePointer(content), to: &scalars)
    }

    /// Whether the element that has just started has an attribute.
    mutating func has(_ name: XMLName) -> Bool { unsafe value(of: name) != nil }

    /// An attribute of the element that has just started, as text.
    mutating func string(_ name: XMLName) -> String? { unsafe value(of: name).map { unsafe String(cString: $0) } }

    /// The hash of an attribute's value.
    mutating func hash(_ name: XMLName) -> UInt64? { unsafe value(of: name).map { unsafe XMLName.hash($0) } }

    /// An attribute's value as a whole number; what stands after the digits is left out.
    mutating func integer(_ name: XMLName, radix: Int = 10) -> Int? {
        guard var next = unsafe value(of: name) else { return nil }
        let isNegative = unsafe next.pointee == UInt8(ascii: "-")
        if isNegative { unsafe next += 1 }
        var value = 0
        var digits = 0
        while let digit = unsafe Self.digit(next.pointee), digit < radix, digits < 9 {
            value = value * radix + digit
            digits += 1
            unsafe next += 1
        }
        return digits == 0 ? nil : isNegative ? -value : value
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
        default: nil
        }
    }

    /// The value of an on-off element such as `w:b`: on unless it says otherwise.
    mutating func isOn() -> Bool {
        guard let value = unsafe value(of: .val) else { return true }
        return switch unsafe value.pointee {
        case UInt8(ascii: "0"), UInt8(ascii: "f"): false
        case UInt8(ascii: "o"): unsafe value[1] != UInt8(ascii: "f")
        default: true
        }
    }

    /// Whether an attribute has a value.
    mutating func value(_ name: XMLName, is other: StaticString) -> Bool {
        guard let value = unsafe value(of: name) else { return false }
        for index in 0..<other.utf8CodeUnitCount where unsafe value[index] != other.utf8Start[index] { return false }
        return unsafe value[other.utf8CodeUnitCount] == 0
    }

    private mutating func value(of name: XMLName) -> UnsafePointer<UInt8>? {
        var attribute = unsafe node?.pointee.properties
        while let current = unsafe attribute {
            if let written = unsafe current.pointee.name, unsafe lookUp(written) == name {
                return unsafe UnsafePointer(current.pointee.children?.pointee.content)
            }
            unsafe attribute = current.pointee.next
        }
        return nil
    }

    private mutating func name(of node: xmlNodePtr) -> XMLName {
        guard let written = unsafe node.pointee.name else { return .other }
        let vocabulary = unsafe vocabulary(of: node.pointee.ns)
        if vocabulary == .other { return .other }
        let name = unsafe lookUp(written)
        return switch vocabulary {
        case .math: name == .t ? .t : .other
        case .drawing: name == .hlinkClick ? name : .other
        default: name
        }
    }

    private mutating func lookUp(_ written: UnsafePointer<UInt8>) -> XMLName {
        let address = UInt(bitPattern: written)
        var slot = Int(truncatingIfNeeded: (address >> 1) &* 0x9E37_79B1 >> 7) & (Self.nameSlots - 1)
        for _ in 0..<8 {
            if names[slot].address == address { return names[slot].name }
            if names[slot].address == 0 {
                let name = unsafe XMLName.named(written)
                names[slot] = (address, name)
                return name
            }
            slot = (slot + 1) & (Self.nameSlots - 1)
        }
        return unsafe XMLName.named(written)
    }

    /// The namespaces that the root declares live as long as the reader, so their addresses are enough.
    private mutating func noteNamespaces(of root: xmlNodePtr) {
        var declared = unsafe root.pointee.nsDef
        while let namespace = unsafe declared {
            unsafe namespaces.append((UInt(bitPattern: namespace), Self.vocabulary(namespace.pointee.href)))
            unsafe declared = namespace.pointee.next
        }
    }

    private mutating func vocabulary(of namespace: UnsafeMutablePointer<xmlNs>?) -> Vocabulary {
        guard let namespace = unsafe namespace else { return .other }
        let address = UInt(bitPattern: namespace)
        if latestNamespace.address == address { return latestNamespace.vocabulary }
        for known in namespaces where known.address == address {
            latestNamespace = known
            return known.vocabulary
        }
        return unsafe Self.vocabulary(namespace.pointee.href)
    }

    private static func vocabulary(_ address: UnsafePointer<UInt8>?) -> Vocabulary {
        guard let address = unsafe address else { return .other }
        return switch unsafe XMLName.hash(address) {
        case wordTransitional, wordStrict: .word
        case mathTransitional, mathStrict: .math
        case compatibility: .compatibility
        case drawingTransitional, drawingStrict: .drawing
        case relationships: .package
        default: .other
        }
    }

    private static let openXML = "http://schemas.openxmlformats.org/"
    private static let wordTransitional = XMLName.hash(openXML + "wordprocessingml/2006/main")
    private static let wordStrict = XMLName.hash("http://purl.oclc.org/ooxml/wordprocessingml/main")
    private static let mathTransitional = XMLName.hash(openXML + "officeDocument/2006/math")
    private static let mathStrict = XMLName.hash("http://purl.oclc.org/ooxml/officeDocument/math")
    private static let compatibility = XMLName.hash(openXML + "markup-compatibility/2006")
    private static let drawingTransitional = XMLName.hash(openXML + "drawingml/2006/main")
    private static let drawingStrict = XMLName.hash("http://purl.oclc.org/ooxml/drawingml/main")
    private static let relationships = XMLName.hash(openXML + "package/2006/relationships")
}
