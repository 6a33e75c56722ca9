/// What DRF's text fields have in common.
enum PayloadText {
    /// A text or a number as text.
    static func read(_ value: JSONValue, trim: Bool) throws(FieldProblem) -> String {
        let text: String
        switch value {
        case .string(let sent): text = sent
        case .integer(let number): text = String(number)
        case .number(let number): text = number
        case .null, .bool, .array, .object: throw FieldProblem(PayloadMessage.text)
        }
        return trim ? trimmed(text) : text
    }

    /// Length in characters as Python counts them: code points.
    static func check(_ text: String, maxLength: Int?) throws(FieldProblem) {
        var messages: [String] = []
        if let maxLength, text.utf8.count > maxLength, text.unicodeScalars.count > maxLength {
            messages.append(PayloadMessage.maxLength(maxLength))
        }
        if text.utf8.contains(0) { messages.append(PayloadMessage.nullCharacters) }
        if !messages.isEmpty { throw FieldProblem(.messages(messages)) }
    }

    /// Without space around it, as Python's `strip`.
    static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars)
    }
}
