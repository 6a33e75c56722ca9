import CPopplerPaint

/// Which glyphs of a page are not seen, and what to say of them.
struct PageVisibility {
    /// The glyphs to leave out of the text, by their index; empty where nothing is hidden.
    private(set) var skipping: [Bool] = []
    /// What was hidden, in words, where it is worth a flag.
    private(set) var hiddenText: [Unicode.Scalar]?
    /// What the file says that its glyphs stand for and they don't draw, where it is worth a flag.
    private(set) var falseText: [Unicode.Scalar]?
    /// Whether the page is a scan whose text has been recognised.
    private(set) var isRecognised = false
    /// Whether texts that replace drawn glyphs are not to be believed.
    private(set) var hasFalseReplacement = false

    /// Looks at a page. Costs little where all is plain; drawings of the page where it is not.
    init(of page: PaintedPage, imageCover: Float, number: Int, in file: borrowing PDFFile) {
        var verdicts = PaintJudge(page).verdicts
        if let replacement = FalseText.replacement(of: page) {
            hasFalseReplacement = true
            falseText = Array(replacement.unicodeScalars)
        }
        let falseGlyphs = FalseText.glyphs(of: page)
        if !falseGlyphs.isEmpty {
            falseText = FalseText.text(of: falseGlyphs, in: page)
        }
        var hidden: [Int] = []
        var unclear: [Int] = []
        for (index, verdict) in verdicts.enumerated() where verdict != .visible && page.glyphs[index].isInk {
            if verdict == .hidden { hidden.append(index) } else { unclear.append(index) }
        }
        if !unclear.isEmpty {
            let unseen = InkTest.hidden(unclear, on: page, number: number, of: file)
            for index in unseen { verdicts[index] = .hidden }
            // Letters of a hidden word may cut into the ink of others: they are as hidden as the rest of it.
            for word in GlyphWords.words(of: (hidden + unclear).sorted(), in: page)
            where word.count(where: { verdicts[$0] == .hidden }) * 2 >= word.count {
                for index in word { verdicts[index] = .hidden }
            }
            hidden = (hidden + unclear).filter { verdicts[$0] == .hidden }.sorted()
        }
        defer {
            for index in falseGlyphs { verdicts[index] = .hidden }
            if !hidden.isEmpty || !falseGlyphs.isEmpty { skipping = verdicts.map { $0 == .hidden } }
        }
        guard !hidden.isEmpty else { return }

        let echoes = Echoes(of: page, verdicts: verdicts)
        for word in GlyphWords.words(of: hidden, in: page) {
            // A word is an echo or none: single letters meet their like by chance.
            guard word.count(where: { echoes.isEcho(page.glyphs[$0]) }) * 2 > word.count else { continue }
            for index in word { verdicts[index] = .visible }
        }
        hidden.removeAll { verdicts[$0] == .visible }
        var fewest = VisibilityThresholds.fewestLetters
        let inkCount = page.glyphs.count { $0.isInk }
        if let layer = ScanLayer.glyphs(
            among: hidden, inkCount: inkCount, on: page, imageCover: imageCover, number: number, of: file)
        {
            isRecognised = !layer.isEmpty
            for index in layer { verdicts[index] = .visible }
            hidden.removeAll { verdicts[$0] == .visible }
            fewest = VisibilityThresholds.fewestLettersOfScan
        }
        for index in OutlineLayer.glyphs(among: hidden, on: page) { verdicts[index] = .visible }
        hidden.removeAll { verdicts[$0] == .visible }
        if hidden.count(where: { page.glyphs[$0].isLetter }) >= fewest {
            hiddenText = GlyphWords.text(of: hidden, in: page)
        }
    }
}
