import CXML2

/// What libxml2's parser has reported and nobody has asked for yet. Elements whose names are not read are left out, so
/// that they cost nothing after this; those of vocabularies that word processors pass over come as `foreign`.
@safe struct XMLEventQueue {
    /// A start, an end or a stretch of text.
    struct Event {
        enum Kind: UInt8 { case start, end, text }
        var kind: Kind
        var name: XMLName
        /// The attributes of a start, or the bytes of a text.
        var first: Int32
        var count: Int32
    }

    /// An attribute and where its value stands.
    struct Attribute {
        var name: XMLName
        var first: Int32
        var count: Int32
    }

    /// Deeper nesting is taken for broken; libxml2's own reader has the same bound.
    static let deepest = 256
    /// A power of two, some times the number of different names in a part.
    private static let nameSlots = 256

    private(set) var events: [Event] = []
    private(set) var attributes: [Attribute] = []
    private(set) var bytes: [UInt8] = []
    /// Whether the part has a document type or nests too deep; the parser has been stopped then.
    private(set) var isRefused = false
    private var depth = 0
    private var parser: xmlParserCtxtPtr?
    private var names: [(address: UInt, vocabulary: XMLVocabulary, name: XMLName)]
    private var vocabularies: [(address: UInt, vocabulary: XMLVocabulary)] = []
    private var latest: (address: UInt, vocabulary: XMLVocabulary) = (0, .known)

    init() {
        unsafe parser = nil
        names = Array(repeating: (0, .known, .other), count: Self.nameSlots)
    }

    /// Makes a parser that reports to a queue, which must outlive it; `nil` without memory.
    static func makeParser(_ queue: UnsafeMutablePointer<XMLEventQueue>, _ start: UnsafePointer<CChar>, _ count: Int32)
        -> xmlParserCtxtPtr?
    {
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handler.startElementNs = { context, name, _, space, _, _, count, _, attributes in
            unsafe XMLEventQueue.of(context).pointee.start(name, space, attributes, Int(count))
        }
        unsafe handler.endElementNs = { context, name, _, space in
            unsafe XMLEventQueue.of(context).pointee.end(name, space)
        }
        unsafe handler.characters = { context, bytes, count in
            unsafe XMLEventQueue.of(context).pointee.append(bytes, count)
        }
        unsafe handler.ignorableWhitespace = handler.characters
        unsafe handler.cdataBlock = handler.characters
        unsafe handler.internalSubset = { context, _, _, _ in unsafe XMLEventQueue.of(context).pointee.refuse() }
        guard let parser = unsafe xmlCreatePushParserCtxt(&handler, queue, start, count, nil) else { return nil }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        unsafe xmlCtxtUseOptions(parser, Int32(options))
        unsafe queue.pointee.parser = parser
        return unsafe parser
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEventQueue> {
        // The parser hands back what it was made with.
        unsafe context.unsafelyUnwrapped.assumingMemoryBound(to: XMLEventQueue.self)
    }

    /// Forgets what has been reported so far.
    mutating func clear() {
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Attributes come as five pointers each: name, prefix, namespace, and the value's start and end.
    private mutating func start(
        _ name: UnsafePointer<UInt8>?, _ space: UnsafePointer<UInt8>?,
        _ written: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
    ) {
        depth += 1
        if depth > Self.deepest { return refuse() }
        guard let name = unsafe name, let kind = unsafe known(name, space) else { return }
        let first = attributes.count
        if let written = unsafe written {
            for index in 0..<count {
                guard let name = unsafe written[5 * index], let start = unsafe written[5 * index + 3],
                    let end = unsafe written[5 * index + 4]
                else { continue }
                let attribute = unsafe lookUp(name, .word)
                if attribute == .other { continue }
                let length = unsafe start.distance(to: end)
                attributes.append(Attribute(name: attribute, first: Int32(bytes.count), count: Int32(length)))
                unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: length))
            }
        }
        events.append(Event(kind: .start, name: kind, first: Int32(first), count: Int32(attributes.count - first)))
    }

    private mutating func end(_ name: UnsafePointer<UInt8>?, _ space: UnsafePointer<UInt8>?) {
        depth -= 1
        guard let name = unsafe name, let kind = unsafe known(name, space) else { return }
        events.append(Event(kind: .end, name: kind, first: 0, count: 0))
    }

    private mutating func append(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
        guard let text = unsafe text, count > 0 else { return }
        events.append(Event(kind: .text, name: .other, first: Int32(bytes.count), count: count))
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    }

    private mutating func refuse() {
        isRefused = true
        unsafe xmlStopParser(parser)
    }

    private mutating func known(_ name: UnsafePointer<UInt8>, _ space: UnsafePointer<UInt8>?) -> XMLName? {
        let vocabulary = unsafe vocabulary(space)
        switch vocabulary {
        case .known: return nil
        case .foreign: return .foreign
        default:
            let name = unsafe lookUp(name, vocabulary)
            return name == .other ? nil : name
        }
    }

    /// The parser's dictionary gives a name the same address every time, so each is looked up once a part.
    private mutating func lookUp(_ written: UnsafePointer<UInt8>, _ vocabulary: XMLVocabulary) -> XMLName {
        let address = UInt(bitPattern: written)
        var slot = Int(truncatingIfNeeded: (address >> 1) &* 0x9E37_79B1 >> 7) & (Self.nameSlots - 1)
        for _ in 0..<8 {
            let found = names[slot]
            if found.address == address, found.vocabulary == vocabulary { return found.name }
            if found.address == 0 {
                let name = unsafe XMLName.named(written, vocabulary)
                names[slot] = (address, vocabulary, name)
                return name
            }
            slot = (slot + 1) & (Self.nameSlots - 1)
        }
        return unsafe XMLName.named(written, vocabulary)
    }

    private mutating func vocabulary(_ space: UnsafePointer<UInt8>?) -> XMLVocabulary {
        let address = UInt(bitPattern: space)
        if latest.address == address { return latest.vocabulary }
        for known in vocabularies where known.address == address {
            latest = known
            return known.vocabulary
        }
        latest = unsafe (address, XMLVocabulary(space))
        vocabularies.append(latest)
        return latest.vocabulary
    }
}
