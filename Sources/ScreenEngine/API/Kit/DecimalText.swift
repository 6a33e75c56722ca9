/// A decimal number as written, of any size: digits and a power of ten, as Python's `Decimal` takes it apart.
struct DecimalText: Sendable, Hashable {
    /// Whether there is a minus before it.
    let isNegative: Bool
    /// The digits without leading zeros, 0 to 9; empty for zero.
    let digits: [UInt8]
    /// The power of ten that the digits count in.
    let exponent: Int

    /// What is done with what doesn't fit the places.
    enum Rounding: Sendable {
        /// To the number above: for a lower bound.
        case up
        /// To the number below: for an upper bound.
        case down
        /// Nothing fits.
        case none
    }

    /// Reads what Python's `Decimal` reads, except infinities and what is no number. Exponents are bounded, since what
    /// is beyond them is beyond every column too.
    init?(_ text: some StringProtocol) {
        var rest = text.utf8[...]
        isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        var digits: [UInt8] = []
        var places = 0
        var hasPoint = false
        var hasDigits = false
        while let byte = rest.first {
            if let digit = DecimalText.digit(byte) {
                hasDigits = true
                if digit > 0 || !digits.isEmpty { digits.append(digit) }
                if hasPoint { places += 1 }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte != UInt8(ascii: "_") {
                break
            }
            rest.removeFirst()
        }
        guard hasDigits else { return nil }
        var power = 0
        if let mark = rest.first {
            guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return nil }
            rest.removeFirst()
            guard let given = DecimalText.power(rest) else { return nil }
            power = given
        }
        self.digits = digits
        exponent = power - places
    }

    /// The number times ten to the power of `places`; the nearest integer that there is where it is out of range.
    ///
    /// - Returns: nothing where digits would be lost and the rounding is `none`.
    func scaled(places: Int, rounding: Rounding) -> Int? {
        guard !digits.isEmpty else { return 0 }
        let shift = exponent + places
        let kept = shift >= 0 ? digits[...] : digits.dropLast(-shift)
        var magnitude = 0
        for digit in kept { magnitude = DecimalText.appended(digit, to: magnitude) }
        for _ in 0..<max(0, min(shift, 20)) { magnitude = DecimalText.appended(0, to: magnitude) }
        let isInexact = shift < 0 && digits.suffix(-shift).contains { $0 != 0 }
        guard isInexact else { return isNegative ? -magnitude : magnitude }
        switch rounding {
        case .none: return nil
        case .up: return isNegative ? -magnitude : DecimalText.next(magnitude)
        case .down: return isNegative ? -DecimalText.next(magnitude) : magnitude
        }
    }

    /// How many digits it has as written, before and after the point, trailing zeros included, as DRF counts them.
    var precision: (total: Int, whole: Int, places: Int) {
        let count = max(digits.count, 1)
        if exponent >= 0 { return (count + exponent, count + exponent, 0) }
        if count > -exponent { return (count, count + exponent, -exponent) }
        return (-exponent, 0, -exponent)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? byte - UInt8(ascii: "0") : nil
    }

    private static func power(_ text: some Sequence<UInt8>) -> Int? {
        var rest = Array(text)[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        guard !rest.isEmpty else { return nil }
        var value = 0
        for byte in rest {
            guard let digit = digit(byte) else { return nil }
            value = min(value * 10 + Int(digit), 1_000_000)
        }
        return isNegative ? -value : value
    }

    private static func appended(_ digit: UInt8, to magnitude: Int) -> Int {
        let (tens, isTooLarge) = magnitude.multipliedReportingOverflow(by: 10)
        let (sum, isFull) = tens.addingReportingOverflow(Int(digit))
        return isTooLarge || isFull ? .max : sum
    }

    private static func next(_ magnitude: Int) -> Int { magnitude == .max ? .max : magnitude + 1 }
}
