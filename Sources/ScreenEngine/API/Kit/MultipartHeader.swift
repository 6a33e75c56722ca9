/// Reads the header of a part and the request's own `Content-Type`.
///
/// Sources: RFC 2183 and RFC 7578, section 4.2, and the WHATWG's HTML, section 4.10.21.8 (names in quotes, with `"`, CR
/// and LF as `%22`, `%0D` and `%0A`); RFC 5987 (`filename*`), which RFC 7578 forbids and clients send.
enum MultipartHeader {
    /// Lines of a header at most.
    static let mostLines = 16
    /// Characters of a boundary at most (RFC 2046).
    private static let longestBoundary = 70

    /// The boundary that a `Content-Type` names; `nil` where it is no `multipart/form-data`.
    static func boundary(ofContentType value: String) throws(MultipartError) -> [UInt8]? {
        let bytes = Array(value.utf8)
        let (type, parameters) = parse(bytes[...])
        guard type.lowercased() == "multipart/form-data" else { return nil }
        guard let boundary = parameters["boundary"], (1...longestBoundary).contains(boundary.count),
            boundary.last != UInt8(ascii: " "), boundary.allSatisfy(isBoundaryByte)
        else { throw .noBoundary }
        return boundary
    }

    private static func isBoundaryByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }

    /// What the lines of a header say, each of which starts with a line break here.
    static func part(_ header: [UInt8]) throws(MultipartError) -> MultipartPart {
        var disposition: ArraySlice<UInt8>?
        var contentType: String?
        let lines = lines(of: header)
        guard lines.count <= mostLines else { throw .headerTooLarge }
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformedHeader }
            let value = trimmed(line[(colon + 1)...])
            switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
            case "content-disposition": disposition = value
            case "content-type": contentType = String(decoding: value, as: UTF8.self)
            default: break
            }
        }
        guard let disposition else { throw .noName }
        let (kind, parameters) = parse(disposition)
        guard kind.lowercased() == "form-data", let name = parameters["name"] else { throw .noName }
        var fileName = parameters["filename"].map { text($0) }
        if let extended = parameters["filename*"].flatMap(extendedText) { fileName = extended }
        return MultipartPart(
            name: text(name), fileName: fileName.map(withoutFolders), contentType: contentType)
    }

    private static func lines(of header: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for index in 0...header.count
        where index == header.count || header[index] == 0x0D && index + 1 < header.count && header[index + 1] == 0x0A {
            if index > start { lines.append(header[start..<index]) }
            start = min(index + 2, header.count)
        }
        return lines
    }

    // MARK: Parameters

    /// A value and its parameters, by their names in lower case; of two with the same name the first.
    private static func parse(_ value: ArraySlice<UInt8>) -> (value: String, parameters: [String: [UInt8]]) {
        var rest = value
        let head = trimmed(take(from: &rest, until: UInt8(ascii: ";")))
        var parameters: [String: [UInt8]] = [:]
        while !rest.isEmpty {
            rest.removeFirst()
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
            let nameEnd = rest.firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") } ?? rest.endIndex
            let name = String(decoding: trimmed(rest[..<nameEnd]), as: UTF8.self).lowercased()
            rest = rest[nameEnd...]
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
            let content: [UInt8]
            if rest.first == UInt8(ascii: "\"") {
                rest.removeFirst()
                content = quoted(from: &rest)
                _ = take(from: &rest, until: UInt8(ascii: ";"))
            } else {
                content = Array(trimmed(take(from: &rest, until: UInt8(ascii: ";"))))
            }
            if parameters[name] == nil { parameters[name] = content }
        }
        return (String(decoding: head, as: UTF8.self), parameters)
    }

    private static func take(from rest: inout ArraySlice<UInt8>, until border: UInt8) -> ArraySlice<UInt8> {
        let end = rest.firstIndex(of: border) ?? rest.endIndex
        defer { rest = rest[end...] }
        return rest[..<end]
    }

    /// What stands up to the closing quote. Only `\"` and `\\` are escapes: some clients send `C:\folder\file` as it is.
    private static func quoted(from rest: inout ArraySlice<UInt8>) -> [UInt8] {
        var content: [UInt8] = []
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\"), let next = rest.first,
                next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\")
            {
                content.append(next)
                rest.removeFirst()
            } else {
                content.append(byte)
            }
        }
        return content
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return bytes
    }

    // MARK: Texts

    private static let browserEscapes: [(escape: [UInt8], byte: UInt8)] = [
        (Array("%22".utf8), UInt8(ascii: "\"")), (Array("%0D".utf8), 0x0D), (Array("%0A".utf8), 0x0A),
    ]

    /// A name as browsers write it; what is not UTF-8 in it is U+FFFD, and what no text should have is left out.
    private static func text(_ bytes: [UInt8]) -> String {
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let found = browserEscapes.first(where: { bytes[index...].starts(with: $0.escape) }) {
                plain.append(found.byte)
                index += found.escape.count
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// `UTF-8'en'%e2%82%ac.pdf`, or ISO-8859-1 likewise; `nil` where it is neither.
    private static func extendedText(_ bytes: [UInt8]) -> String? {
        let parts = bytes.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var decoded: [UInt8] = []
        var rest = parts[2]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            decoded.append(value)
            rest = rest.dropFirst(2)
        }
        switch String(decoding: parts[0], as: UTF8.self).lowercased() {
        case "utf-8": return String(validating: decoded, as: UTF8.self)
        case "iso-8859-1": return String(String.UnicodeScalarView(decoded.map { Unicode.Scalar($0) }))
        default: return nil
        }
    }

    /// The last component of a path of any system, without control characters.
    private static func withoutFolders(_ name: String) -> String {
        let scalars = name.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
        let last = scalars.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? scalars[...]
        return String(String.UnicodeScalarView(last))
    }
}
