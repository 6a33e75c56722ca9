/// What the readers of lists know of a single word, as a set. The rows of `Data/words-lists.tsv` give the members.
struct ListTerms: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// A spoken language.
    static let language = ListTerms(rawValue: 1 << 0)
    /// "Languages" and the like in a label.
    static let languageLabel = ListTerms(rawValue: 1 << 1)
    /// How well a language is known.
    static let fluency = ListTerms(rawValue: 1 << 2)
    /// Reading, writing, speaking: the head of a table of languages.
    static let languagePart = ListTerms(rawValue: 1 << 3)
    /// A body that gives certificates, or a noun of such.
    static let issuer = ListTerms(rawValue: 1 << 4)
    /// A noun of certificates and trainings.
    static let certificate = ListTerms(rawValue: 1 << 5)
    /// Starts a sentence about a certificate.
    static let certificateVerb = ListTerms(rawValue: 1 << 6)
    /// Stands before a certificate's number or validity.
    static let id = ListTerms(rawValue: 1 << 7)
    /// Starts a sentence about an award.
    static let awardVerb = ListTerms(rawValue: 1 << 8)
    /// A noun of places of publication.
    static let venue = ListTerms(rawValue: 1 << 9)
    /// A noun of voluntary posts.
    static let post = ListTerms(rawValue: 1 << 10)
    /// Parts a thing's name from who gave it: by, from.
    static let joint = ListTerms(rawValue: 1 << 11)

    /// Starts a part that belongs to a certificate's name: "– Associate".
    static let rank = ListTerms(rawValue: 1 << 12)

    /// The names of sets in `Data/words-lists.tsv`.
    static let names: [Substring: ListTerms] = [
        "language": .language, "language-label": .languageLabel, "fluency": .fluency, "language-part": .languagePart,
        "issuer": .issuer, "certificate": .certificate, "certificate-verb": .certificateVerb, "id": .id,
        "award-verb": .awardVerb, "venue": .venue, "post": .post, "rank": .rank, "joint": .joint,
    ]
}
