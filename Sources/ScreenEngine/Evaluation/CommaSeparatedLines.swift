/// The records of comma-separated values.
///
/// Source: RFC 4180, with a line feed alone as the end of a line too.
struct CommaSeparatedLines {
    /// One record: its fields, and the number of the line that it begins on, from 1.
    struct Record: Equatable {
        var line: Int
        var fields: [String]
    }

    /// What is wrong with the text.
    struct Malformed: Error {
        var line: Int
        var message: String
    }

    private let bytes: [UInt8]
    private var place: Int
    private var line = 1

    /// Reads records from UTF-8; a byte order mark is passed over.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next record that is not an empty line; `nil` at the end.
    mutating func next() throws(Malformed) -> Record? {
        while place < bytes.count {
            let start = line
            var fields = [try field()]
            while place < bytes.count, bytes[place] == UInt8(ascii: ",") {
                place += 1
                fields.append(try field())
            }
            endLine()
            if fields != [""] { return Record(line: start, fields: fields) }
        }
        return nil
    }

    private mutating func field() throws(Malformed) -> String {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return plainField() }
        let start = line
        place += 1
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\"") {
                guard place < bytes.count, bytes[place] == byte else {
                    guard isAtEndOfField else {
                        throw Malformed(line: line, message: "a quoted field goes on after its closing quote")
                    }
                    return String(decoding: text, as: UTF8.self)
                }
                place += 1
            } else if byte == UInt8(ascii: "\n") {
                line += 1
            }
            text.append(byte)
        }
        throw Malformed(line: start, message: "a quoted field has no closing quote")
    }

    private mutating func plainField() -> String {
        let start = place
        while !isAtEndOfField { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private var isAtEndOfField: Bool {
        guard place < bytes.count else { return true }
        switch bytes[place] {
        case UInt8(ascii: ","), UInt8(ascii: "\n"): return true
        case UInt8(ascii: "\r"): return place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: "\n")
        default: return false
        }
    }

    private mutating func endLine() {
        if place < bytes.count, bytes[place] == UInt8(ascii: "\r") { place += 1 }
        if place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
        line += 1
    }
}
