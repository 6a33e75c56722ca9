/// Why a text is no JSON, as Python's parser says it.
struct JSONParseError: Error, Hashable {
    /// The sentence, with the place.
    let message: String

    /// Takes what is wrong and where.
    init(_ problem: String, at offset: Int, in bytes: [UInt8]) {
        var line = 1
        var column = 1
        var characters = 0
        for byte in bytes[..<offset] where byte & 0xC0 != 0x80 {
            characters += 1
            column += 1
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            }
        }
        message = "\(problem): line \(line) column \(column) (char \(characters))"
    }

    /// Takes what is wrong with the whole.
    init(_ message: String) { self.message = message }
}
