/// What Python's `int` makes of a text.
enum PythonInteger {
    /// The integer; nothing where it is none, or doesn't fit.
    static func parse(_ text: String) -> Int? {
        let trimmed = PayloadText.trimmed(text)
        guard trimmed.utf8.contains(UInt8(ascii: "_")) else { return Int(trimmed) }
        guard !trimmed.hasPrefix("_"), !trimmed.hasSuffix("_"), !trimmed.contains("__"), !trimmed.hasPrefix("+_"),
            !trimmed.hasPrefix("-_")
        else { return nil }
        return Int(trimmed.filter { $0 != "_" })
    }
}
