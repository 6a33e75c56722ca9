/// Text that is in the file and that nobody sees. It gives no credit; what is more than slips of the pen is flagged.
struct DOCXUnseen: Sendable {
    /// Hidden letters of one paragraph.
    struct Stretch: Sendable {
        /// Where in the story's text they would stand.
        var position: Int
        /// The number of the paragraph, so that its runs are joined.
        var paragraph: Int
        var text: [Unicode.Scalar]
    }

    /// Places for text beside the document's own, which ordinary files have too.
    enum Place: Sendable {
        case deletions, comments, metadata, descriptions, instructions, leftovers
    }

    /// Text in such a place.
    struct Aside: Sendable {
        var place: Place
        var position: Int
        var text: [Unicode.Scalar]
    }

    /// The most scalars that are kept of either kind: more tell nothing new.
    private static let mostScalars = 20_000

    private(set) var stretches: [Stretch] = []
    private(set) var asides: [Aside] = []
    /// How many scalars have been noted.
    private(set) var count = 0

    /// Notes letters that are hidden where a text would have come to stand.
    mutating func note(_ text: some Collection<Unicode.Scalar>, at position: Int, paragraph: Int) {
        guard count < Self.mostScalars, !text.isEmpty else { return }
        count += text.count
        if let last = stretches.indices.last, stretches[last].paragraph == paragraph {
            stretches[last].text.append(contentsOf: text)
        } else {
            stretches.append(Stretch(position: position, paragraph: paragraph, text: Array(text)))
        }
    }

    /// Notes text of such a place; with `joins` it goes on the one before.
    mutating func note(_ text: [Unicode.Scalar], in place: Place, at position: Int, joins: Bool = true) {
        guard count < Self.mostScalars, !text.isEmpty else { return }
        count += text.count
        if joins, let index = asides.lastIndex(where: { $0.place == place }) {
            asides[index].text.append(" ")
            asides[index].text.append(contentsOf: text)
        } else {
            asides.append(Aside(place: place, position: position, text: text))
        }
    }
}
