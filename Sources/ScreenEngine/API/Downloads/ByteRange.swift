/// What a `Range` header asks for (RFC 9110 §14.2).
enum ByteRange: Sendable, Hashable {
    /// All of it: no range, one that can't be understood, or several, which a server may pass over.
    case whole
    /// These bytes.
    case part(ClosedRange<Int>)
    /// Bytes that aren't there: 416.
    case unsatisfiable

    /// Reads a header for a file of so many bytes.
    init(_ header: String?, size: Int) {
        guard let header, let (unit, spec) = ByteRange.halves(header, at: "="),
            unit.lowercased() == "bytes", let (first, last) = ByteRange.halves(spec, at: "-")
        else {
            self = .whole
            return
        }
        switch (ByteRange.number(first), ByteRange.number(last)) {
        case (.some(let start), .some(let end)) where start <= end:
            self = start < size ? .part(start...min(end, size - 1)) : .unsatisfiable
        case (.some(let start), nil) where last.isEmpty:
            self = start < size ? .part(start...(size - 1)) : .unsatisfiable
        case (nil, .some(let length)) where first.isEmpty:
            self = length > 0 && size > 0 ? .part(max(0, size - length)...(size - 1)) : .unsatisfiable
        default:
            self = .whole
        }
    }

    private static func halves(_ text: String, at separator: Character) -> (String, String)? {
        guard let index = text.firstIndex(of: separator) else { return nil }
        return (text[..<index].trimmingBlanks, text[text.index(after: index)...].trimmingBlanks)
    }

    /// Digits alone; more than fit count as the largest number.
    private static func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return Int(text) ?? .max
    }
}

extension Substring {
    /// Without spaces and tabs at its ends.
    fileprivate var trimmingBlanks: String {
        var rest = self
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
