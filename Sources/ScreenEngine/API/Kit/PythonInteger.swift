/// What Python's `int` makes of a text.
enum PythonInteger {
    /// The integer, the nearest that there is where it is out of range; nothing where it is none.
    static func parse(_ text: String) -> Int? {
        var digits = PayloadText.trimmed(text)[...]
        let isNegative = digits.hasPrefix("-")
        if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
        let groups = digits.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
        let plain = digits.filter { $0 != "_" }
        return Int((isNegative ? "-" : "") + plain) ?? (isNegative ? .min : .max)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
