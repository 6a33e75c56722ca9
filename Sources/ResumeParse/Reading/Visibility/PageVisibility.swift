import CPopplerPaint

/// Which glyphs of a page are not seen, and what to say of them.
struct PageVisibility {
    /// The glyphs to leave out of the text, by their index; empty where nothing is hidden.
    private(set) var skipping: [Bool] = []
    /// What was hidden, in words, where it is worth a flag.
    private(set) var excerpt: String?

    /// Looks at a page. Costs little where all is plain; drawings of the page where it is not.
    init(of page: PaintedPage, imageCover: Float, number: Int, in file: borrowing PDFFile) {
        var verdicts = PaintJudge(page).verdicts
        var hidden: [Int] = []
        var unclear: [Int] = []
        for (index, verdict) in verdicts.enumerated() where verdict != .visible && page.glyphs[index].isInk {
            if verdict == .hidden { hidden.append(index) } else { unclear.append(index) }
        }
        if !unclear.isEmpty {
            let unseen = InkTest.hidden(unclear, on: page, number: number, of: file)
            for index in unseen { verdicts[index] = .hidden }
            hidden = (hidden + unseen).sorted()
        }
        guard !hidden.isEmpty else { return }

        let echoes = Echoes(of: page, verdicts: verdicts)
        hidden.removeAll { index in
            guard echoes.isEcho(page.glyphs[index]) else { return false }
            verdicts[index] = .visible
            return true
        }
        var fewest = VisibilityThresholds.fewestLetters
        let inkCount = page.glyphs.count { $0.isInk }
        if let layer = ScanLayer.glyphs(
            among: hidden, inkCount: inkCount, on: page, imageCover: imageCover, number: number, of: file)
        {
            for index in layer { verdicts[index] = .visible }
            hidden.removeAll { verdicts[$0] == .visible }
            fewest = VisibilityThresholds.fewestLettersOfScan
        }
        guard !hidden.isEmpty else { return }
        skipping = verdicts.map { $0 == .hidden }
        if hidden.count(where: { page.glyphs[$0].isLetter }) >= fewest {
            excerpt = GlyphWords.excerpt(of: hidden, in: page, most: HiddenTextFlag.longestExcerpt)
        }
    }
}
