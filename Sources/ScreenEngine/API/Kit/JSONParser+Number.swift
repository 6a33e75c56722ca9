extension JSONParser {
    /// A number; one that is no integer, or doesn't fit, keeps its text.
    mutating func number() throws(JSONParseError) -> JSONValue {
        let start = index
        if current == UInt8(ascii: "-") { index += 1 }
        if current == UInt8(ascii: "I"), take("Infinity") { throw JSONParser.outOfRange("-Infinity") }
        guard let first = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            throw error("Expecting value", at: start)
        }
        index += 1
        if first != UInt8(ascii: "0") { skipDigits() }
        var isInteger = true
        if current == UInt8(ascii: "."), hasDigit(at: index + 1) {
            isInteger = false
            index += 1
            skipDigits()
        }
        if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
            let sign =
                index + 1 < bytes.count && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index + 1]) ? 1 : 0
            if hasDigit(at: index + 1 + sign) {
                isInteger = false
                index += 1 + sign
                skipDigits()
            }
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isInteger, let integer = Int(text) { return .integer(integer) }
        return .number(text)
    }

    func hasDigit(at place: Int) -> Bool {
        place < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
    }

    private mutating func skipDigits() { while hasDigit(at: index) { index += 1 } }
}
