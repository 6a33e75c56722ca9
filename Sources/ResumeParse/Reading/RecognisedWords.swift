/// Reads the table of words that Tesseract writes (TSV) into pages of glyphs, turned upright, in points.
enum RecognisedWords {
    /// Words that are surer than this stay, in per cent; under it stand the shapes of pictures and lines.
    private static let leastConfidence: Float = 30
    /// The width of a page that a picture alone does not tell, in points: A4.
    private static let standardWidth: Float = 595
    /// What bullets are often taken for, alone at the start of a line.
    private static let bulletLookalikes: Set<String> = [
        "e", "°", "»", "¢", "©", "¥", "«", "®", "o", "*", "+", "~", "·",
    ]
    /// Lines whose letters are so near to the usual size have it; the boxes are not exact.
    private static let sizeTolerance: Float = 0.14
    /// More words than the text of a page has.
    private static let mostWords = 20_000

    /// A word with its box in pixels.
    private struct Word {
        var left: Float
        var top: Float
        var right: Float
        var bottom: Float
        var scalars: [Unicode.Scalar]
        /// The words of a line share it.
        var line: Int
    }

    /// The pages of a table.
    ///
    /// - Parameters:
    ///   - table: Tesseract's output.
    ///   - width: the width of the page in points, where it is known.
    static func pages(of table: String, width: Float? = nil) -> [GlyphPage] {
        var pages: [GlyphPage] = []
        var words: [Word] = []
        var size: (width: Float, height: Float) = (0, 0)
        var line = 0
        func finish() {
            guard size.width > 0, size.height > 0 else { return }
            pages.append(page(of: words, size: size, width: width))
        }
        for row in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let cells = row.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
            guard cells.count >= 11, let level = number(cells[0]) else { continue }
            guard let left = number(cells[6]), let top = number(cells[7]), let wide = number(cells[8]),
                let high = number(cells[9]), let confidence = number(cells[10])
            else { continue }
            switch level {
            case 1:
                finish()
                words = []
                size = (wide, high)
            case 4: line += 1
            case 5:
                guard cells.count == 12, confidence >= leastConfidence, wide > 0, high > 0, words.count < mostWords
                else { continue }
                let scalars = String(decoding: cells[11], as: UTF8.self).unicodeScalars.filter { !$0.isSpace }
                guard !scalars.isEmpty else { continue }
                words.append(
                    Word(
                        left: left, top: top, right: left + wide, bottom: top + high, scalars: Array(scalars),
                        line: line))
            default: break
            }
        }
        finish()
        return pages
    }

    private static func number(_ cell: Substring.UTF8View.SubSequence) -> Float? { Float(String(Substring(cell))) }

    /// A page in points.
    private static func page(of found: [Word], size: (width: Float, height: Float), width: Float?) -> GlyphPage {
        var words = found
        let turns = quarterTurns(words)
        for index in words.indices { turn(&words[index], turns, size) }
        let upright = turns % 2 == 0 ? size : (width: size.height, height: size.width)
        let scale = (width ?? standardWidth) / (turns % 2 == 0 || width == nil ? upright.width : upright.height)
        var page = GlyphPage(width: upright.width * scale, height: upright.height * scale)
        let lines = lineRanges(words)
        straighten(&words, lines)
        var sizes = lines.map { lineSize(words[$0]) * scale }
        let usual = sizes.sorted()[safe: sizes.count / 2] ?? 0
        for index in sizes.indices where abs(sizes[index] - usual) <= sizeTolerance * usual { sizes[index] = usual }
        for (range, size) in zip(lines, sizes) { add(words[range], size: size, scale: scale, to: &page) }
        return page
    }

    /// How many quarters clockwise a page has to be turned so that its lines run from left to right. Tesseract reads
    /// pages that lie on their side or stand on their head, but gives boxes as they are in the picture.
    private static func quarterTurns(_ words: [Word]) -> Int {
        var counts = [0, 0, 0, 0]
        for (word, next) in zip(words, words.dropFirst()) where word.line == next.line {
            let right = (next.left + next.right) - (word.left + word.right)
            let down = (next.top + next.bottom) - (word.top + word.bottom)
            // Lines run right, up, left or down: none, one, two or three quarters to turn.
            if abs(right) >= abs(down) { counts[right >= 0 ? 0 : 2] += 1 } else { counts[down <= 0 ? 1 : 3] += 1 }
        }
        return counts.indices.max { counts[$0] < counts[$1] || (counts[$0] == counts[$1] && $0 > $1) } ?? 0
    }

    private static func turn(_ word: inout Word, _ turns: Int, _ size: (width: Float, height: Float)) {
        let old = word
        switch turns {
        case 1:
            word.left = size.height - old.bottom
            word.right = size.height - old.top
            word.top = old.left
            word.bottom = old.right
        case 2:
            word.left = size.width - old.right
            word.right = size.width - old.left
            word.top = size.height - old.bottom
            word.bottom = size.height - old.top
        case 3:
            word.left = old.top
            word.right = old.bottom
            word.top = size.width - old.right
            word.bottom = size.width - old.left
        default: break
        }
    }

    /// Shears a page that lies a little askew, so that what stands beside each other has the same height.
    private static func straighten(_ words: inout [Word], _ lines: [Range<Int>]) {
        var slopes: [Float] = []
        for line in lines where line.count >= fewestWordsOfSlope {
            let (first, last) = (words[line.lowerBound], words[line.upperBound - 1])
            let across = (last.left + last.right) - (first.left + first.right)
            // The letters of a word reach up and down by turns; over a line's width that is little.
            guard across > steadyWidth * (first.bottom - first.top) else { continue }
            slopes.append(((last.top + last.bottom) - (first.top + first.bottom)) / across)
        }
        guard let slope = slopes.sorted()[safe: slopes.count / 2], abs(slope) > leastSlope else { return }
        for index in words.indices {
            let fall = slope * (words[index].left + words[index].right) / 2
            words[index].top -= fall
            words[index].bottom -= fall
        }
    }

    /// A line of fewer words says little about how a page lies.
    private static let fewestWordsOfSlope = 4
    /// So many times as wide as high is a line that says much, both doubled.
    private static let steadyWidth: Float = 20
    /// Less moves no word by a tenth of a line over a page's width.
    private static let leastSlope: Float = 0.002

    private static func lineRanges(_ words: [Word]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in words.indices.dropFirst() where words[index].line != words[start].line {
            ranges.append(start..<index)
            start = index
        }
        if start < words.count { ranges.append(start..<words.count) }
        return ranges
    }

    // Parts of the size of letters, as most fonts have them.
    private static let smallLetter: Float = 0.52
    private static let tallLetter: Float = 0.72
    private static let tail: Float = 0.2

    /// The part of a letter's size that stands over and under the baseline.
    private static func extent(_ scalars: [Unicode.Scalar]) -> (over: Float, under: Float) {
        var extent: (over: Float, under: Float) = (smallLetter, 0)
        for scalar in scalars {
            switch scalar {
            case "a", "c", "e", "m"..."o", "r", "s", "u"..."x", "z", ".", ":": break
            case "g", "p", "q", "y", ",", ";": extent.under = tail
            case "j", "(", ")", "[", "]", "{", "}", "|", "/", "@", "Q", "$": extent = (tallLetter, tail)
            default: extent.over = tallLetter
            }
        }
        return extent
    }

    /// The size of a line's letters in pixels: the median of what its words' heights say.
    private static func lineSize(_ words: ArraySlice<Word>) -> Float {
        let sizes = words.map { word in
            let extent = extent(word.scalars)
            return (word.bottom - word.top) / (extent.over + extent.under)
        }
        return sizes.sorted()[safe: sizes.count / 2] ?? 0
    }

    private static func add(_ words: ArraySlice<Word>, size: Float, scale: Float, to page: inout GlyphPage) {
        let style = GlyphStyle(
            size: (size * 2).rounded() / 2, colour: 0, isBold: false, isItalic: false, isUnderlined: false,
            isOrnamental: false)
        let number: Int
        if let known = page.styles.firstIndex(of: style) {
            number = known
        } else if page.styles.count < LayoutBounds.stylesOfPage {
            page.styles.append(style)
            number = page.styles.count - 1
        } else {
            number = page.styles.count - 1
        }
        for (index, word) in words.enumerated() {
            var scalars = word.scalars
            if index == 0, words.count > 1, bulletLookalikes.contains(String(String.UnicodeScalarView(scalars))) {
                scalars = ["\u{2022}"]
            }
            let baseline = (word.bottom * scale) - size * extent(word.scalars).under
            let step = (word.right - word.left) * scale / Float(scalars.count)
            for (place, scalar) in scalars.enumerated() {
                let left = word.left * scale + Float(place) * step
                page.glyphs.append(
                    Glyph(
                        left: left, top: baseline - 0.8 * size, right: left + step, bottom: baseline + 0.2 * size,
                        scalar: scalar, style: UInt16(number),
                        joint: place > 0 ? .none : index > 0 ? .space : .line))
            }
        }
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
