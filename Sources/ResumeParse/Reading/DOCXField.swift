/// A field (ISO/IEC 29500-1, 17.16) whose end has not come: an instruction, then the result that is shown.
struct DOCXField: Sendable {
    /// The instruction as far as it has been read.
    var instruction: [Unicode.Scalar] = []
    /// Whether the instruction is over.
    var showsResult = false
    /// Where it links to.
    var target: String?
    /// Where the result starts in the paragraph's text.
    var start = 0

    /// The instruction is over; the result starts here.
    mutating func beginResult(at position: Int) {
        showsResult = true
        start = position
        target = Self.hyperlinkTarget(instruction)
    }

    /// The address in `HYPERLINK "address" \o "tip"`; `nil` for other fields and places in the same document.
    static func hyperlinkTarget(_ instruction: [Unicode.Scalar]) -> String? {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in instruction {
            switch scalar {
            case "\"", "\u{201C}", "\u{201D}": isQuoted.toggle()
            case _ where !isQuoted && scalar.isSpace:
                if !word.isEmpty { words.append(String(word)) }
                word.removeAll()
            default: word.append(scalar)
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        guard words.count > 1, words[0].uppercased() == "HYPERLINK", !words[1].hasPrefix("\\") else { return nil }
        return words[1]
    }
}
