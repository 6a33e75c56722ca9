/// Cuts a page's glyphs into words: at poppler's spaces and line ends, and where the boxes jump.
enum WordBuilder {
    /// The words of a page, in poppler's order. Linear.
    static func words(of page: GlyphPage) -> ContiguousArray<LayoutWord> {
        var words: ContiguousArray<LayoutWord> = []
        words.reserveCapacity(page.glyphs.count / 5 + 1)
        var joint = Glyph.Joint.line
        var open: LayoutWord?
        for (index, glyph) in page.glyphs.enumerated() {
            if glyph.joint.rawValue > joint.rawValue { joint = glyph.joint }
            guard glyph.isDrawn, isOnPage(glyph, page) else {
                // What leaves no ink separates no words, but for the spaces that poppler does not know.
                if TextNormalisation.isSpace(glyph.scalar) {
                    if let word = open { words.append(word) }
                    open = nil
                    if joint == .none { joint = .space }
                }
                continue
            }
            if var word = open, joint == .none, follows(glyph, word, page) {
                word.left = min(word.left, glyph.left)
                word.top = min(word.top, glyph.top)
                word.right = max(word.right, glyph.right)
                word.bottom = max(word.bottom, glyph.bottom)
                word.glyphs = word.glyphs.lowerBound..<Int32(index + 1)
                open = word
            } else {
                if let word = open { words.append(word) }
                open = LayoutWord(
                    glyphs: Int32(index)..<Int32(index + 1), left: glyph.left, top: glyph.top, right: glyph.right,
                    bottom: glyph.bottom, size: size(of: glyph, page), joint: joint)
            }
            joint = .none
        }
        if let word = open { words.append(word) }
        for index in words.indices { finish(&words[index], page) }
        return words
    }

    /// Whether a glyph continues a word: it starts about where the last one ended, on either side.
    private static func follows(_ glyph: Glyph, _ word: LayoutWord, _ page: GlyphPage) -> Bool {
        let last = page.glyphs[Int(word.glyphs.upperBound) - 1]
        let height = max(1, min(glyph.bottom - glyph.top, last.bottom - last.top))
        let size = max(word.size, 1)
        let drop = abs((glyph.top + glyph.bottom) - (last.top + last.bottom)) / 2
        if drop > 0.8 * height {
            // Up or down the page, one glyph over the other.
            let isStacked = abs((glyph.left + glyph.right) - (last.left + last.right)) / 2 < 0.5 * size
            return isStacked && min(abs(glyph.bottom - last.top), abs(glyph.top - last.bottom)) < 0.3 * size
        }
        let forward = glyph.left - last.right
        if forward < LayoutThresholds.glyphJump * size, forward > -LayoutThresholds.glyphOverlap * size { return true }
        let backward = last.left - glyph.right
        return backward < LayoutThresholds.glyphJump * size && backward > -LayoutThresholds.glyphOverlap * size
    }

    private static func isOnPage(_ glyph: Glyph, _ page: GlyphPage) -> Bool {
        glyph.right > 0 && glyph.bottom > 0 && glyph.left < page.width && glyph.top < page.height
            && glyph.left > -LayoutBounds.largestCoordinate && glyph.top > -LayoutBounds.largestCoordinate
            && glyph.right < LayoutBounds.largestCoordinate && glyph.bottom < LayoutBounds.largestCoordinate
    }

    private static func size(of glyph: Glyph, _ page: GlyphPage) -> Float {
        let size = page.styles.isEmpty ? 0 : page.styles[Int(glyph.style)].size
        return size > 0 && size < LayoutBounds.largestCoordinate ? size : max(1, glyph.bottom - glyph.top)
    }

    /// Finds out what kind of word it is.
    private static func finish(_ word: inout LayoutWord, _ page: GlyphPage) {
        let glyphs = page.glyphs[Int(word.glyphs.lowerBound)..<Int(word.glyphs.upperBound)]
        let first = glyphs[glyphs.startIndex]
        let last = glyphs[glyphs.endIndex - 1]
        word.isBold = !page.styles.isEmpty && page.styles[Int(first.style)].isBold
        word.isCapitals = isCapitals(glyphs)
        word.isNumber = glyphs.allSatisfy { $0.scalar.value &- 0x30 < 10 }
        word.hasDigit = glyphs.contains { $0.scalar.value &- 0x30 < 10 }
        word.isLetters = glyphs.allSatisfy { TextNormalisation.isLetter($0.scalar) }
        word.startsWithColon = first.scalar == ":"
        word.endsWithColon = last.scalar == ":"
        word.isOpenEnd =
            isOpenEnd(last.scalar) || (word.isLetters && glyphs.count <= 3 && first.scalar.value &- 0x61 < 26)
        if glyphs.count > 1 {
            let wide = abs((first.left + first.right) - (last.left + last.right))
            let high = abs((first.top + first.bottom) - (last.top + last.bottom))
            word.isVertical = high > wide && high > word.size
            word.isRightToLeft = !word.isVertical && first.left > last.left
            if word.isLetters, !word.isVertical, !word.isRightToLeft { word.tracking = tracking(of: word, first) }
            word.isMarker = glyphs.count <= 5 && ListMarker.isNumber(glyphs.lazy.map(\.scalar))
            word.isLooseMarker = word.isMarker
        } else {
            word.isMarker =
                ListMarker.isBullet(first.scalar) || ListMarker.isLooseBullet(first.scalar)
                || (!page.styles.isEmpty && page.styles[Int(first.style)].isOrnamental)
            word.isLooseMarker = !ListMarker.isBullet(first.scalar) && word.isMarker
            word.isRightToLeft = TextNormalisation.isRightToLeft(first.scalar)
        }
        word.isOpening = word.isMarker || isOpening(first.scalar)
    }

    /// Whether a text that ends with a sign goes on.
    private static func isOpenEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "–", "—", "−", "‐", ",", "&", "/", "(", "+", "|": true
        default: false
        }
    }

    /// How far the letters of a word are set apart. Poppler's boxes reach from letter to letter, so letters that are
    /// spaced out look wide.
    private static func tracking(of word: LayoutWord, _ first: Glyph) -> Float {
        guard word.glyphCount >= LayoutThresholds.fewestTracked, first.scalar.value < 0x250 else { return 0 }
        let usual = word.isCapitals ? LayoutThresholds.widestCapital : LayoutThresholds.widestLetter
        return max(0, (word.right - word.left) / Float(word.glyphCount) - usual * word.size)
    }

    /// Whether a glyph can start a text: no small letter, and no sign that goes on with what is before it. Scripts
    /// without capitals and drawn signs, such as the dots of a rating, can.
    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value &- 0x41 < 26 || scalar.value &- 0x30 < 10 }
        if scalar.value < 0xC0 || (0x2010...0x2027).contains(scalar.value) { return false }
        return !scalar.properties.isLowercase
    }

    /// Letters, and all of them ASCII capitals; enough to tell a heading.
    private static func isCapitals(_ glyphs: ArraySlice<Glyph>) -> Bool {
        var letters = 0
        for glyph in glyphs {
            if glyph.scalar.value &- 0x61 < 26 { return false }
            if glyph.scalar.value &- 0x41 < 26 { letters += 1 }
        }
        return letters > 0
    }
}
