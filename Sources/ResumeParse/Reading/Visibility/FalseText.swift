import CPopplerPaint

/// Finds glyphs that draw something else than the text that the file gives for them.
enum FalseText {
    /// The glyphs of fonts that draw other letters than they are said to, by their index.
    static func glyphs(of page: PaintedPage) -> [Int] {
        guard page.fonts.contains(where: { Int($0.flags) & PAINT_FONT_LIES != 0 }) else { return [] }
        return page.glyphs.indices.filter { index in
            let font = Int(page.looks[Int(page.glyphs[index].look)].font)
            return font >= 0 && Int(page.fonts[font].flags) & PAINT_FONT_LIES != 0
        }
    }

    /// What some glyphs, given by their index, are said to be.
    static func text(of glyphs: [Int], in page: PaintedPage) -> [Unicode.Scalar] {
        let wanted = Set(glyphs)
        var text: [Unicode.Scalar] = []
        for character in page.characters where wanted.contains(Int(character.glyph)) {
            if text.count >= UnseenText.longest { break }
            if Int(character.joint) != PAINT_JOINT_NONE, !text.isEmpty { text.append(" ") }
            if let scalar = Unicode.Scalar(character.scalar), scalar.value >= 0x20 { text.append(scalar) }
        }
        return text
    }

    /// The first text that replaces glyphs which say something else.
    static func replacement(of page: PaintedPage) -> String? {
        for replacement in page.replacements {
            let text = String(decoding: page.bytes(of: replacement.text), as: UTF8.self)
            let range = Int(replacement.first_glyph)..<Int(replacement.first_glyph + replacement.glyph_count)
            if isFalse(text, for: range.map { page.glyphs[$0] }) { return text }
        }
        return nil
    }

    /// Whether a text has far more letters than glyphs, or other letters than the glyphs are known for.
    private static func isFalse(_ text: String, for glyphs: [paint_glyph]) -> Bool {
        var given: [UInt32: Int] = [:]
        var givenCount = 0
        for scalar in text.unicodeScalars where TextNormalisation.isLetterOrDigit(scalar) {
            given[folded(scalar.value), default: 0] += 1
            givenCount += 1
        }
        if givenCount > VisibilityThresholds.lettersOfGlyph * glyphs.count + 1 { return true }
        var drawnCount = 0
        var sharedCount = 0
        for glyph in glyphs where glyph.isLetter && glyph.scalar < 0x80 {
            drawnCount += 1
            if let left = given[folded(glyph.scalar)], left > 0 {
                given[folded(glyph.scalar)] = left - 1
                sharedCount += 1
            }
        }
        return drawnCount >= VisibilityThresholds.fewestLetters && givenCount >= VisibilityThresholds.fewestLetters
            && Float(sharedCount) < VisibilityThresholds.lettersOfReplacement * Float(min(drawnCount, givenCount))
    }

    private static func folded(_ value: UInt32) -> UInt32 { value &- 0x41 < 26 ? value | 0x20 : value }
}
