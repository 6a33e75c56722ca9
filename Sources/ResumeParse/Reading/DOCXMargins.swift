/// Headers and footers: which are shown, and whether one of them is the resume's letterhead rather than a margin.
struct DOCXMargins: Sendable {
    /// A header or footer that has been read.
    struct Part: Sendable {
        var blocks: [DOCXStory.Block]
        var text: Range<Int>
    }

    /// Fewer digits than any telephone number with its area code.
    private static let fewestPhoneDigits = 9
    /// A name has at most so many words.
    private static let mostNameWords = 5

    /// Those that are shown, each once: the first page's before the others.
    let references: [DOCXStoryParser.MarginReference]
    /// Those that are in the file and not shown.
    let unused: [DOCXStoryParser.MarginReference]

    /// Takes what the sections name. A first page's margins are shown only where a section has such a page, those of
    /// even pages only where the document tells even from odd.
    init(_ named: [DOCXStoryParser.MarginReference], hasTitlePage: Bool, hasEvenPages: Bool) {
        var seen: Set<UInt64> = []
        func isShown(_ margin: DOCXStoryParser.MarginReference) -> Bool {
            (hasTitlePage || !margin.isForFirstPage) && (hasEvenPages || !margin.isForEvenPages)
        }
        let shown = named.filter { isShown($0) && seen.insert($0.relationship).inserted }
        unused = named.filter { !isShown($0) && seen.insert($0.relationship).inserted }
        references =
            shown.filter(\.isForFirstPage) + shown.filter { !$0.isForFirstPage && !$0.isForEvenPages }
            + shown.filter(\.isForEvenPages)
    }

    /// The parts without those that say the same as one before.
    static func distinct(_ parts: [Part], in story: DOCXStory) -> [Part] {
        var result: [Part] = []
        for part in parts where !result.contains(where: { story.text[$0.text] == story.text[part.text] }) {
            result.append(part)
        }
        return result
    }

    /// Whether a header is the only place with a name, an address or a number to call.
    static func isLetterhead(_ part: Part, beside body: Range<Int>, in story: DOCXStory) -> Bool {
        hasOnlyContact(part, beside: body, in: story) || hasOnlyName(part, beside: body, in: story)
    }

    /// Whether a part has an e-mail address or telephone number and the body has none.
    static func hasOnlyContact(_ part: Part, beside body: Range<Int>, in story: DOCXStory) -> Bool {
        hasContact(story.text[part.text]) && !hasContact(story.text[body])
    }

    private static func hasContact(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var digits = 0
        for scalar in text {
            switch scalar {
            case "@": return true
            case "0"..."9":
                digits += 1
                if digits >= fewestPhoneDigits { return true }
            case " ", "-", "+", "(", ")", ".", "\u{A0}": continue
            default: digits = 0
            }
        }
        return false
    }

    /// Whether the header's first line looks like a name that the body does not repeat.
    private static func hasOnlyName(_ part: Part, beside body: Range<Int>, in story: DOCXStory) -> Bool {
        for case .paragraph(let paragraph) in part.blocks {
            let words = story.text[paragraph.text].split { $0.isSpace }
            if words.isEmpty { continue }
            guard words.count <= mostNameWords, words.contains(where: { $0.count > 2 }) else { return false }
            for word in words {
                guard let first = word.first, first.properties.isAlphabetic, !first.properties.isLowercase,
                    word.allSatisfy({ $0.properties.isAlphabetic || $0 == "." || $0 == "-" || $0 == "'" || $0 == "’" }),
                    !wordsOfMargins.contains(String(String.UnicodeScalarView(word)).lowercased())
                else { return false }
            }
            return !contains(words[words.count - 1], in: story.text[body])
                || !contains(words[0], in: story.text[body])
        }
        return false
    }

    /// What stands in headers and is nobody's name.
    private static let wordsOfMargins: Set<String> = [
        "curriculum", "vitae", "resume", "résumé", "cv", "page", "confidential", "biodata", "bio", "data", "private",
        "draft", "profile",
    ]

    private static func contains(_ word: ArraySlice<Unicode.Scalar>, in text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = word.first else { return true }
        var start = text.startIndex
        while let found = text[start...].firstIndex(of: first) {
            if text[found...].starts(with: word, by: { lower($0) == lower($1) }) { return true }
            start = found + 1
        }
        return false
    }

    private static func lower(_ scalar: Unicode.Scalar) -> UInt32 {
        (0x41...0x5A).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
    }
}
