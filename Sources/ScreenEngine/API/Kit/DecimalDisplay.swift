/// Decimals that are kept as integers, as text.
public enum DecimalDisplay {
    /// With all of its places: 890 with two is `8.90`.
    public static func fixed(_ value: Int, places: Int) -> String {
        let digits = String(value.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
        let sign = value < 0 ? "-" : ""
        guard places > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }

    /// Without zeros at the end: 10.
    static func shortest(_ value: Int, places: Int) -> String {
        var text = fixed(value, places: places)
        guard places > 0 else { return text }
        while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
        if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
        return text
    }
}
