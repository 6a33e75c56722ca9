import Glibc

/// Looks at XML as bytes: finds elements that can be left out before a parser, which takes fifty times as long, sees
/// them. Knows nothing of comments and character data, so parts that have them are left whole.
@safe struct XMLMarkup {
    /// An element from its start tag to its end tag.
    struct Element {
        var range: Range<Int>
        /// Its start tag.
        var tag: Range<Int>
    }

    private let base: UnsafePointer<UInt8>
    private let count: Int

    /// Looks at a part, which must outlive it.
    init?(_ part: borrowing ZIPPart) {
        guard part.count > 0, let address = unsafe part.bytes.baseAddress else { return nil }
        unsafe base = UnsafePointer(address.assumingMemoryBound(to: UInt8.self))
        count = part.count
    }

    /// The whole part.
    var all: Range<Int> { 0..<count }

    /// Whether a `<` always starts an element.
    var isPlain: Bool { find("<!", in: all) == nil }

    /// The prefix, with its colon, of a root element of this name; `nil` where the root has another.
    func prefix(ofRoot name: StaticString) -> String? {
        var start = 0
        while start < count, let open = find("<", in: start..<count) {
            start = open + 1
            if start >= count { return nil }
            if unsafe base[start] == UInt8(ascii: "?") { continue }
            guard let end = (start..<count).first(where: { unsafe base[$0] <= 0x20 || base[$0] == UInt8(ascii: ">") })
            else { return nil }
            let written = unsafe String(
                decoding: UnsafeBufferPointer(start: base + start, count: end - start), as: UTF8.self)
            return written.hasSuffix(name.description) ? String(written.dropLast(name.utf8CodeUnitCount)) : nil
        }
        return nil
    }

    /// The elements of a name, which must not hold one another.
    func elements(_ name: String) -> [Element] {
        var elements: [Element] = []
        let (open, close) = ("<" + name, "</" + name + ">")
        var start = 0
        while let found = find(open, in: start..<count), let end = find(">", in: found..<count) {
            start = end + 1
            let next = found + open.utf8.count
            guard unsafe base[next] <= 0x20 || base[next] == UInt8(ascii: ">") || base[next] == UInt8(ascii: "/") else {
                continue
            }
            if unsafe base[end - 1] != UInt8(ascii: "/") {
                guard let closing = find(close, in: end..<count) else { return elements }
                start = closing + close.utf8.count
            }
            elements.append(Element(range: found..<start, tag: found..<end))
        }
        return elements
    }

    /// The hash of an attribute's value, looked for within one tag; `nil` where there is none.
    func value(of attribute: String, in tag: Range<Int>) -> UInt64? {
        var start = tag.lowerBound
        while let found = find(attribute, in: start..<tag.upperBound) {
            start = found + attribute.utf8.count
            let isWhole = unsafe base[found - 1] == UInt8(ascii: ":") || base[found - 1] <= 0x20
            if isWhole, let value = quoted(after: start, before: tag.upperBound) { return value }
        }
        return nil
    }

    /// The hashes of the values of all elements whose name ends so, such as `pStyle` and `rStyle`.
    func values(ofElementsEndingIn name: String, in range: Range<Int>) -> [UInt64] {
        var values: [UInt64] = []
        var start = range.lowerBound
        while let found = find(name, in: start..<range.upperBound) {
            start = found + name.utf8.count
            guard start < count, unsafe base[start] <= 0x20, let end = find(">", in: start..<range.upperBound) else {
                continue
            }
            if let value = value(of: "val", in: start..<end) { values.append(value) }
        }
        return values
    }

    /// An attribute of the first element whose name ends so, as a whole number.
    func number(_ attribute: String, ofElementEndingIn name: String, in range: Range<Int>) -> Int? {
        guard let found = find(name, in: range), let end = find(">", in: found..<range.upperBound) else { return nil }
        for prefix in [":", " "] {
            guard let place = find(prefix + attribute + "=", in: found..<end) else { continue }
            var next = place + attribute.utf8.count + 3
            var value = 0
            while next < end, case let digit = unsafe base[next], (0x30...0x39).contains(digit), value < 100_000 {
                value = value * 10 + Int(digit - 0x30)
                next += 1
            }
            return value
        }
        return nil
    }

    /// Whether an on-off element of this name stands anywhere, and is on.
    func isOn(_ name: String) -> Bool {
        guard let found = find(name, in: all), let end = find(">", in: found..<count) else { return false }
        return !["\"0\"", "\"false\"", "\"off\""].contains { find($0, in: found..<end) != nil }
    }

    /// Whether the colours of text and background are mapped as in all files that Word writes by itself.
    var hasUsualMapping: Bool {
        guard let found = find("clrSchemeMapping", in: all), let end = find(">", in: found..<count) else { return true }
        return ["bg1=\"light1\"", "t1=\"dark1\"", "bg2=\"light2\"", "t2=\"dark2\""].allSatisfy {
            find($0, in: found..<end) != nil
        }
    }

    /// Where a theme's colours end; `nil` where they don't.
    var endOfScheme: Int? { find("clrScheme>", in: all).map { $0 + "clrScheme>".utf8.count } }

    /// Whether the first element in the root is named `background`.
    var hasBackground: Bool { find(":background ", in: 0..<min(count, 16 << 10)) != nil }

    /// Whether a text stands anywhere.
    func contains(_ text: String) -> Bool { find(text, in: all) != nil }

    private func quoted(after start: Int, before end: Int) -> UInt64? {
        guard start + 1 < end, unsafe base[start] == UInt8(ascii: "=") else { return nil }
        let quote = unsafe base[start + 1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        var hash = XMLName.emptyHash
        var next = start + 2
        while next < end, unsafe base[next] != quote {
            hash = unsafe XMLName.extend(hash, base[next])
            next += 1
        }
        return hash
    }

    /// Texts of elements whose name ends so and that hold nothing but text; references are left as they are.
    func texts(ofElementsEndingIn name: String) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        var start = 0
        while let found = find(name, in: start..<count), let end = find(">", in: found..<count) {
            start = end + 1
            guard let next = find("<", in: start..<count) else { return texts }
            let isEnd = unsafe next + 1 < count && base[next + 1] == UInt8(ascii: "/")
            if isEnd, next > start {
                unsafe texts.append(Array(UnsafeBufferPointer(start: base + start, count: next - start)))
            }
            start = next
        }
        return texts
    }

    /// Where the letter of a text stands that is the rarest in markup: a capital, or one that few names have.
    private func rarest(of text: UnsafeBufferPointer<UInt8>) -> Int {
        for index in 0..<text.count where unsafe (0x41...0x5A).contains(text[index]) { return index }
        for index in 0..<text.count where unsafe Self.rareLetters.contains(text[index]) { return index }
        return 0
    }

    private static let rareLetters = Array("jkqvxyz".utf8)

    /// Looks for a text by its rarest letter.
    private func find(_ text: String, in range: Range<Int>) -> Int? {
        guard range.count >= text.utf8.count else { return nil }
        var text = text
        return text.withUTF8 { needle in
            guard let start = needle.baseAddress else { return nil }
            let pivot = unsafe rarest(of: needle)
            let last = unsafe needle[needle.count - 1]
            let end = range.upperBound - needle.count
            var next = range.lowerBound
            while next <= end,
                let found = unsafe memchr(base + next + pivot, Int32(needle[pivot]), end - next + 1)
            {
                next = unsafe base.distance(to: UnsafePointer(found.assumingMemoryBound(to: UInt8.self))) - pivot
                if unsafe base[next + needle.count - 1] == last, unsafe memcmp(base + next, start, needle.count) == 0 {
                    return next
                }
                next += 1
            }
            return nil
        }
    }
}
