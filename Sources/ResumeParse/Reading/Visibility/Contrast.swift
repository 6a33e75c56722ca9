/// Colours as eyes compare them.
enum Contrast {
    /// Luminance of each eight-bit value of a channel, by the transfer curve of sRGB.
    static let luminances: [Float] = (0..<256).map { value in
        let part = Double(value) / 255
        return Float(part <= 0.03928 ? part / 12.92 : power((part + 0.055) / 1.055))
    }

    /// The ratio of contrast of two luminances, 1 to 21.
    static func ratio(_ a: Float, _ b: Float) -> Float { (max(a, b) + 0.05) / (min(a, b) + 0.05) }

    /// The luminance of a packed colour.
    static func luminance(_ colour: UInt32) -> Float {
        0.2126 * luminances[Int(colour >> 16 & 255)] + 0.7152 * luminances[Int(colour >> 8 & 255)]
            + 0.0722 * luminances[Int(colour & 255)]
    }

    /// Whether letters of a colour are seen on another.
    static func isSeen(_ ink: UInt32, on paper: UInt32, isLarge: Bool) -> Bool {
        if ink == paper { return false }
        let least =
            isLarge ? VisibilityThresholds.contrastOfLargeText : VisibilityThresholds.contrast
        if ratio(luminance(ink), luminance(paper)) >= least { return true }
        return [0, 8, 16].contains { shift in
            let difference = Int(ink >> UInt32(shift) & 255) - Int(paper >> UInt32(shift) & 255)
            return Float(abs(difference)) >= VisibilityThresholds.channelDifference * 255
        }
    }

    /// What is seen when a colour is laid over another with an opacity of 0 to 1.
    static func mix(_ colour: UInt32, over other: UInt32, opacity: Float) -> UInt32 {
        if opacity >= 1 { return colour }
        let opacity = max(0, opacity)
        var result: UInt32 = 0
        for shift: UInt32 in [0, 8, 16] {
            let top = Float(colour >> shift & 255)
            let bottom = Float(other >> shift & 255)
            result |= UInt32((bottom + (top - bottom) * opacity).rounded()) << shift
        }
        return result
    }

    /// A number between 0 and 1 to the power of 2.4, without the mathematics of Foundation: the fifth root of the
    /// twelfth power, by Newton's method.
    private static func power(_ base: Double) -> Double {
        let squared = base * base
        let twelfth = squared * squared * squared * squared * squared * squared
        var root = base * base
        for _ in 0..<60 {
            let fourth = root * root * root * root
            if fourth == 0 { break }
            root -= (root * fourth - twelfth) / (5 * fourth)
        }
        return root
    }
}
