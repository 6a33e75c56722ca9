/// Decimals with a fixed number of places.
enum FixedDecimal {
    /// A number rounded to so many places, half away from zero.
    static func text(_ value: Double, places: Int) -> String {
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        let digits = String(scaled.magnitude % UInt(scale) + UInt(scale)).dropFirst()
        return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(scale)).\(digits)"
    }
}
