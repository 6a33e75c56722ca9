/// The flags for what a document holds that nobody sees.
struct DOCXHiddenFlags {
    /// The most that is shown of a hidden text, in scalars.
    static let longestExcerpt = 60
    /// Fewer letters are slips of the pen: spaces and points between words that were made small.
    static let fewestLetters = 3
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
            flags.append(flag("hidden text gives no credit", stretch.text, page: page))
        }
        guard unseen.asides.contains(where: { $0.text.count > longestExcerpt / 2 }) else { return flags }
        let judge = DOCXAsideText(composer.document.text)
        for aside in unseen.asides where flags.count < mostFlags && judge.isLaden(aside) {
            let page = aside.place == .metadata ? nil : composer.page(at: aside.position)
            flags.append(flag("\(name(aside.place)) of keywords give no credit", aside.text, page: page))
        }
        return flags
    }

    private static func name(_ place: DOCXUnseen.Place) -> String {
        switch place {
        case .deletions: "deleted changes full"
        case .comments: "comments full"
        case .metadata: "file properties full"
        case .descriptions: "descriptions of pictures full"
        case .instructions: "field instructions full"
        case .leftovers: "headers or footers that are not shown and full"
        }
    }

    private static func flag(_ sentence: String, _ text: [Unicode.Scalar], page: Int?) -> DocumentFlag {
        var excerpt = String.UnicodeScalarView()
        var hasGap = false
        for scalar in text {
            if scalar.isSpace || scalar.properties.generalCategory == .control {
                hasGap = !excerpt.isEmpty
                continue
            }
            if excerpt.count + (hasGap ? 2 : 1) >= longestExcerpt {
                excerpt.append("…")
                break
            }
            if hasGap { excerpt.append(" ") }
            hasGap = false
            excerpt.append(scalar)
        }
        return DocumentFlag(code: .hiddenText, page: page, message: "\(sentence): “\(String(excerpt))”")
    }

    private static func letters(_ text: [Unicode.Scalar]) -> Int {
        text.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
