/// Writes JSON as bytes, members in the order in which they are given, so that the same values give the same bytes.
/// The standard encoder orders members by name or not at all, and is too slow for a record a millisecond.
///
/// Source: RFC 8259; only what must be escaped is escaped.
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private var depth = 0
    private let isPretty: Bool

    /// Makes a writer; a pretty one puts each member on a line of its own, indented by two spaces.
    public init(pretty: Bool = false) { isPretty = pretty }

    /// Makes room for so many bytes more.
    public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Writes an object around what the closure writes.
    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    /// Writes an array around what the closure writes.
    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    /// Writes a member's name; its value has to follow.
    public mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(UInt8(ascii: " ")) }
        needsComma = false
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        quote(value)
        needsComma = true
    }

    /// Writes a string given as UTF-8.
    public mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        unsafe quote(utf8)
        needsComma = true
    }

    /// Writes a value that is JSON already.
    public mutating func literal(utf8: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: utf8)
        needsComma = true
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int) {
        separate()
        appendDigits(of: value)
        needsComma = true
    }

    /// Writes `true` or `false`.
    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    /// Writes `null`.
    public mutating func null() { literal("null") }

    /// Writes a number or another value that is JSON already.
    public mutating func literal(_ json: String) {
        separate()
        bytes.append(contentsOf: json.utf8)
        needsComma = true
    }

    /// Writes a member with a string.
    public mutating func member(_ name: String, _ value: String) {
        key(name)
        string(value)
    }

    /// Writes a member with a string, unless there is none.
    public mutating func member(_ name: String, ifPresent value: String?) {
        if let value { member(name, value) }
    }

    /// Writes a member with an integer.
    public mutating func member(_ name: String, _ value: Int) {
        key(name)
        integer(value)
    }

    /// Writes a member with an array of strings, unless it is empty.
    public mutating func member(_ name: String, ifAny values: [String]) {
        guard !values.isEmpty else { return }
        key(name)
        array { for value in values { $0.string(value) } }
    }

    /// Writes a member with an array of objects, one for each value, unless there are none.
    public mutating func objects<Value>(
        _ name: String, ifAny values: [Value], _ body: (inout JSONWriter, Value) -> Void
    ) {
        guard !values.isEmpty else { return }
        key(name)
        array { for value in values { $0.object { body(&$0, value) } } }
    }

    private mutating func enclosed(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        bytes.append(open)
        needsComma = false
        depth += 1
        try body(&self)
        depth -= 1
        if isPretty, needsComma { breakLine() }
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if isPretty, depth > 0, bytes.last != UInt8(ascii: " ") { breakLine() }
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private mutating func appendDigits(of value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = value.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    private mutating func quote(_ text: String) {
        var text = text
        text.withUTF8 { unsafe quote($0) }
    }

    /// Copies stretches between bytes that must be escaped whole: most texts have none.
    private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var copied = 0
        for index in utf8.indices {
            let byte = unsafe utf8[index]
            guard JSONWriter.mustBeEscaped(byte) else { continue }
            unsafe bytes.append(contentsOf: utf8[copied..<index])
            escape(byte)
            copied = index + 1
        }
        unsafe bytes.append(contentsOf: utf8[copied...])
        bytes.append(UInt8(ascii: "\""))
    }

    @inline(__always)
    private static func mustBeEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0..<0x20, 0x7F:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(JSONWriter.hexDigits[Int(byte >> 4)])
            bytes.append(JSONWriter.hexDigits[Int(byte & 0xF)])
        default: bytes.append(byte)
        }
    }
}
