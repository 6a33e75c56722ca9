extension ResumeText {
    /// Whether a word that starts with a small letter has a capital further on, as `iOS` and `eBay` do.
    func hasInnerCapital(_ word: Word) -> Bool {
        document.text[word.range].dropFirst().contains { WordFolding.fold($0.value) != $0.value && $0.value < 0x80 }
    }
}
