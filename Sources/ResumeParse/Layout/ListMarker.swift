/// Tells the signs that start list items: ornaments of any kind, dashes, `o` alone, and short numbers such as `1.`,
/// `(2)`, `a)` and `iv.`.
enum ListMarker {
    /// Whether a scalar is drawn as a bullet: general bullets, arrows, geometric shapes, ornaments and the private-use
    /// codes of Symbol and Wingdings.
    static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xB7: false
        case 0xB7, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x22C5, 0x2190...0x21FF, 0x25A0...0x27BF,
            0x27F5...0x27FF, 0x2900...0x297F, 0x29BE, 0x29BF, 0x2B00...0x2BFF, 0xE000...0xF8FF, 0x1F300...0x1FAFF:
            true
        default: false
        }
    }

    /// Whether a scalar starts an item where it stands alone before a gap.
    static func isLooseBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "*", "o", "~", "+", "»", "›", ">", "¤", "Ø", "§", "–", "—", "−", "■", "ü": true
        default: false
        }
    }

    /// Whether scalars are a number or letter with a sign behind, such as `1.`, `12)`, `(a)`, `iv.`.
    static func isNumber(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
        guard (2...5).contains(scalars.count), let last = scalars.last, last == "." || last == ")" else { return false }
        var body = scalars.dropLast()
        if body.first == "(" {
            if last != ")" { return false }
            body = body.dropFirst()
        }
        guard !body.isEmpty else { return false }
        if body.allSatisfy({ ("0"..."9").contains($0) }) { return body.count <= 2 }
        if body.count == 1 { return body.allSatisfy { ("a"..."z").contains($0) || ("A"..."H").contains($0) } }
        return body.allSatisfy { "ivx".unicodeScalars.contains($0) }
            || body.allSatisfy { "IVX".unicodeScalars.contains($0) }
    }
}
