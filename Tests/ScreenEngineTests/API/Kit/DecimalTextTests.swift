import Testing

@testable import ScreenEngine

@Suite struct DecimalTextTests {
    @Test(arguments: [
        (890, 2, "8.90", "8.9"), (8900, 3, "8.900", "8.9"), (0, 2, "0.00", "0"), (5, 2, "0.05", "0.05"),
        (-5, 2, "-0.05", "-0.05"), (1000, 2, "10.00", "10"), (7, 0, "7", "7"), (-1234, 3, "-1.234", "-1.234"),
        (Int.min, 2, "-92233720368547758.08", "-92233720368547758.08"),
    ])
    func `A decimal is shown with all of its places, or without the last zeros`(
        value: Int, places: Int, fixed: String, shortest: String
    ) {
        #expect(DecimalDisplay.fixed(value, places: places) == fixed)
        #expect(DecimalDisplay.shortest(value, places: places) == shortest)
        #expect(DecimalText(fixed)?.scaled(places: places, rounding: .none) == (value == .min ? -.max : value))
    }

    @Test(arguments: ["", ".", "-", "+", "e1", "1e", "1e+", "1.2.3", "x", "1x", "--1", "0x1", "NaN", "Infinity", "1e1.5"])
    func `What is no number is none`(text: String) { #expect(DecimalText(text) == nil) }

    @Test func `Random numbers keep to their bounds`() {
        var random = SeededRandom(seed: 4)
        let pieces = ["0", "1", "9", ".", "-", "+", "e", "_", "99999999999999999999"]
        for _ in 0..<5000 {
            let count = Int.random(in: 1...12, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
            guard let number = DecimalText(text) else { continue }
            let (low, high) = (number.scaled(places: 2, rounding: .down), number.scaled(places: 2, rounding: .up))
            #expect(low! <= high! && (high! == .max || high! - low! <= 1))
            if let exact = number.scaled(places: 2, rounding: .none) { #expect(exact == low && exact == high) }
            _ = number.isBelowGoogol
        }
    }
}
