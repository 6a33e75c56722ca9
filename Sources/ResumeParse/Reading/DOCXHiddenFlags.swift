/// The flags for what a document holds that nobody sees.
struct DOCXHiddenFlags {
    /// Fewer letters are slips of the pen: spaces and points between words that were made small.
    static let fewestLetters = 3
    /// Shorter texts beside the document hold no list that is too long.
    private static let shortestLaden = 30
    /// Flags for more pages say nothing new.
    private static let mostFlags = 8

    /// Works out the flags of a composed document: one for each page with hidden text, and one for each place beside
    /// the text that is laden.
    static func flags(_ unseen: DOCXUnseen, of composer: DOCXComposer) -> [DocumentFlag] {
        var flags: [DocumentFlag] = []
        var pages: Set<Int> = []
        for stretch in unseen.stretches.sorted(by: { $0.position < $1.position }) where flags.count < mostFlags {
            guard letters(stretch.text) >= fewestLetters else { continue }
            let page = composer.page(at: stretch.position)
            guard pages.insert(page).inserted else { continue }
            flags.append(HiddenTextFlag.onPage(page, stretch.text))
        }
        guard unseen.asides.contains(where: { $0.text.count > shortestLaden }) else { return flags }
        let judge = DOCXAsideText(composer.document.text)
        for aside in unseen.asides where flags.count < mostFlags && judge.isLaden(aside) {
            flags.append(HiddenTextFlag.besidePages(name(aside.place), aside.text))
        }
        return flags
    }

    /// Everything that nobody sees, with the pages it would stand on.
    static func texts(_ unseen: DOCXUnseen, of composer: DOCXComposer) -> [UnseenText] {
        unseen.stretches.map { UnseenText(page: composer.page(at: $0.position), $0.text) }
            + unseen.asides.map { UnseenText($0.text) }
    }

    private static func name(_ place: DOCXUnseen.Place) -> String {
        switch place {
        case .deletions: "deleted changes"
        case .comments: "comments"
        case .metadata: "document properties"
        case .descriptions: "descriptions of pictures"
        case .instructions: "instructions of fields"
        case .leftovers: "headers or footers that are not used"
        }
    }

    private static func letters(_ text: [Unicode.Scalar]) -> Int {
        text.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
